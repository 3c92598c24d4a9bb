import { type MarkedToken, marked, type Token, type Tokens } from 'marked';
import { MAX_LIST_START } from '@/lib/richtext/article-limits';
import type { RichNode } from '@/lib/richtext/document';
import { headingNode, paragraphNode, settleText } from './blocks';
import { IMPORT_LIMITS } from './import-limits';
import { type ImportedText, ImportFault, LeftOutCounter } from './imported-text';
import { InlineBuilder } from './inline';
import { markdownInline } from './markdown-inline';

const FRONT_MATTER = /^---[ \t]*\n[\s\S]{0,10000}?\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/**
 * Reads Markdown (GitHub's kind) into blocks of the shared schema. Raw HTML and pictures are left out, links
 * that are not safe become plain text.
 * @throws ImportFault
 */
export function readMarkdown(content: Buffer): ImportedText {
  if (content.length > IMPORT_LIMITS.markdownBytes) {
    throw new ImportFault('documentTooLarge', { limit: `${IMPORT_LIMITS.markdownBytes / (1024 * 1024)} MB` });
  }
  const leftOut = new LeftOutCounter();
  const source = content
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n');
  const text = source.replace(FRONT_MATTER, '');
  if (text !== source) leftOut.add('frontMatter');
  return settleText(new MarkdownReader(leftOut).blocks(marked.lexer(text), 0), leftOut);
}

class MarkdownReader {
  constructor(private readonly leftOut: LeftOutCounter) {}

  /** @param depth lists and quotations around these tokens */
  blocks(tokens: readonly Token[], depth: number): RichNode[] {
    return tokens.flatMap((token) => this.block(token as MarkedToken, depth));
  }

  private block(token: MarkedToken, depth: number): RichNode[] {
    switch (token.type) {
      case 'heading': {
        const inline = markdownInline(token.tokens, this.leftOut);
        return inline.length > 0 ? [headingNode(token.depth, inline)] : [];
      }
      case 'paragraph':
        return this.paragraph(token.tokens);
      case 'text':
        return this.paragraph(token.tokens ?? [token]);
      case 'blockquote': {
        const tooDeep = depth >= IMPORT_LIMITS.nesting;
        if (tooDeep) this.leftOut.add('depth');
        const content = this.blocks(token.tokens, depth + (tooDeep ? 0 : 1));
        return tooDeep || content.length === 0 ? content : [{ type: 'blockquote', content }];
      }
      case 'list':
        return this.list(token, depth);
      case 'table':
        return [this.table(token)];
      case 'hr':
        return [{ type: 'horizontalRule' }];
      case 'code':
        return this.code(token.text);
      case 'html':
        this.leftOut.add('html');
        return [];
      default:
        return [];
    }
  }

  private paragraph(tokens: readonly Token[]): RichNode[] {
    const inline = markdownInline(tokens, this.leftOut);
    return inline.length > 0 ? [paragraphNode(inline)] : [];
  }

  private code(text: string): RichNode[] {
    this.leftOut.add('code');
    const inline = new InlineBuilder();
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) inline.lineBreak();
      inline.text(line);
    }
    const taken = inline.take();
    return taken.length > 0 ? [paragraphNode(taken)] : [];
  }

  private list(token: Tokens.List, depth: number): RichNode[] {
    if (depth >= IMPORT_LIMITS.nesting) {
      this.leftOut.add('depth');
      return token.items.flatMap((item) => this.blocks(item.tokens, depth));
    }
    const items = token.items.map((item) => this.item(item, depth + 1));
    if (items.length === 0) return [];
    if (!token.ordered) return [{ type: 'bulletList', content: items }];
    const start = Math.min(Math.max(Number(token.start) || 1, 1), MAX_LIST_START);
    return [{ type: 'orderedList', attrs: { start, type: null }, content: items }];
  }

  private item(item: Tokens.ListItem, depth: number): RichNode {
    const blocks = this.blocks(item.tokens, depth).map((block) =>
      block.type === 'heading' ? paragraphNode(block.content ?? []) : block,
    );
    const content = blocks[0]?.type === 'paragraph' ? blocks : [paragraphNode([]), ...blocks];
    return { type: 'listItem', content };
  }

  private table(token: Tokens.Table): RichNode {
    const row = (type: string, cells: readonly Tokens.TableCell[]): RichNode => ({
      type: 'tableRow',
      content: cells.map((cell) => ({
        type,
        content: [paragraphNode(markdownInline(cell.tokens, this.leftOut))],
      })),
    });
    const rows = token.rows.map((cells) => row('tableCell', cells));
    return { type: 'table', content: [row('tableHeader', token.header), ...rows] };
  }
}
