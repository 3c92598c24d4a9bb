import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SOP_05 } from './sop-05';
import { definitionOfFile, sopFile, sopFileSchema, sopFileText } from './sop-file';

it('an SOP comes back from its file as it was', () => {
  const text = sopFileText(SOP_05, 'https://kantor.example/skema/sop.json');
  expect(definitionOfFile(sopFile.parse(JSON.parse(text)))).toEqual(SOP_05);
});

it('the published schema is the one that files are checked by', () => {
  // After a change of the definition: npx vitest run lib/sop/sop-file.test.ts -u
  return expect(`${JSON.stringify(sopFileSchema(), null, 2)}\n`).toMatchFileSnapshot(
    '../../public/skema/sop.json',
  );
});

it('the example is a file of that kind', () => {
  const text = readFileSync(new URL('../../docs/examples/sop-11-pengaduan.json', import.meta.url), 'utf8');
  expect(sopFile.safeParse(JSON.parse(text)).error).toBeUndefined();
});

it('a file with something more, or something less, is refused with its place', () => {
  const { title: _, ...identity } = SOP_05.identity;
  const parsed = sopFile.safeParse({ ...SOP_05, identity, colour: 'red' });
  expect(parsed.error?.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
    ['identity.title', 'invalid_type'],
    ['', 'unrecognized_keys'],
  ]);
});
