import { type RichDocument, type RichNode, walkNodes } from '@/lib/richtext/document';
import { imageAttributes, pictureOf } from '@/lib/richtext/picture';
import { type ImportedText, LEFT_OUT } from './imported-text';

/** A picture that passed: the id that stands in the text from now on, and its pixels. */
export interface PlacedPicture {
  fileId: string;
  width: number | null;
  height: number | null;
}

/**
 * The text with its pictures by their ids in the document exchanged for the given ones. Those that are not
 * among them are taken out and counted as left out.
 */
export function placePictures(text: ImportedText, placed: ReadonlyMap<string, PlacedPicture>): ImportedText {
  let lost = 0;
  const withPlaced = (node: RichNode): RichNode[] => {
    if (node.type === 'image') {
      const picture = pictureOf(node.attrs);
      const known = picture && placed.get(picture.fileId);
      if (!known) lost += 1;
      return known ? [{ ...node, attrs: { ...imageAttributes({ ...picture, ...known }) } }] : [];
    }
    if (!node.content) return [node];
    const content = node.content.flatMap(withPlaced);
    // A cell that held nothing but a picture.
    return [{ ...node, content: content.length > 0 ? content : [{ type: 'paragraph' }] }];
  };
  const [document] = withPlaced(text.document) as [RichDocument];
  return {
    ...text,
    document,
    pictures: text.pictures.filter(({ id }) => placed.has(id)),
    leftOut: LEFT_OUT.flatMap((kind) => {
      const before = text.leftOut.find((each) => each.kind === kind)?.count ?? 0;
      const count = before + (kind === 'picture' ? lost : 0);
      return count > 0 ? [{ kind, count }] : [];
    }),
  };
}

/** What describes a picture at the first place of the text that describes it. */
export function altOfPicture(document: RichDocument, fileId: string): string {
  for (const { type, attrs } of walkNodes(document)) {
    if (type === 'image' && attrs?.fileId === fileId && attrs.alt) return String(attrs.alt);
  }
  return '';
}
