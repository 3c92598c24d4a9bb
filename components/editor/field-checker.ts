import type { BlockSpelling } from '@/components/spelling/block-spelling';
import { checkBlock } from '@/lib/content-checks/check-language';
import { findingKey } from '@/lib/content-checks/finding-key';
import type { Finding } from '@/lib/language/finding';
import { spellingWords } from '@/lib/language/spelling-words';

/** What a field is looked at with. */
export interface FieldRules {
  /** The office's words, as `wordKey` writes them. */
  allowed: ReadonlySet<string>;
  /** Keys of findings that the writer wants to hear no more of. */
  ignored: ReadonlySet<string>;
  /** What the dictionary says of words; null where there is none. */
  spelling: BlockSpelling | null;
}

/** Checks a title or a summary; the rules read it once for each text, however often the dictionary answers. */
export class FieldChecker {
  private read: { text: string; allowed: ReadonlySet<string>; findings: readonly Finding[] } | null = null;

  /** The findings by place. Words that the dictionary was not asked for yet are asked for. */
  look(text: string, { allowed, ignored, spelling }: FieldRules): readonly Finding[] {
    const byRules = this.byRules(text, allowed);
    const words = () => spellingWords(text, { kind: 'title', found: byRules, allowed });
    const misspelt = spelling?.misspelt(byRules, words) ?? [];
    spelling?.ask();
    return [...byRules, ...misspelt]
      .filter((finding) => !ignored.has(findingKey(finding)))
      .sort((one, other) => one.from - other.from);
  }

  private byRules(text: string, allowed: ReadonlySet<string>): readonly Finding[] {
    if (this.read?.text !== text || this.read.allowed !== allowed) {
      this.read = { text, allowed, findings: checkBlock(text, 'title', false, allowed) };
    }
    return this.read.findings;
  }
}

/** Of a word at whose end the caret stands nobody knows yet whether it is whole. */
export function withoutHalfWord(findings: readonly Finding[], caret: number | null): readonly Finding[] {
  const whole = findings.filter(({ rule, to }) => rule !== 'spelling' || to !== caret);
  return whole.length < findings.length ? whole : findings;
}
