import type { FieldPart } from '@/lib/annotations/text-anchor';
import type { DemoPost } from '../people';

/** What evaluators of the demo say about the first words of a paragraph of length, counted from 0, or of a field. */
export const DEMO_TEXT_NOTES: readonly {
  stage: string;
  by: DemoPost;
  paragraph: number | FieldPart;
  /** How many of its words are meant. */
  words: number;
  text: string;
  /** Makes a suggestion of it, out of the words as they are. */
  suggest?: (words: string) => string;
}[] = [
  {
    ...{ stage: 'evaluation-kasubag', by: 'secretary', paragraph: 0, words: 6 },
    text: 'Awali dengan apa yang didapat warga, baru siapa yang mengadakan.',
  },
  {
    ...{ stage: 'evaluation-kasubag', by: 'secretary', paragraph: 1, words: 3 },
    text: 'Agar jelas sumbernya.',
    suggest: accordingTo,
  },
  {
    ...{ stage: 'layout', by: 'kasubag', paragraph: 'title', words: 3 },
    text: 'Judul sebaiknya langsung menyebut manfaatnya bagi warga.',
  },
  {
    ...{ stage: 'layout', by: 'kasubag', paragraph: 0, words: 5 },
    text: 'Sebutkan hari dan tanggalnya juga di sini.',
  },
  {
    ...{ stage: 'layout', by: 'kasubag', paragraph: 1, words: 3 },
    text: '',
    suggest: accordingTo,
  },
];

function accordingTo(words: string): string {
  return `Menurut catatan dinas, ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}
