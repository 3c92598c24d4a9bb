import { Fragment, type Mark, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';
import { type ChatRun, chatLines, chatRuns } from '@/lib/editor/chat-text';

function looksOf(schema: Schema, run: ChatRun): Mark[] {
  return [
    ...(run.bold && schema.marks.bold ? [schema.marks.bold.create()] : []),
    ...(run.italic && schema.marks.italic ? [schema.marks.italic.create()] : []),
  ];
}

/**
 * Pasted text as paragraphs, a line each, with the bold and italic of chat programs. Joined to the text at
 * both ends, as a paste of words within a sentence is meant.
 * @param plain the person asked for the text as it is (Ctrl+Shift+V): its signs stay signs
 */
export function textSlice(text: string, context: ResolvedPos, plain: boolean): Slice {
  const { schema } = context.doc.type;
  const here = context.marks();
  const paragraph = schema.nodes.paragraph;
  const lines = chatLines(text);
  if (!paragraph || lines.length === 0) return wordsOnly(schema, text, here);
  const blocks = lines.map((line) => {
    const runs = plain ? [{ text: line, bold: false, italic: false }] : chatRuns(line);
    return paragraph.create(
      null,
      runs.map((run) =>
        schema.text(
          run.text,
          looksOf(schema, run).reduce((marks, mark) => mark.addToSet(marks), here as readonly Mark[]),
        ),
      ),
    );
  });
  return new Slice(Fragment.from(blocks), 1, 1);
}

/** Spaces alone: they stay where they are pasted, line breaks as spaces. */
function wordsOnly(schema: Schema, text: string, marks: readonly Mark[]): Slice {
  const spaces = text.replace(/[\r\n]+/g, ' ');
  return spaces === '' ? Slice.empty : new Slice(Fragment.from(schema.text(spaces, marks)), 0, 0);
}
