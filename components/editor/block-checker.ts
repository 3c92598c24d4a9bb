import type { Node } from '@tiptap/pm/model';
import type { BlockSpelling } from '@/components/spelling/block-spelling';
import { checkBlock } from '@/lib/content-checks/check-language';
import { findingKey } from '@/lib/content-checks/finding-key';
import type { BlockKind, Finding } from '@/lib/language/finding';
import { spellingWords } from '@/lib/language/spelling-words';

/** A finding with its place in the editor's document. */
export interface FoundAt {
  from: number;
  to: number;
  finding: Finding;
}

interface Known {
  inQuote: boolean;
  allowed: ReadonlySet<string>;
  findings: readonly Finding[];
}

interface Block {
  node: Node;
  at: number;
  inQuote: boolean;
}

function* blocksOf(parent: Node, start = 0, inQuote = false): Generator<Block> {
  let at = start;
  for (const node of parent.children) {
    if (node.isTextblock) yield { node, at, inQuote };
    else if (!node.isLeaf) yield* blocksOf(node, at + 1, inQuote || node.type.name === 'blockquote');
    at += node.nodeSize;
  }
}

const textOf = (node: Node) => node.textBetween(0, node.content.size, undefined, '\n');
const kindOf = (node: Node): BlockKind => (node.type.name === 'heading' ? 'heading' : 'text');

/** Checks a document block by block; a block that did not change is the same node and is not checked again. */
export class BlockChecker {
  /** Keys of findings that the writer wants to hear no more of. */
  ignored: ReadonlySet<string> = new Set();
  /** The office's words; another set has every block checked again. */
  allowed: ReadonlySet<string> = new Set();
  /** What the dictionary says of words; null where there is none. */
  spelling: BlockSpelling | null = null;
  private readonly known = new WeakMap<Node, Known>();

  /**
   * The findings of the whole document.
   * @param until when to stop, in milliseconds of `performance.now()`; what was done is kept for the next look.
   * @returns null when the time did not suffice.
   */
  look(doc: Node, until: number): FoundAt[] | null {
    const found: FoundAt[] = [];
    for (const block of blocksOf(doc)) {
      if (!this.knownOf(block) && performance.now() > until) return null;
      const findings = this.findingsOf(block);
      for (const finding of [...findings, ...this.misspelt(block, findings)]) {
        if (this.ignored.has(findingKey(finding))) continue;
        const start = block.at + 1;
        found.push({ from: start + finding.from, to: start + finding.to, finding });
      }
    }
    this.spelling?.ask();
    return found;
  }

  private knownOf({ node, inQuote }: Block): Known | undefined {
    const known = this.known.get(node);
    return known?.inQuote === inQuote && known.allowed === this.allowed ? known : undefined;
  }

  private findingsOf(block: Block): readonly Finding[] {
    const known = this.knownOf(block);
    if (known) return known.findings;
    const { allowed } = this;
    const { node, inQuote } = block;
    const findings = checkBlock(textOf(node), kindOf(node), inQuote, allowed);
    this.known.set(node, { inQuote, allowed, findings });
    return findings;
  }

  /** Words of somebody else are not looked up. */
  private misspelt({ node, inQuote }: Block, findings: readonly Finding[]): readonly Finding[] {
    if (inQuote || !this.spelling) return [];
    return this.spelling.misspelt(findings, () =>
      spellingWords(textOf(node), { kind: kindOf(node), found: findings, allowed: this.allowed }),
    );
  }
}
