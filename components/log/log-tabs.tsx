import Link from 'next/link';
import { useTranslations } from 'next-intl';
import classes from './log-tabs.module.css';

const TABS = [
  { href: '/riwayat', word: 'stories' },
  { href: '/riwayat/kantor', word: 'office' },
] as const;

/** The two logs: what happened to the stories, and what changed for the whole office. */
export function LogTabs({ at }: { at: (typeof TABS)[number]['word'] }) {
  const t = useTranslations('log.tabs');
  return (
    <nav className={classes.tabs} aria-label={t('label')}>
      {TABS.map(({ href, word }) => (
        <Link key={href} href={href} className={classes.tab} aria-current={at === word ? 'page' : undefined}>
          {t(word)}
        </Link>
      ))}
    </nav>
  );
}
