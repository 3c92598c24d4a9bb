import type { DemoPost } from '../people';

/** What evaluators of the demo say about the first words of a paragraph, counted from 0. */
export const DEMO_TEXT_NOTES: readonly {
  stage: string;
  by: DemoPost;
  block: number;
  /** How many of its words are meant. */
  words: number;
  text: string;
  /** Makes a suggestion of it, out of the words as they are. */
  suggest?: (words: string) => string;
}[] = [
  {
    ...{ stage: 'evaluation-kasubag', by: 'secretary', block: 0, words: 6 },
    text: 'Awali dengan apa yang didapat warga, baru siapa yang mengadakan.',
  },
  {
    ...{ stage: 'evaluation-kasubag', by: 'secretary', block: 1, words: 3, text: 'Agar jelas sumbernya.' },
    suggest: (words) => `Menurut catatan dinas, ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
  },
  {
    ...{
      stage: 'composing',
      by: 'kasubag',
      block: 0,
      words: 5,
      text: 'Sebutkan hari dan tanggalnya di sini.',
    },
  },
];
