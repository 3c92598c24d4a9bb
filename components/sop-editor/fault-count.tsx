import { useTranslations } from 'next-intl';
import classes from './fault-count.module.css';

/** How many faults lie in a part; nothing when there are none. */
export function FaultCount({ count }: { count: number }) {
  const t = useTranslations('sopEditor');
  if (count === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden>{count}</span>
      <span className={classes.words}>{t('faults', { count })}</span>
    </span>
  );
}
