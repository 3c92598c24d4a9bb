import { useTranslations } from 'next-intl';
import classes from './story-editor.module.css';

/** "132/150", quiet until the limit comes near. */
export function LimitCount({ length, limit }: { length: number; limit: number }) {
  const t = useTranslations('editor.count');
  return (
    <span className={classes.limit} data-near={length > limit * 0.85 || undefined}>
      <span aria-hidden>
        {length}/{limit}
      </span>
      <span className={classes.hidden}>{t('ofLimit', { length, limit })}</span>
    </span>
  );
}
