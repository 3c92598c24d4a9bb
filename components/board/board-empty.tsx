import { Button } from '@mantine/core';
import { IconLayoutKanban } from '@tabler/icons-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { may } from '@/lib/sop/permissions';
import classes from './board.module.css';
import { useBoardTools } from './board-context';

/** A board without a single card: what makes one appear. */
export function BoardEmpty() {
  const t = useTranslations('board.empty');
  const { me } = useBoardTools();
  return (
    <div className={classes.state}>
      <IconLayoutKanban size={36} stroke={1.3} aria-hidden />
      <h2>{t('board')}</h2>
      <p>{t('boardHint')}</p>
      {may(me, 'material.handIn') ? (
        <Button component={Link} href="/bahan">
          {t('handIn')}
        </Button>
      ) : null}
    </div>
  );
}
