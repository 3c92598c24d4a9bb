/** A sentence's place in the text, without the spaces around it. */
export interface Sentence {
  from: number;
  to: number;
  words: number;
}

/** Short forms whose full stop ends no sentence (EYD V 2022, singkatan; titles and addresses of office news). */
const ABBREVIATIONS = new Set(
  `a.n s.d d.a u.p u.b s.h s.e s.t s.sos s.ip s.kom s.pd m.m m.si m.h m.t m.ap m.pd ph.d drs dra dr ir h hj prof kh
  jl jln gg no nomor kec kel kab prov tel telp hlm hal tgl bpk sdr sdri yth tn ny st rp dsb dll dst dkk hlm vol ed
  kol letkol mayjen brigjen jend kompol akbp akp ipda iptu aiptu let kapt ust men pt cv tbk mr mrs lt blok`.split(
    /\s+/,
  ),
);
/** After these a sentence may well end; it goes on when a small letter follows. */
const STOP = /[.!?…]+["”’)\]]*(?=\s)|\n/g;
const WORD = /[\p{L}\p{N}]+(?:[.,'’/:-][\p{L}\p{N}]+)*/gu;

/** Whether the stop at an offset belongs to a short form, an initial, or the number of a list. */
function isAbbreviation(text: string, stop: number, start: number): boolean {
  const before = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(start, stop - 20), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(before) || ABBREVIATIONS.has(before.toLowerCase())) return true;
  return /^\d{1,2}$/.test(before) && text.slice(start, stop).trim() === before;
}

function endsSentence(text: string, match: RegExpExecArray | RegExpMatchArray, start: number): boolean {
  const [stop] = match;
  const at = match.index ?? 0;
  if (stop === '\n') return true;
  const next = /^\s+["“‘(]*(\S)/u.exec(text.slice(at + stop.length, at + stop.length + 12))?.[1];
  if (next !== undefined && /\p{Ll}/u.test(next)) return false;
  return !(stop.startsWith('.') && isAbbreviation(text, at, start));
}

function toSentence(text: string, from: number, to: number): Sentence | undefined {
  const part = text.slice(from, to);
  const words = part.match(WORD)?.length ?? 0;
  if (words === 0) return undefined;
  const begin = from + (part.length - part.trimStart().length);
  return { from: begin, to: begin + part.trim().length, words };
}

/** Splits a text into its sentences. Line breaks end one; stops of short forms and in numbers do not. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number) => {
    const sentence = toSentence(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  };
  for (const match of text.matchAll(STOP)) {
    if (endsSentence(text, match, start)) close(match.index + match[0].length);
  }
  close(text.length);
  return sentences;
}
