/** What a word may be made of, so that a dictionary need not list every form (TBBBI 2017, chapter on verbs). */

/** Words that lean on the one before: -nya, -lah, -kah, -pun, -ku, -mu, one after another too. */
const CLITIC = /(?:nya|lah|kah|pun|ku|mu)$/;

/** Written together with what follows (EYD V 2022, gabungan kata, "bentuk terikat"). */
const BOUND = new RegExp(
  `^(?:adi|agro|antar|anti|audio|bio|dwi|eko|ekstra|infra|inter|intra|kontra|makro|mega|mikro|mini|mono|multi|nano|neo
  |non|pasca|pra|pro|purna|semi|sub|super|swa|tele|trans|tri|tuna|ultra)-?`.replace(/\s/g, ''),
);

const SHORTEST_STEM = 3;
const SHORTEST_AFTER_BOUND = 4;

/** The word without the clitic at its end; null where it has none or too little is left. */
export function withoutClitic(word: string): string | null {
  const stem = word.replace(CLITIC, '');
  return stem !== word && stem.length >= SHORTEST_STEM ? stem : null;
}

/** What stands behind a bound form such as "antar" or "pasca"; null where there is none. */
export function behindBoundForm(word: string): string | null {
  const rest = word.replace(BOUND, '');
  return rest !== word && rest.length >= SHORTEST_AFTER_BOUND ? rest : null;
}

/** The active form of a verb: rangkai, merangkai; proses, memproses; tebak, menebak. The likelier one first. */
function activeForms(stem: string): string[] {
  if (/^[aiueoghk]/.test(stem)) {
    return stem.startsWith('k') ? [`meng${stem.slice(1)}`, `meng${stem}`] : [`meng${stem}`];
  }
  if (/^[bfv]/.test(stem)) return [`mem${stem}`];
  if (stem.startsWith('p')) return [`mem${stem.slice(1)}`, `mem${stem}`];
  if (/^[cdjz]/.test(stem)) return [`men${stem}`];
  if (stem.startsWith('t')) return [`men${stem.slice(1)}`, `men${stem}`];
  if (stem.startsWith('s')) return [`meny${stem.slice(1)}`, `men${stem}`];
  return [`me${stem}`];
}

/**
 * The forms of a verb of which each bears out a passive or an order that no dictionary lists: of "dirangkai"
 * it is "merangkai", of "tersambung" "menyambung" or "menyambungkan", of "perbesar" "memperbesar".
 */
export function activesOf(word: string): string[] {
  if (word.startsWith('per')) return [`mem${word}`];
  const stem = /^(?:di|ter)(?=.{4})(.+)$/.exec(word)?.[1];
  if (!stem) return [];
  const actives = activeForms(stem);
  const causative = word.startsWith('ter') ? actives.map((active) => `${active}kan`) : [];
  return [...actives, ...causative];
}

const PREFIXES = 'di ter ber se pe per me memper diper mem men meng pem pen peng'.split(' ');

/** The roots that a word may have: of "mengunggahnya" without its clitic it is "unggah", of "rincian" "rinci". */
export function rootsOf(word: string): string[] {
  const behind = PREFIXES.filter((prefix) => word.startsWith(prefix)).map((prefix) =>
    word.slice(prefix.length),
  );
  return [word, ...behind].flatMap((each) => [each, each.replace(/(?:kan|an|i)$/, '')]);
}
