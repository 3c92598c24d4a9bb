import type { FlatBlock } from '../blocks';
import { gatherBlocks, settleText } from '../blocks';
import { type ImportedText, ImportFault, LeftOutCounter } from '../imported-text';
import { eachElement, type XmlElement } from '../xml';
import { BodyReader } from './body';
import { type NoteKind, Notes } from './notes';
import { readNumbering } from './numbering';
import { DocxPackage } from './package';
import { Pictures } from './pictures';
import { RunReader } from './runs';
import { readStyles } from './styles';

/**
 * Reads a Word document into blocks of the shared schema. Of its files only the text, the notes, the styles,
 * the lists, the targets of links and the pictures are ever inflated.
 * @throws ImportFault
 */
export function readDocx(content: Buffer): ImportedText {
  const source = new DocxPackage(content);
  const main = source.mainPart();
  const beside = source.relations(main);
  const leftOut = new LeftOutCounter();
  const styles = readStyles(source.partBeside(beside, 'styles')?.source ?? null);
  const numbering = readNumbering(source.partBeside(beside, 'numbering')?.source ?? null);
  const pictures = new Pictures(source, leftOut);
  const notes = new Notes();
  const bodyOf = (part: string) => {
    const relations = new Map(source.relations(part).map((relation) => [relation.id, relation]));
    const runs = new RunReader({ styles, relations, notes, leftOut });
    return new BodyReader({ styles, numbering, runs, relations, pictures, leftOut });
  };
  for (const kind of ['footnotes', 'endnotes'] satisfies NoteKind[]) {
    const part = source.partBeside(beside, kind);
    if (!part) continue;
    const body = bodyOf(part.name);
    notes.add(kind, { notes: notesOf(part.source), read: (element) => body.read(element, true) });
  }
  const body = bodyOf(main);
  const blocks: FlatBlock[] = [];
  const root = eachElement(source.read(main) ?? Buffer.alloc(0), 3, (element, around) => {
    if (around[0] === 'w:document' && around[1] === 'w:body') blocks.push(...body.read(element));
  });
  if (root !== 'w:document') throw new ImportFault('documentNotWord');
  blocks.push(...body.rest());
  return settleText([...gatherBlocks(blocks, leftOut), ...notes.list()], leftOut, pictures.list());
}

/** Notes by their id, without the lines that part them from the text. */
function notesOf(source: Buffer): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  eachElement(source, 2, (element) => {
    const { 'w:id': id, 'w:type': type = 'normal' } = element.attributes;
    if (id && type === 'normal') notes.set(id, element);
  });
  return notes;
}
