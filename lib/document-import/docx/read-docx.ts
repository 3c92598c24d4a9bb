import type { FlatBlock } from '../blocks';
import { gatherBlocks, settleText } from '../blocks';
import { type ImportedText, ImportFault, LeftOutCounter } from '../imported-text';
import { eachElement } from '../xml';
import { readEntry, readZipDirectory } from '../zip';
import { BodyReader } from './body';
import { readNumbering } from './numbering';
import { RunReader } from './runs';
import { readStyles } from './styles';

const DOCUMENT = 'word/document.xml';

/**
 * Reads a Word document into blocks of the shared schema. Of its files only the text, the styles, the lists
 * and the targets of links are ever inflated.
 * @throws ImportFault
 */
export function readDocx(content: Buffer): ImportedText {
  const entries = readZipDirectory(content);
  const part = (name: string) => {
    const entry = entries.get(name);
    return entry ? readEntry(content, entry) : null;
  };
  const document = part(DOCUMENT);
  if (!document || !entries.has('[Content_Types].xml')) throw new ImportFault('documentNotWord');
  const leftOut = new LeftOutCounter();
  const styles = readStyles(part('word/styles.xml'));
  const numbering = readNumbering(part('word/numbering.xml'));
  const runs = new RunReader(styles, readTargets(part('word/_rels/document.xml.rels')), leftOut);
  const body = new BodyReader({ styles, numbering, runs, leftOut });
  const blocks: FlatBlock[] = [];
  const root = eachElement(document, 3, (element, around) => {
    if (around[0] === 'w:document' && around[1] === 'w:body') blocks.push(...body.read(element));
  });
  if (root !== 'w:document') throw new ImportFault('documentNotWord');
  return settleText(gatherBlocks(blocks, leftOut), leftOut);
}

/** Targets of the document's links by their id. */
function readTargets(source: Buffer | null): Map<string, string> {
  const targets = new Map<string, string>();
  if (!source) return targets;
  eachElement(source, 2, ({ attributes: { Id, Target, TargetMode } }) => {
    if (Id && Target && TargetMode === 'External') targets.set(Id, Target);
  });
  return targets;
}
