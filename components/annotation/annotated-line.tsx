import { cutWords, placedThreads, type WordsPiece } from '@/lib/annotations/cut-words';
import type { FieldPart } from '@/lib/annotations/text-anchor';
import type { TextThread } from '@/lib/annotations/thread';
import classes from './annotated-text.module.css';
import { MarkedWords } from './marked-words';
import { ParagraphButton } from './paragraph-button';

/** A title or a summary as it is read, its open threads marked at their words as those of the text are. */
export function AnnotatedLine(props: {
  part: FieldPart;
  text: string;
  threads: readonly TextThread[];
  mayOpen: boolean;
}) {
  const { part, text } = props;
  let at = 0;
  return (
    <span className={`${classes.block} ${classes.line}`} data-part={part} data-block={0}>
      {cutWords(text, 0, placedThreads(part, [text], props.threads)).map((piece) => {
        const key = at;
        at += piece.text.length;
        return <Piece key={key} piece={piece} />;
      })}
      {props.mayOpen ? <ParagraphButton part={part} /> : null}
    </span>
  );
}

/** Of threads over the same words each has its own mark, the later around the earlier. */
function Piece({ piece }: { piece: WordsPiece }) {
  const outer = piece.over.at(-1);
  if (!outer) return piece.text;
  return (
    <MarkedWords thread={outer.thread} last={outer.last}>
      <Piece piece={{ text: piece.text, over: piece.over.slice(0, -1) }} />
    </MarkedWords>
  );
}
