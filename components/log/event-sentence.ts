import type { LogEntry } from '@/lib/log/log-entry';

type Words = ((key: string, values?: Record<string, string | number>) => string) & {
  has: (key: string) => boolean;
};

/** One event in words: what was done, in which way, and the reason when one was given. */
export interface EventSentence {
  verb: string;
  detail: string;
  reason: string;
}

/** Words an event for the log. `t` speaks all texts; `stageName` turns a stage's key into its name. */
export function eventSentence(
  { type, details }: Pick<LogEntry, 'type' | 'details'>,
  t: Words,
  stageName: (key: string) => string,
): EventSentence {
  const text = (key: string) => (typeof details[key] === 'string' ? details[key] : '');
  const stage = text('stage') ? t('log.at', { stage: stageName(text('stage')) }) : '';
  const channel = t.has(`sop.channel.${text('channel')}`)
    ? t(`sop.channel.${text('channel')}`)
    : text('channel');
  const verb = t(`sop.event.${type}`);
  const reason = text('reason');
  switch (type) {
    case 'moved': {
      const move = `log.move.${text('action')}`;
      const way = `${stageName(text('from'))} → ${stageName(text('to'))}`;
      return { verb: t.has(move) ? t(move) : verb, detail: way, reason };
    }
    case 'takenUp':
    case 'takenOver':
    case 'paused':
    case 'resumed':
      return { verb, detail: stage, reason };
    case 'contentSaved':
    case 'published':
      return { verb, detail: t('log.version', { version: Number(details.contentVersion) || 0 }), reason };
    case 'versionRestored': {
      const from = Number(details.restored) || 0;
      return {
        verb,
        detail: t('log.restored', { from, version: Number(details.contentVersion) || 0 }),
        reason,
      };
    }
    case 'publicationRecorded':
      return { verb, detail: [channel, text('url')].filter(Boolean).join(' · '), reason };
    case 'proofAttached':
      return { verb, detail: details.taken === true ? t('log.proofTaken', { channel }) : channel, reason };
    case 'materialsJoined': {
      const count = Array.isArray(details.materialIds) ? details.materialIds.length : 0;
      return { verb, detail: t('log.materials', { count }), reason };
    }
    case 'sopChanged':
      return { verb, detail: `${text('fromEdition')} → ${text('toEdition')}`, reason };
    case 'assigned':
      return { verb, detail: text('name') || '–', reason };
    case 'prioritised': {
      const priority = `sop.priority.${text('to')}`;
      return { verb, detail: t.has(priority) ? t(priority) : text('to'), reason };
    }
    case 'labelled':
      return { verb, detail: Array.isArray(details.to) ? details.to.join(', ') : '', reason };
    case 'wantedOnSet':
      return { verb, detail: text('to') || '–', reason };
    case 'moveUndone':
      return { verb, detail: `${stageName(text('from'))} → ${stageName(text('to'))}`, reason };
    case 'threadOpened':
    case 'threadAnswered':
    case 'threadResolved':
    case 'threadReopened':
      return { verb, detail: text('quote') && t('log.quoted', { quote: text('quote') }), reason };
    case 'suggestionAccepted':
    case 'suggestionRejected':
      return { verb, detail: `“${text('quote')}” → “${text('replacement')}”`, reason };
    case 'commented':
    case 'handedIn':
    case 'reported':
      return { verb, detail: '', reason };
  }
}
