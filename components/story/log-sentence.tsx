'use client';

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, zonedTime } from '@/lib/format/date';
import type { Locale } from '@/lib/format/locale';
import { CHANNELS } from '@/lib/sop/vocabulary';
import type { StoryLogEntry } from '@/lib/story/story-page';
import { useStageName } from './stage-names';

/** What an entry of the log says after the name: "meneruskan ke Menyusun". Unknown details are left out. */
export function LogSentence({ entry }: { entry: StoryLogEntry }) {
  const t = useTranslations('story.log');
  const words = useTranslations('sop');
  const locale = useLocale() as Locale;
  const stageName = useStageName();
  const { details, type } = entry;
  const text = (key: string) => (typeof details[key] === 'string' ? details[key] : '');
  const stage = (key: string) => stageName(text(key));
  const channelKey = CHANNELS.find((known) => known === details.channel);
  const channel = channelKey ? words(`channel.${channelKey}`) : '';
  const version = typeof details.contentVersion === 'number' ? details.contentVersion : 0;

  switch (type) {
    case 'moved': {
      const action = text('action');
      const known = t.has(`moved.${action}`) ? action : 'advance';
      return t(`moved.${known}`, { from: stage('from'), to: stage('to') });
    }
    case 'takenUp':
    case 'takenOver':
    case 'paused':
    case 'resumed':
      return t(type, { stage: stage('stage') });
    case 'contentSaved':
      return t('contentSaved', { version });
    case 'versionRestored':
      return t(type, { from: typeof details.restored === 'number' ? details.restored : 0, version });
    case 'materialsJoined': {
      const count = Array.isArray(details.materialIds) ? details.materialIds.length : 0;
      return t('materialsJoined', { count });
    }
    case 'published':
      return t('published', { version });
    case 'publicationRecorded':
      return t('publicationRecorded', { channel });
    case 'proofAttached':
      return t(details.taken === true ? 'proofTaken' : 'proofAttached', { channel });
    case 'sopChanged':
      return t(type, { from: text('fromEdition'), to: text('toEdition') });
    case 'assigned':
      return text('name') ? t('assigned', { name: text('name') }) : t('unassigned');
    case 'prioritised':
      return t(type, {
        priority: words.has(`priority.${text('to')}`) ? words(`priority.${text('to')}`) : '',
      });
    case 'labelled': {
      const labels = Array.isArray(details.to) ? details.to.join(', ') : '';
      return labels ? t('labelled', { labels }) : t('unlabelled');
    }
    case 'wantedOnSet':
      return text('to')
        ? t('wantedOnSet', { date: formatDate(zonedTime(text('to'), '00:00'), locale) })
        : t('wantedOnCleared');
    case 'moveUndone':
      return t(type, { stage: stage('to') });
    case 'threadReopened':
      return t(details.takenBack ? 'suggestionTakenBack' : type, { quote: text('quote') });
    case 'threadOpened':
    case 'threadAnswered':
    case 'threadResolved':
    case 'suggestionAccepted':
    case 'suggestionRejected':
      return t(type, { quote: text('quote') });
    default:
      return t(type);
  }
}
