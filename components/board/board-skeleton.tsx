import { Skeleton } from '@mantine/core';
import { getTranslations } from 'next-intl/server';
import classes from './board.module.css';
import columnClasses from './board-columns.module.css';
import column from './column.module.css';

const CARDS = [3, 2, 4, 3, 2];

/** The outline of a board: as many columns as a screen shows, with cards of the usual height. */
export async function BoardSkeleton() {
  const common = await getTranslations('common');
  return (
    <div className={classes.board} role="status" aria-label={common('loading')}>
      <div style={{ padding: '14px 24px 18px' }}>
        <Skeleton h={28} w={240} />
      </div>
      <div className={columnClasses.columns}>
        {CARDS.map((count, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: five fixed outlines
          <div key={index} className={column.column}>
            <div className={column.header}>
              <Skeleton h={20} w="70%" />
              <Skeleton h={12} w="45%" mt={8} />
            </div>
            <div className={column.list}>
              {Array.from({ length: count }, (_, card) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: fixed outlines
                <Skeleton key={card} h={132} style={{ flex: 'none' }} />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
