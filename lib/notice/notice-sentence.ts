import type { NoticeItem } from './notice-item';

/** Speaks the texts of `messages/*.json`. */
export type NoticeWords = (key: string, values?: Record<string, string | number>) => string;

const OF_PROGRESS: Record<string, string> = {
  approve: 'approved',
  decline: 'declined',
  join: 'joined',
  sendBack: 'returned',
  acknowledge: 'acknowledged',
};

/** Notes in the text are told as comments are, each by its own sentence. */
const OF_THREADS: readonly string[] = ['threadOpened', 'threadAnswered', 'suggestionRejected'];

function keyOf({ kind, count, details }: NoticeItem): string {
  switch (kind) {
    case 'yourTurn':
      if (details.type === 'handedIn') return 'proposal';
      return details.type === 'reported' ? 'report' : 'yourTurn';
    case 'mentioned':
    case 'commented':
      if (count === 1 && OF_THREADS.includes(details.type)) {
        return kind === 'mentioned' ? 'mentionedInThread' : details.type;
      }
      return count > 1 ? `${kind}More` : kind;
    case 'progress':
      if (details.type === 'published') return 'published';
      return OF_PROGRESS[details.action ?? ''] ?? 'moved';
    default:
      return kind;
  }
}

/** A notice in words: what happened, and what was said with it (a reason, a comment), which may be empty. */
export function noticeSentence(
  item: NoticeItem,
  t: NoticeWords,
  stageName: (key: string) => string,
): { sentence: string; quote: string } {
  const { details, count } = item;
  const sentence = t(`sentence.${keyOf(item)}`, {
    actor: item.actor ?? t('system'),
    to: details.to ? stageName(details.to) : '',
    stage: stageName(details.stage),
    count,
  });
  const folds = item.kind === 'commented' || item.kind === 'mentioned' || count < 2;
  return {
    sentence: folds ? sentence : `${sentence} ${t('earlier', { count: count - 1 })}`,
    quote: item.comment || details.reason || details.quote || '',
  };
}
