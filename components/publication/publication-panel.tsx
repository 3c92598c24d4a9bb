import { useTranslations } from 'next-intl';
import { Panel } from '@/components/ui/panel';
import type { ChannelAppearance, StoryPage } from '@/lib/story/story-page';
import { ChannelRow } from './channel-row';
import classes from './publication-panel.module.css';

/**
 * Where the story appeared and the proof of each: the site first, then the channels that are recorded by
 * hand. Read-only when `mayRecord` is false; channels without an appearance are then left out.
 */
export function PublicationPanel({ page, mayRecord }: { page: StoryPage; mayRecord: boolean }) {
  const t = useTranslations('story.publication');
  const shown = page.channels.filter(
    ({ active, appearance, channel }) => appearance || channel === 'site' || (mayRecord && active),
  );
  const published = page.article !== null;
  return (
    <div data-mend="publication">
      <Panel title={t('title')} description={mayRecord ? t('description') : undefined} flush>
        <ul className={classes.channels}>
          {shown.map((row) => (
            <ChannelRow
              key={row.channel}
              row={row}
              asOf={page.asOf}
              mayRecord={mayRecord && (published || row.channel === 'site')}
              outdated={row.channel === 'site' && isOutdated(page, row)}
            />
          ))}
        </ul>
      </Panel>
    </div>
  );
}

function isOutdated({ article, content }: StoryPage, row: ChannelAppearance): boolean {
  return row.appearance !== null && article?.contentVersion !== content.contentVersion;
}
