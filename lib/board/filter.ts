import type { ClockLevel, ClockState } from '@/lib/sop/visit-clock';
import type { BoardCard } from './board-card';
import { addDays, weekOf } from './days';
import { type Comparison, type FilterTerm, parseFilter } from './filter-language';
import { type FilterFault, type FilterVocabulary, NOBODY, resolveTerm } from './filter-resolve';
import { filterSlug } from './filter-words';

/** What is known of a card besides its row when it is filtered. */
export interface CardStanding {
  level: ClockLevel;
  state: ClockState | null;
  myTurn: boolean;
}

/** A filter made ready to be asked of many cards. */
export interface CompiledFilter {
  terms: FilterTerm[];
  faults: FilterFault[];
  /** True when it hides anything at all. */
  narrows: boolean;
  passes: (card: BoardCard, standing: CardStanding) => boolean;
}

type Test = (card: BoardCard, standing: CardStanding) => boolean;

/**
 * Makes a filter ready. Terms of one key are alternatives, everything else must hold together; what a key
 * is not known to have is told as a fault and left out.
 * @param today 'YYYY-MM-DD' on the office's wall clock
 */
export function compileFilter(text: string, vocabulary: FilterVocabulary, today: string): CompiledFilter {
  const terms = parseFilter(text);
  const faults: FilterFault[] = [];
  const all: Test[] = [];
  const anyOf = new Map<string, Test[]>();
  for (const term of terms) {
    const test = testOf(term, vocabulary, today, faults);
    if (!test) continue;
    if (term.negated) all.push((card, standing) => !test(card, standing));
    else if (term.kind === 'key' && term.comparison === ':') {
      anyOf.set(term.key, [...(anyOf.get(term.key) ?? []), test]);
    } else all.push(test);
  }
  for (const tests of anyOf.values()) {
    all.push((card, standing) => tests.some((test) => test(card, standing)));
  }
  return {
    terms,
    faults,
    narrows: all.length > 0,
    passes: (card, standing) => all.every((test) => test(card, standing)),
  };
}

function testOf(
  term: FilterTerm,
  vocabulary: FilterVocabulary,
  today: string,
  faults: FilterFault[],
): Test | null {
  if (term.kind === 'text') return textTest(term.text);
  if (term.kind === 'flag') return flagTest(term.flag, vocabulary.me);
  const resolved = resolveTerm(term, vocabulary);
  faults.push(...resolved.faults);
  const { meant } = resolved;
  if (meant.length === 0) return null;
  const has = (value: string) => meant.includes(value);
  switch (term.key) {
    case 'stage':
      return (card) => has(card.stage);
    case 'sector':
      return (card) => has(card.sector);
    case 'kind':
      return (card) => has(card.kind);
    case 'priority':
      return (card) => has(card.priority);
    case 'by':
      return (card) => has(card.holder?.id ?? NOBODY);
    case 'assigned':
      return (card) => has(card.assignedTo ?? NOBODY);
    case 'channel':
      return (card) => card.facts.publications.some(({ channel }) => has(channel));
    case 'label':
      return (card) => card.labels.some((label) => has(filterSlug(label)));
    case 'wanted':
      return (card) => meant.some((word) => isWanted(card.wantedOn, word, today, term.comparison));
    case 'pass':
      return (card) => meant.some((number) => compares(card.pass, term.comparison, Number(number)));
  }
}

function flagTest(flag: Extract<FilterTerm, { kind: 'flag' }>['flag'], me: string): Test {
  switch (flag) {
    case 'late':
      return (_, { level }) => level === 'past';
    case 'near':
      return (_, { level }) => level === 'near';
    case 'turn':
      return (_, { myTurn }) => myTurn;
    case 'paused':
      return (_, { state }) => state === 'paused';
    case 'mine':
      return (card) => card.holder?.id === me || card.facts.handedInBy.includes(me);
  }
}

/** `#12` is the number itself; anything else is sought in number, title, summary, holder and labels. */
function textTest(text: string): Test {
  const sought = text.toLocaleLowerCase('id');
  if (/^#\d+$/.test(sought)) return (card) => sought === `#${card.number}`;
  return (card) =>
    `#${card.number} ${card.title} ${card.summary} ${card.holder?.name ?? ''} ${card.labels.join(' ')}`
      .toLocaleLowerCase('id')
      .includes(sought);
}

function isWanted(date: string | null, word: string, today: string, comparison: Comparison): boolean {
  if (word === 'none') return date === null;
  if (date === null) return false;
  if (word === 'any') return true;
  if (word === 'past') return date < today;
  if (word === 'thisWeek') {
    const [monday, sunday] = weekOf(today);
    return date >= monday && date <= sunday;
  }
  const day = word === 'today' ? today : word === 'tomorrow' ? addDays(today, 1) : word;
  return compares(date, comparison, day);
}

function compares<T extends string | number>(left: T, comparison: Comparison, right: T): boolean {
  switch (comparison) {
    case ':':
      return left === right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
  }
}
