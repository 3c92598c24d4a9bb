/** A run of text with the looks that chat programs write as signs around words. */
export interface ChatRun {
  text: string;
  bold: boolean;
  italic: boolean;
}

const MARKED = {
  bold: around('*'),
  italic: around('_'),
};

/**
 * `*words*` where signs of their own stand around it, so that 2*3*4, snake_case and addresses are left alone.
 */
function around(sign: string): RegExp {
  const at = `[${sign}]`;
  const before = '(?<=^|[\\s(\\[{"\'“‘*_~–—-])';
  const after = '(?=$|[\\s.,;:!?)\\]}"\'”’*_~…–—-])';
  return new RegExp(`${before}${at}(?![\\s${sign}])([^${sign}\\n]*[^\\s${sign}])${at}${after}`, 'u');
}

/**
 * A line of WhatsApp's text as runs: *bold*, _italic_, either within the other. ~Struck~ keeps its signs: an
 * article has no such look, and words taken back must not read as if they stood.
 */
export function chatRuns(line: string, looks = { bold: false, italic: false }): ChatRun[] {
  const [first] = (['bold', 'italic'] as const)
    .flatMap((look) => {
      const match = looks[look] ? null : MARKED[look].exec(line);
      return match ? [{ look, match }] : [];
    })
    // The one that begins first is around the other.
    .sort((one, other) => one.match.index - other.match.index);
  if (first) {
    const { look, match } = first;
    return [
      ...chatRuns(line.slice(0, match.index), looks),
      ...chatRuns(match[1] ?? '', { ...looks, [look]: true }),
      ...chatRuns(line.slice(match.index + match[0].length), looks),
    ];
  }
  return line === '' ? [] : [{ text: line, ...looks }];
}

/** Lines of pasted text, each a paragraph; empty ones only part them. */
export function chatLines(text: string): string[] {
  return text.split(/\s*[\r\n]+/).filter((line) => line.trim() !== '');
}
