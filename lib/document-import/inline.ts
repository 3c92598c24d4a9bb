import type { RichMark, RichNode } from '@/lib/richtext/document';

/** Marks of a run of text. */
export interface RunMarks {
  bold?: boolean;
  italic?: boolean;
  href?: string | null;
}

// Controls cannot be stored or are never meant; direction marks and joiners of emoji are text and stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/** Text that PostgreSQL can keep, line breaks and tabs as spaces. */
export function storableText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\v\f\r]+/g, ' ')
    .replace(CONTROL, '');
}

/** Collects the text of one block, joining runs that look alike. */
export class InlineBuilder {
  private readonly nodes: RichNode[] = [];
  private lastMarks = '';

  text(text: string, marks: RunMarks = {}): void {
    const clean = storableText(text);
    if (clean === '') return;
    const list = markList(marks);
    const key = JSON.stringify(list);
    const last = this.nodes.at(-1);
    if (last?.type === 'text' && this.lastMarks === key) last.text += clean;
    else this.nodes.push({ type: 'text', text: clean, ...(list.length > 0 ? { marks: list } : {}) });
    this.lastMarks = key;
  }

  lineBreak(): void {
    this.nodes.push({ type: 'hardBreak' });
  }

  /** What was collected, without the spaces and line breaks at its ends; the builder is empty after. */
  take(): RichNode[] {
    const nodes = this.nodes.splice(0);
    this.lastMarks = '';
    const atEnd = (place: 0 | -1, trim: (text: string) => string) => {
      for (let node = nodes.at(place); node; node = nodes.at(place)) {
        if (node.type === 'text') {
          node.text = trim(node.text ?? '');
          if (node.text !== '') return;
        }
        nodes.splice(place, 1);
      }
    };
    atEnd(0, (text) => text.trimStart());
    atEnd(-1, (text) => text.trimEnd());
    return nodes;
  }
}

// In the order of the schema, which its check insists on.
function markList({ href, bold, italic }: RunMarks): RichMark[] {
  return [
    ...(href ? [{ type: 'link', attrs: { href } }] : []),
    ...(bold ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
  ];
}

/** A heading is bold by its style; the marks of its runs would only double it. */
export function plainRuns(inline: RichNode[]): RichNode[] {
  const builder = new InlineBuilder();
  for (const { type, text, marks } of inline) {
    const href = marks?.find((mark) => mark.type === 'link')?.attrs?.href;
    const italic = marks?.some((mark) => mark.type === 'italic') ?? false;
    if (type === 'hardBreak') builder.text(' ');
    else builder.text(text ?? '', { italic, href: typeof href === 'string' ? href : null });
  }
  return builder.take();
}
