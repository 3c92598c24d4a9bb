import { Extension, Mark } from '@tiptap/core';
import { RichText, type RichTextExtras } from '@/components/rich-text/rich-text';
import { annotateDocument, THREAD_MARK } from '@/lib/annotations/annotate-document';
import { placedThreads } from '@/lib/annotations/cut-words';
import { blocksOf } from '@/lib/annotations/text-anchor';
import type { TextThread } from '@/lib/annotations/thread';
import type { RichDocument } from '@/lib/richtext/document';
import classes from './annotated-text.module.css';
import { MarkedWords } from './marked-words';
import { ParagraphButton } from './paragraph-button';

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

/** A text as it is read, its open threads marked at their words: underlined, and numbered. */
export function AnnotatedText(props: { document: RichDocument; threads: TextThread[]; mayOpen: boolean }) {
  const extras: RichTextExtras = {
    extensions: MARKING,
    attributesOf: (node) => ({ className: classes.block, 'data-block': node.attrs.block }),
    endOf: () => (props.mayOpen ? <ParagraphButton part="body" /> : null),
    marks: {
      [THREAD_MARK]: ({ mark, children }) => {
        const { id, number, suggests, last } = mark.attrs;
        return (
          <MarkedWords thread={{ id, number, suggests }} last={last}>
            {children}
          </MarkedWords>
        );
      },
    },
  };
  const placed = placedThreads('body', blocksOf(props.document), props.threads);
  return <RichText document={annotateDocument(props.document, placed)} extras={extras} />;
}
