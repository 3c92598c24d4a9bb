import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RichNode, walkNodes } from '@/lib/richtext/document';
import { parseDocument } from '@/lib/richtext/parse-document';
import { safeHref } from '@/lib/richtext/safe-link';
import { anyText } from '@/lib/richtext/testing/any-document';
import { withoutTitle } from './blocks';
import type { ImportOutcome } from './imported-text';
import { readDocument } from './read-document';
import { cell, item, makeDocx, paragraph, run } from './testing/make-docx';

const NODES = new Set(
  'doc paragraph text hardBreak horizontalRule blockquote bulletList orderedList listItem heading table tableRow tableHeader tableCell'.split(
    ' ',
  ),
);

// XML has no place for controls.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const NOT_XML = /[\u0000-\u001f\ufffe\uffff]/g;

/** Only what the schema has, safe links, and the same again without the title. */
function expectClean(outcome: ImportOutcome) {
  if (!outcome.ok) {
    expect(outcome.reason.code).toMatch(/^document(Empty|Broken|Nested|TooLarge)$/);
    return;
  }
  const { document } = outcome.text;
  for (const { type, marks } of walkNodes(document)) {
    expect(NODES).toContain(type);
    for (const mark of marks ?? []) {
      expect(['bold', 'italic', 'link']).toContain(mark.type);
      if (mark.type === 'link') expect(safeHref(mark.attrs?.href)).toBe(mark.attrs?.href);
    }
  }
  expect(parseDocument(document)).toEqual({ ok: true, document });
  expect(parseDocument(withoutTitle(outcome.text)).ok).toBe(true);
}

const anyTarget = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'JAVA\tscript:x',
    'data:text/html,x',
    '//x',
    'mailto:a@b.id',
    'x"y',
    'file:///etc',
  ),
);
const anyRun = fc
  .tuple(anyText(), fc.subarray(['b', 'i', 'vanish', 'strike']), fc.boolean())
  .map(([text, marks, linked]) => [run(text.replace(NOT_XML, ''), ...marks), linked] as const)
  .map(([xml, linked]) => (linked ? `<w:hyperlink r:id="r1">${xml}</w:hyperlink>` : xml));
const anyParagraph = fc
  .tuple(
    fc.array(anyRun, { maxLength: 3 }),
    fc.constantFrom(undefined, 'Title', 'Judul1', 'Judul2', 'Kutipan', 'TOC1', 'constructor'),
  )
  .map(([runs, style]) => paragraph(runs.join('<w:r><w:br/></w:r>'), style));
const anyItem = fc
  .tuple(anyText(), fc.integer({ min: 0, max: 4 }), fc.integer({ min: -1, max: 12 }))
  .map(([text, list, level]) => item(text.replace(NOT_XML, ''), list, level));
const anyCell = (inner: fc.Arbitrary<string>) =>
  fc
    .tuple(
      fc.array(inner, { maxLength: 2 }),
      fc.constantFrom(
        '',
        '<w:gridSpan w:val="2"/>',
        '<w:gridSpan w:val="999"/>',
        '<w:vMerge w:val="restart"/>',
        '<w:vMerge/>',
        '<w:gridSpan w:val="x"/>',
      ),
    )
    .map(([blocks, properties]) => cell(blocks.join(''), properties));
const { block } = fc.letrec<{ block: string; table: string }>((tie) => ({
  block: fc.oneof({ maxDepth: 2 }, anyParagraph, anyItem, tie('table')),
  table: fc
    .array(fc.array(anyCell(tie('block')), { maxLength: 4 }), { maxLength: 4 })
    .map((rows) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`),
}));

describe('whatever is handed in', () => {
  test('a Word document gives a text of the schema, or a refusal', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), anyTarget, (blocks, target) => {
        expectClean(readDocument(makeDocx(blocks.join(''), { r1: target }), 'docx'));
      }),
      { numRuns: 150 },
    );
  });

  test('a Word document with bytes changed is read or refused, never thrown at', () => {
    const whole = makeDocx(paragraph(run('Judul'), 'Title') + item('butir', 1));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, value) => {
        const changed = Buffer.from(whole);
        changed[at] = value;
        expect(typeof readDocument(changed, 'docx').ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });

  test('Markdown gives a text of the schema, or a refusal', () => {
    const bit = fc.oneof(
      anyText(),
      anyTarget.map((target) => `[x](${target})`),
      anyTarget.map((target) => `<${target}>`),
      fc.constantFrom(
        '# ',
        '- ',
        '1. ',
        '> ',
        '  ',
        '\n',
        '\n\n',
        '**',
        '*',
        '`',
        '```\n',
        '| a | b |\n|--|--|\n| 1 |\n',
        '---\n',
        '![',
        '<b>',
        '<script>',
        '&amp;',
        '&#0;',
        '\\',
        '~~',
        '[ ] ',
      ),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 30 }), (bits) => {
        expectClean(readDocument(Buffer.from(bits.join('')), 'markdown'));
      }),
      { numRuns: 300 },
    );
  });
});

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const text = (value: string, mark?: string): RichNode => ({
  type: 'text',
  text: value,
  ...(mark ? { marks: [{ type: mark }] } : {}),
});
const simpleBlock: fc.Arbitrary<[string, RichNode]> = fc.oneof(
  words.map((value): [string, RichNode] => [value, { type: 'paragraph', content: [text(value)] }]),
  words.map((value): [string, RichNode] => [
    `a **${value}** b`,
    { type: 'paragraph', content: [text('a '), text(value, 'bold'), text(' b')] },
  ]),
  words.map((value): [string, RichNode] => [
    `> ${value}`,
    { type: 'blockquote', content: [{ type: 'paragraph', content: [text(value)] }] },
  ]),
  fc.array(words, { minLength: 1, maxLength: 3 }).map((items): [string, RichNode] => [
    items.map((each) => `- ${each}`).join('\n'),
    {
      type: 'bulletList',
      content: items.map((each) => ({
        type: 'listItem',
        content: [{ type: 'paragraph', content: [text(each)] }],
      })),
    },
  ]),
);

test('simple Markdown comes back block by block as it was written', () => {
  fc.assert(
    fc.property(fc.array(simpleBlock, { minLength: 1, maxLength: 6 }), (blocks) => {
      // A comment line apart, so that neither two lists nor two quotations run into one another.
      const source = blocks.map(([markdown]) => `${markdown}\n\n***\n\n`).join('');
      const outcome = readDocument(Buffer.from(source), 'markdown');
      if (!outcome.ok) throw new Error(outcome.reason.code);
      const read = outcome.text.document.content?.filter(({ type }) => type !== 'horizontalRule');
      expect(read).toEqual(blocks.map(([, node]) => node));
    }),
  );
});
