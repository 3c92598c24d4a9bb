import { ImportFault } from '../imported-text';
import { eachElement } from '../xml';
import { readEntry, readZipDirectory, type ZipEntry } from '../zip';

/** Where a part of the document leads to: a link's address, or the name of another part. */
export interface Relation {
  id: string;
  /** Last word of the relation's type: 'hyperlink', 'image', 'styles', 'footnotes'. */
  kind: string;
  target: string;
  external: boolean;
}

/**
 * The parts of a Word document. Where the text lies is read and not assumed: what Word saves in the cloud may
 * be `word/document2.xml`.
 */
export class DocxPackage {
  private readonly entries: Map<string, ZipEntry>;

  constructor(private readonly content: Buffer) {
    this.entries = readZipDirectory(content);
    if (!this.entries.has('[Content_Types].xml')) throw new ImportFault('documentNotWord');
  }

  entry(name: string): ZipEntry | undefined {
    return this.entries.get(name);
  }

  read(name: string): Buffer | null {
    const entry = this.entries.get(name);
    return entry ? readEntry(this.content, entry) : null;
  }

  /** Name of the part that holds the text. */
  mainPart(): string {
    const named = this.relations('').find(({ kind, external }) => kind === 'officeDocument' && !external);
    const name = named?.target ?? 'word/document.xml';
    if (!this.entries.has(name)) throw new ImportFault('documentNotWord');
    return name;
  }

  /** The part that goes with another under a kind, or the one that lies where Word puts it. */
  partBeside(relations: readonly Relation[], kind: string): { name: string; source: Buffer } | null {
    const named = relations.find((relation) => relation.kind === kind && !relation.external);
    const name = named?.target ?? `word/${kind}.xml`;
    const source = this.read(name);
    return source ? { name, source } : null;
  }

  /** @param part name of a part, '' for the whole package */
  relations(part: string): Relation[] {
    const slash = part.lastIndexOf('/') + 1;
    const folder = part.slice(0, slash);
    const source = this.read(`${folder}_rels/${part.slice(slash)}.rels`);
    const relations: Relation[] = [];
    if (!source) return relations;
    eachElement(source, 2, ({ attributes: { Id, Type = '', Target, TargetMode } }) => {
      if (!Id || !Target) return;
      const external = TargetMode === 'External';
      const target = external ? Target : partName(folder, Target);
      relations.push({ id: Id, kind: Type.slice(Type.lastIndexOf('/') + 1), target, external });
    });
    return relations;
  }
}

function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
