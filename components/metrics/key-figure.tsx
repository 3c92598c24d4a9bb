import { IconArrowDownRight, IconArrowUpRight, IconEqual } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { type Level, LevelIcon } from '@/components/ui/level-chip';
import { FigureLink } from './figure-link';
import classes from './key-figures.module.css';

/** One key figure: what it is, how large, of what, and what it was before. */
export function KeyFigure(props: {
  label: string;
  text: string;
  href: string;
  note: string;
  more?: string;
  level?: Level;
  before?: { text: string; href: string; change: number | null; time?: boolean };
}) {
  const t = useTranslations('metrics.key');
  const { label, text, href, note, more, level, before } = props;
  return (
    <li className={classes.card}>
      <div className={classes.label}>{label}</div>
      <div className={classes.value} data-level={level} data-long={text.length > 7 || undefined}>
        {level ? <LevelIcon level={level} size={22} /> : null}
        <FigureLink href={href} text={text} label={label} />
      </div>
      <div className={classes.note}>{note}</div>
      {more ? <div className={classes.note}>{more}</div> : null}
      {before ? <Before {...before} label={label} none={t('noBefore')} /> : null}
    </li>
  );
}

function Before(props: {
  text: string;
  href: string;
  change: number | null;
  /** A time: more of it is slower. */
  time?: boolean;
  label: string;
  none: string;
}) {
  const t = useTranslations('metrics.key');
  const { text, href, change, time, label, none } = props;
  if (change === null) return <div className={classes.before}>{none}</div>;
  const way = change === 0 ? 'same' : change > 0 ? 'up' : 'down';
  const Icon = { same: IconEqual, up: IconArrowUpRight, down: IconArrowDownRight }[way];
  const word = time ? ({ same: 'same', up: 'slower', down: 'faster' } as const)[way] : way;
  const before = t('before', { figure: text });
  return (
    <div className={classes.before}>
      <Icon size={14} stroke={2} aria-hidden />
      <span>
        {t(word)}, <FigureLink href={href} text={before} label={label} tone="quiet" />
      </span>
    </div>
  );
}
