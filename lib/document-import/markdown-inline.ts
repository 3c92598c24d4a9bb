import type { MarkedToken, Token } from 'marked';
import type { RichNode } from '@/lib/richtext/document';
import { safeHref } from '@/lib/richtext/safe-link';
import type { LeftOutCounter } from './imported-text';
import { InlineBuilder, type RunMarks } from './inline';

/** Names of characters that people write; the lexer has read the numbers. */
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  deg: '°',
  times: '×',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
};

/** The text of one block of Markdown with its marks, line breaks and safe links. */
export function markdownInline(tokens: readonly Token[], leftOut: LeftOutCounter): RichNode[] {
  const builder = new InlineBuilder();
  new RunsReader(leftOut).runs(tokens, {}, builder);
  return builder.take();
}

class RunsReader {
  constructor(private readonly leftOut: LeftOutCounter) {}

  runs(tokens: readonly Token[], marks: RunMarks, into: InlineBuilder): void {
    let raw = false;
    for (const token of tokens as readonly MarkedToken[]) {
      // Between <script> and </script> stands no text.
      if (token.type === 'html') raw = Boolean((token as { inRawBlock?: boolean }).inRawBlock);
      else if (raw) continue;
      this.run(token, marks, into);
    }
  }

  private run(token: MarkedToken, marks: RunMarks, into: InlineBuilder): void {
    switch (token.type) {
      case 'strong':
        this.runs(token.tokens, { ...marks, bold: true }, into);
        break;
      case 'em':
        this.runs(token.tokens, { ...marks, italic: true }, into);
        break;
      case 'del':
        this.leftOut.add('formatting');
        this.runs(token.tokens, marks, into);
        break;
      case 'link': {
        const href = safeHref(token.href);
        if (!href) this.leftOut.add('unsafeLink');
        this.runs(token.tokens, { ...marks, href }, into);
        break;
      }
      case 'image':
        this.leftOut.add('picture');
        break;
      case 'br':
        into.lineBreak();
        break;
      case 'html':
        if (/^<br\s*\/?>$/i.test(token.text.trim())) into.lineBreak();
        else this.leftOut.add('html');
        break;
      case 'codespan':
      case 'escape':
        into.text(token.text, marks);
        break;
      case 'text':
        if (token.tokens) this.runs(token.tokens, marks, into);
        else into.text(decoded(token.text), marks);
        break;
    }
  }
}

function decoded(text: string): string {
  return text.replace(/&([a-z]{2,6});/g, (whole, name: string) =>
    Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] ?? whole) : whole,
  );
}
