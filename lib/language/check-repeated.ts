import type { Finding } from './finding';
import { isCapitalised, mark, type Passage, spacedAfter, type Word } from './passage';

/** Words that are doubled with a hyphen more often than by mistake (EYD V 2022, bentuk ulang). */
const DOUBLED = new Set(
  `oleh undang masing rata sama baru besar kecil anak ibu bapak warga jalan kadang tiba pelan hati alun mata laki kupu
  cita sayur buah lain macam benar betul sungguh kira tahun hari pagi orang teman kata cepat bersama ramai beramai
  sehari sebaik seolah kurang jenis bagian langkah mudah ujung`.split(/\s+/),
);
/** Small words that no name repeats, so that capitals do not save them. */
const SMALL = new Set(
  'di ke dari yang dan untuk dengan pada dalam ini itu akan telah para oleh atau juga'.split(' '),
);

/** Oro Oro Dowo is a place. */
const isName = (word: Word, next: Word) =>
  isCapitalised(word) && isCapitalised(next) && !SMALL.has(word.lower);

/**
 * The same word twice in a row by mistake. Doubled words with their hyphen are none of it.
 * Source: EYD V 2022, bentuk ulang (it takes a hyphen); a slip of the hand else.
 */
export function checkRepeated(passage: Passage): Finding[] {
  const { text, words } = passage;
  const findings: Finding[] = [];
  for (let index = 0; index < words.length - 1; index++) {
    const word = words[index] as Word;
    const next = words[index + 1] as Word;
    if (word.lower !== next.lower || !/^\p{L}{2,}$/u.test(word.text) || !spacedAfter(passage, index))
      continue;
    if (isName(word, next) && !/^\p{Lu}+$/u.test(word.text)) continue;
    if (text[word.from - 1] === '-' || text[next.to] === '-') continue;
    const doubled = `${word.text}-${next.text}`;
    const suggestions = DOUBLED.has(word.lower) ? [doubled, word.text] : [word.text, doubled];
    findings.push(mark('repeated', text, word.from, next.to, suggestions));
    index++;
  }
  return findings;
}
