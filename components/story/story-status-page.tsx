import { IconExternalLink } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { MaterialView } from '@/components/material/material-view';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import type { StoryStatus } from '@/lib/story/story-page';
import { StageName } from './stage-names';
import { StoryHeader } from './story-header';
import classes from './story-status-page.module.css';

/** What a contributor sees: how far his material has come, its text as handed in, and the article when it is out. */
export function StoryStatusPage({ status, asOf }: { status: StoryStatus; asOf: Date }) {
  const t = useTranslations('story.status');
  const locale = useLocale() as Locale;
  const { sop, declined, article } = status;
  return (
    <div className={classes.page}>
      <StoryHeader head={status.head} sop={sop} asOf={asOf} stageNamed />
      {article ? (
        <a className={classes.article} href={`/berita/${article.slug}`}>
          <span>
            <strong>{t('published')}</strong>
            {formatDateTime(article.publishedAt, locale)}
          </span>
          <IconExternalLink size={18} stroke={1.7} aria-hidden />
        </a>
      ) : null}
      {declined ? (
        <Panel title={t('declined')} description={`${declined.by} · ${formatDateTime(declined.at, locale)}`}>
          <p className={classes.reason}>{declined.reason}</p>
        </Panel>
      ) : null}
      <Panel title={t('journey')} description={t('journeyText')}>
        <ol className={classes.journey}>
          {status.entered.toReversed().map((visit) => (
            <li key={`${visit.stage} ${visit.at.toISOString()}`}>
              <strong>
                <StageName stage={visit.stage} />
              </strong>
              <time dateTime={visit.at.toISOString()}>{formatDateTime(visit.at, locale)}</time>
            </li>
          ))}
        </ol>
      </Panel>
      <Panel title={t('materials', { count: status.materials.length })}>
        {status.materials.map((material) => (
          <MaterialView key={material.id} material={material} titled />
        ))}
      </Panel>
    </div>
  );
}
