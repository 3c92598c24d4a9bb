import { Skeleton } from '@mantine/core';
import { getTranslations } from 'next-intl/server';
import classes from './media-page.module.css';

/** The outline of the library: its head, its filter and a first screen of files. */
export async function MediaSkeleton() {
  const common = await getTranslations('common');
  return (
    <div role="status" aria-label={common('loading')}>
      <Skeleton h={30} w={160} mb={10} />
      <Skeleton h={18} w="min(100%, 26rem)" mb={22} />
      <Skeleton h={62} mb={18} />
      <Skeleton h={58} mb={18} />
      <div className={classes.grid}>
        {Array.from({ length: 12 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: fixed outlines
          <Skeleton key={index} h={236} radius={10} />
        ))}
      </div>
    </div>
  );
}
