import type { RichNode } from '@/lib/richtext/document';

/** A block in short, for tests alone: its type with what is in it, texts as they are. */
export function short(node: RichNode): unknown {
  if (node.type === 'text') {
    const marks = node.marks?.map((mark) => mark.attrs?.href ?? mark.type).join('+');
    return marks ? `${node.text}[${marks}]` : node.text;
  }
  if (node.type === 'image') return `image ${node.attrs?.alt}`;
  const children = (node.content ?? []).map(short);
  if (node.type === 'paragraph' || node.type === 'hardBreak')
    return children.length > 1 ? children : children[0];
  const start = Number(node.attrs?.start ?? 1);
  return [start === 1 ? node.type : `${node.type} from ${start}`, ...children];
}
