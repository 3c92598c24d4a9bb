import { useTranslations } from 'next-intl';
import { useThreadsIfAny } from '@/components/annotation/threads-context';
import type { FieldPart } from '@/lib/annotations/text-anchor';
import { excerpt, type TextThread } from '@/lib/annotations/thread';
import classes from './field-threads.module.css';
import editor from './story-editor.module.css';
import type { FieldThread } from './use-field-threads';

/** Underlines words of a field that threads are about: the same text, unseen, behind it, once for each. */
export function ThreadMirrors(props: {
  text: string;
  threads: readonly FieldThread[];
  look: string | undefined;
}) {
  const { text, look } = props;
  return props.threads.map(({ thread, place }) =>
    place && place.to > place.from ? (
      <div key={thread.id} aria-hidden className={`${look} ${editor.mirror}`}>
        {text.slice(0, place.from)}
        <span data-thread={thread.id} data-suggests={thread.replacement !== null || undefined}>
          {text.slice(place.from, place.to)}
        </span>
        {text.slice(place.to)}
      </div>
    ) : null,
  );
}

/** What is asked about a field, below it; each leads to its thread. */
export function FieldThreadsList({ part, threads }: { part: FieldPart; threads: readonly FieldThread[] }) {
  const t = useTranslations('thread.field');
  const tools = useThreadsIfAny();
  if (!tools || threads.length === 0) return null;
  return (
    <ul className={classes.list} aria-label={t('list', { part })}>
      {threads.map(({ thread }) => (
        <li key={thread.id}>
          <button type="button" data-thread-marker={thread.id} onClick={() => tools.show(thread.id)}>
            <span aria-hidden className={classes.number}>
              {thread.number}
            </span>
            <span className={classes.named}>
              {t(thread.replacement === null ? 'note' : 'suggestion', { number: thread.number })}
            </span>{' '}
            <FirstWords thread={thread} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function FirstWords({ thread }: { thread: TextThread }) {
  const t = useTranslations('thread.field');
  const { anchor, entries, replacement } = thread;
  if (replacement === '') return t('out', { quote: excerpt(anchor.quote, 60) });
  return excerpt(replacement === null ? (entries[0]?.text ?? '') : `→ ${replacement}`, 90);
}
