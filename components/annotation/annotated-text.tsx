import { Extension, Mark } from '@tiptap/core';
import { RichText, type RichTextExtras } from '@/components/rich-text/rich-text';
import { annotateDocument, type PlacedThread, THREAD_MARK } from '@/lib/annotations/annotate-document';
import { blocksOf } from '@/lib/annotations/text-anchor';
import { openThreads, type TextThread } from '@/lib/annotations/thread';
import { standingOf } from '@/lib/annotations/words-standing';
import type { RichDocument } from '@/lib/richtext/document';
import { AnnotatedFrame } from './annotated-frame';
import classes from './annotated-text.module.css';
import { ParagraphButton } from './paragraph-button';
import { ThreadMarker } from './thread-marker';

const attributes = (...names: string[]) => Object.fromEntries(names.map((name) => [name, { default: null }]));

/** What only a text that is read with its threads has; the schema of stored documents knows nothing of it. */
const MARKING = [
  Extension.create({
    name: 'blockNumbers',
    addGlobalAttributes: () => [{ types: ['paragraph', 'heading'], attributes: attributes('block') }],
  }),
  Mark.create({
    name: THREAD_MARK,
    excludes: '',
    addAttributes: () => attributes('id', 'number', 'suggests', 'last'),
  }),
];

/** Threads that are open and whose words, or what became of them, are in the text, at their places. */
function placed(document: RichDocument, threads: readonly TextThread[]): PlacedThread[] {
  const blocks = blocksOf(document);
  return openThreads(threads).flatMap((thread) => {
    const { id, number, replacement } = thread;
    const { place } = standingOf(blocks, thread);
    return place && place.to > place.from ? [{ id, number, suggests: replacement !== null, place }] : [];
  });
}

/** A text as it is read, its open threads marked at their words: underlined, and numbered. */
export function AnnotatedText(props: { document: RichDocument; threads: TextThread[]; mayOpen: boolean }) {
  const extras: RichTextExtras = {
    extensions: MARKING,
    attributesOf: (node) => ({ className: classes.block, 'data-block': node.attrs.block }),
    endOf: () => (props.mayOpen ? <ParagraphButton /> : null),
    marks: {
      [THREAD_MARK]: ({ mark, children }) => {
        const { id, number, suggests, last } = mark.attrs;
        return (
          <mark className={classes.words} data-thread={id} data-suggests={suggests || undefined}>
            {children}
            {last ? <ThreadMarker id={id} number={number} suggests={suggests} /> : null}
          </mark>
        );
      },
    },
  };
  return (
    <AnnotatedFrame>
      <RichText
        document={annotateDocument(props.document, placed(props.document, props.threads))}
        extras={extras}
      />
    </AnnotatedFrame>
  );
}
