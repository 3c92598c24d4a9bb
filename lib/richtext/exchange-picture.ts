import type { RichDocument, RichNode } from './document';
import { pictureSrc } from './picture';

/** The upload that takes another's place. Pixels. */
export interface NewPicture {
  fileId: string;
  width: number | null;
  height: number | null;
}

/** A text in which one picture has taken another's place, with the words that the text has for it. */
export function exchangePicture(document: RichDocument, fileId: string, by: NewPicture): RichDocument {
  return { ...document, content: (document.content ?? []).map((node) => exchanged(node, fileId, by)) };
}

function exchanged(node: RichNode, fileId: string, by: NewPicture): RichNode {
  if (node.type === 'image' && node.attrs?.fileId === fileId) {
    return { ...node, attrs: { ...node.attrs, ...by, src: pictureSrc(by.fileId) } };
  }
  if (!node.content) return node;
  return { ...node, content: node.content.map((child) => exchanged(child, fileId, by)) };
}
