import { IconFilterSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import classes from './board.module.css';

/** A list that a filter left nothing of. */
export function BoardNothing() {
  const t = useTranslations('boardView.list');
  return (
    <div className={classes.state}>
      <IconFilterSearch size={36} stroke={1.3} aria-hidden />
      <h2>{t('empty')}</h2>
      <p>{t('emptyHint')}</p>
    </div>
  );
}
