import { Skeleton } from '@mantine/core';
import classes from './skeletons.module.css';

/** Grey rows of a list or table that is on its way. */
export function RowsSkeleton({ rows = 6, height = 40 }: { rows?: number; height?: number }) {
  return (
    <div className={classes.rows} aria-hidden>
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all the same.
        <Skeleton key={index} height={height} />
      ))}
    </div>
  );
}

/** Grey cards of a grid that is on its way. */
export function CardsSkeleton({ cards = 6, height = 120 }: { cards?: number; height?: number }) {
  return (
    <div className={classes.cards} aria-hidden>
      {Array.from({ length: cards }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cards are all the same.
        <Skeleton key={index} height={height} radius="md" />
      ))}
    </div>
  );
}
