import type { RichNode } from '@/lib/richtext/document';
import { inlineText } from './text-blocks';

/** A link of a block: its words and where they stand in the block's text. */
export interface BlockLink {
  href: string;
  text: string;
  from: number;
  to: number;
}

const VAGUE = new Set([
  'klik di sini',
  'klik disini',
  'klik',
  'di sini',
  'disini',
  'sini',
  'ini',
  'lihat di sini',
  'baca di sini',
  'unduh di sini',
  'baca selengkapnya',
  'lihat selengkapnya',
  'info selengkapnya',
  'selengkapnya',
  'baca juga',
  'tautan',
  'tautan ini',
  'tautan berikut',
  'link',
  'link ini',
  'click here',
  'here',
  'read more',
]);

/** A whole address; a bare domain or an e-mail address can be read and is left. */
const ADDRESS = /^(https?:\/\/|www\.)\S+$|^[a-z0-9-]+(\.[a-z0-9-]+)+[/?]\S+$/iu;

function hrefOf(node: RichNode): string | null {
  const link = node.marks?.find(({ type }) => type === 'link');
  return link ? String(link.attrs?.href ?? '') : null;
}

/** The links of a block; pieces that differ only in bold or italic are one link. */
export function linksOf(block: RichNode): BlockLink[] {
  const links: BlockLink[] = [];
  let at = 0;
  for (const node of block.content ?? []) {
    const text = inlineText(node);
    const href = hrefOf(node);
    const last = links.at(-1);
    if (href !== null && last?.to === at && last.href === href) {
      last.text += text;
      last.to += text.length;
    } else if (href !== null) links.push({ href, text, from: at, to: at + text.length });
    at += text.length;
  }
  return links;
}

/**
 * Judges the words of a link by themselves, as a list of links reads them out (WCAG 2.2, 2.4.4).
 * @returns `empty`, `vague` when they do not say where it leads, or null.
 */
export function linkFault(text: string): 'empty' | 'vague' | null {
  const words = text.trim().replace(/\s+/gu, ' ');
  if (words === '') return 'empty';
  const plain = words.toLowerCase().replace(/^[\s"“‘(»›>]+|[\s"”’)»›>.,:;!…]+$/gu, '');
  return plain === '' || VAGUE.has(plain) || ADDRESS.test(words) ? 'vague' : null;
}
