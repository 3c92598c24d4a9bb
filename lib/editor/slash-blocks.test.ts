import { expect, test } from 'vitest';
import { blocksFor, SLASH_BLOCKS } from './slash-blocks';

const names = {
  h2: 'Heading',
  h3: 'Subheading',
  bullets: 'Bullet list',
  numbers: 'Numbered list',
  quote: 'Quote',
  table: 'Table',
  picture: 'Picture',
  youtube: 'YouTube video',
  instagram: 'Instagram post',
  template: 'Template',
  rule: 'Dividing line',
};

test.each([
  ['', Object.keys(SLASH_BLOCKS)],
  ['sub', ['h2', 'h3']],
  ['tab', ['table']],
  ['daf', ['bullets', 'numbers']],
  ['list', ['bullets', 'numbers']],
  ['bernomor', ['numbers']],
  ['daftarbu', ['bullets']],
  ['FOTO', ['picture']],
  ['Kutíp', ['quote']],
  ['garis', ['rule']],
  ['divid', ['rule']],
  ['video', ['youtube']],
  ['kiriman', ['instagram']],
  ['kerang', ['template']],
  ['atau', []],
  ['berita/pasar', []],
])('"/%s" offers %j', (typed, blocks) => expect(blocksFor(typed, names)).toEqual(blocks));
