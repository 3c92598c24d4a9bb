import { Skeleton } from '@mantine/core';
import classes from './story-layout.module.css';

/** The story page's outline while it is read. */
export function StorySkeleton() {
  return (
    <div className={classes.page} aria-hidden>
      <div style={{ gridArea: 'head' }}>
        <Skeleton height={14} width={260} mb={12} />
        <Skeleton height={26} width="60%" mb={18} />
        <Skeleton height={4} />
      </div>
      <div className={classes.main}>
        <Skeleton height={420} radius="lg" />
      </div>
      <div className={classes.side}>
        <div className={classes.step}>
          <Skeleton height={220} radius="lg" />
        </div>
        <div className={classes.tabs}>
          <Skeleton height={260} radius="lg" />
        </div>
      </div>
    </div>
  );
}
