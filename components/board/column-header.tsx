import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { BoardColumn } from '@/lib/board/board-card';
import { DONE_DAYS } from '@/lib/board/columns';
import { useBoardTools } from './board-context';
import classes from './column.module.css';
import { LimitMark } from './limit-mark';

interface ColumnHeaderProps {
  id: string;
  column: BoardColumn;
  count: number;
  past: number;
  /** Open stories in this stage, also those that a filter hides. */
  standing: number;
}

/** The stage's step number and name, its standard, how many stand here, past it, and of how many. */
export function ColumnHeader({ id, column, count, past, standing }: ColumnHeaderProps) {
  const t = useTranslations('board');
  const { locale } = useBoardTools();
  return (
    <header className={classes.header}>
      <div className={classes.headline}>
        {column.step === null ? null : (
          <span className={classes.step} title={t('step', { step: column.step })}>
            {column.step}
          </span>
        )}
        <h2 id={id} className={classes.name}>
          {column.name[locale]}
        </h2>
        <span className={classes.count}>
          <span aria-hidden>{count}</span>
          <span className={classes.unseen}>{t('countCards', { count })}</span>
        </span>
      </div>
      <p className={classes.standard}>
        <StandardText column={column} />
        {past > 0 ? (
          <span className={classes.past}>
            <IconAlertTriangle size={13} stroke={2} aria-hidden />
            {t('countPast', { count: past })}
          </span>
        ) : null}
      </p>
      <LimitMark limit={column.limit} standing={standing} />
    </header>
  );
}

function StandardText({ column }: { column: BoardColumn }) {
  const t = useTranslations('board');
  if (column.kind === 'end') return <span>{t('doneDays', { count: DONE_DAYS })}</span>;
  if (column.step === null) return <span>{t('noStepStandard')}</span>;
  if (column.standardMinutes === null) return <span>{t('noStandard')}</span>;
  return (
    <span>{t(column.perMaterial ? 'perMaterial' : 'standard', { minutes: column.standardMinutes })}</span>
  );
}
