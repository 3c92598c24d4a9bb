import { extensionOf } from '@/lib/files/file-name';
import type { RichNode } from '@/lib/richtext/document';
import { imageAttributes } from '@/lib/richtext/picture';
import { LIMITS } from '@/lib/sop/vocabulary';
import { IMPORT_LIMITS } from '../import-limits';
import { type ImportedPicture, ImportFault, type LeftOutCounter } from '../imported-text';
import { storableText } from '../inline';
import { pictureType } from '../picture-type';
import type { DocxPackage, Relation } from './package';

/** The pictures of a document, each taken once however often it is shown, within the bounds of an import. */
export class Pictures {
  private readonly taken = new Map<string, ImportedPicture | null>();
  private bytes = 0;

  constructor(
    private readonly source: DocxPackage,
    private readonly leftOut: LeftOutCounter,
  ) {}

  /** The node of a picture, or null when it was left out. */
  node(relation: Relation | undefined, alt: string): RichNode | null {
    if (!relation || relation.external) {
      this.leftOut.add('picture');
      return null;
    }
    const known = this.taken.get(relation.target);
    const picture = known === undefined ? this.take(relation.target) : known;
    this.taken.set(relation.target, picture);
    if (!picture) return null;
    const words = storableText(alt).slice(0, LIMITS.altText).toWellFormed();
    const attrs = imageAttributes({ fileId: picture.id, alt: words, caption: '', width: null, height: null });
    return { type: 'image', attrs: { ...attrs } };
  }

  list(): ImportedPicture[] {
    return [...this.taken.values()].filter((picture) => picture !== null);
  }

  private take(name: string): ImportedPicture | null {
    const size = this.source.entry(name)?.size ?? 0;
    const number = this.list().length + 1;
    if (number > IMPORT_LIMITS.pictures || this.bytes + size > IMPORT_LIMITS.picturesBytes) {
      this.leftOut.add('pictureBeyond');
      return null;
    }
    const content = size > LIMITS.fileBytes ? null : this.read(name);
    const type = content && pictureType(content);
    if (!content || !type) {
      this.leftOut.add(content || VECTOR.includes(extensionOf(name)) ? 'pictureKind' : 'picture');
      return null;
    }
    this.bytes += size;
    return { id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`, type, content };
  }

  /** Null for one that is broken or swells: the text is worth having without it. */
  private read(name: string): Buffer | null {
    try {
      return this.source.read(name);
    } catch (error) {
      if (error instanceof ImportFault) return null;
      throw error;
    }
  }
}

const VECTOR = ['emf', 'wmf', 'emz', 'wmz'];
