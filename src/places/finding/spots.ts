import type { AtlasEntry } from '../atlas-entry.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { type NameFilter, OPENING, WHOLE } from '../name-filter.ts';
import { placeKey } from '../place-key.ts';
import { PARTICLES } from './cue-words.ts';
import { isMark, KIND, keyAt, touches, type Words, wordAt } from './words.ts';

/** A name of the gazetteer in a text, not yet weighed: words `first` to `last` (exclusive), UTF-16 `start` to `end`. */
export interface Spot {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly entries: readonly AtlasEntry[];
  /** Only a part of the words is known as a name. */
  readonly isPart?: boolean;
}

const NOTHING: readonly AtlasEntry[] = [];

/** Words of the longest name that is looked for. */
const LONGEST = 6;

/** "Scott County" where only towns called Scott are known: some county around one of them, or elsewhere. */
function withTitle(words: Words, spot: Spot): Spot {
  const { last, entries, key } = spot;
  if (words.kind[last] !== KIND.capital || !COUNTIES.has(keyAt(words, last))) return spot;
  if (entries.some(({ kind }) => kind === 'region')) return spot;
  const counties = entries.map((entry) => countyAround(entry));
  return { ...spot, last: last + 1, end: words.end[last] ?? 0, key: `${key} county`, entries: counties };
}

const COUNTIES = new Set(['county', 'parish', 'borough', 'district', 'governorate', 'prefecture', 'oblast']);

const COUNTY_KM = 40;

/** The county or district that is called after a town, taken to lie around it. */
export function countyAround(entry: AtlasEntry): AtlasEntry {
  return { ...entry, feature: 'county', kind: 'region', radius: COUNTY_KM, id: null, known: false };
}

/** The longest names of the gazetteer from left to right; they do not overlap. Linear in the text. */
export function spotsOf(words: Words, gazetteer: Gazetteer): Spot[] {
  const spots: Spot[] = [];
  const names = gazetteer.names();
  for (let at = 0; at < words.count; at += 1) {
    const kind = words.kind[at];
    if (kind !== KIND.capital && kind !== KIND.caseless) continue;
    const spot =
      kind === KIND.caseless
        ? caselessAt(words, at, gazetteer, names)
        : capitalAt(words, at, gazetteer, names);
    if (!spot) continue;
    const whole = withTitle(words, spot);
    spots.push(whole);
    at = whole.last - 1;
  }
  return spots;
}

/** The usual word begins no name and stays in the text. */
function capitalAt(words: Words, at: number, gazetteer: Gazetteer, names: NameFilter): Spot | null {
  const [start, end] = [words.start[at] ?? 0, words.end[at] ?? 0];
  let role = 0;
  if (isPlain(words.text, start, end)) role = names.roleOf(words.text, start, end);
  else role = names.roleOf(keyAt(words, at), 0, keyAt(words, at).length);
  return role === 0 ? null : spotAt(words, at, keyAt(words, at), 0, role, gazetteer);
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function spotAt(
  words: Words,
  first: number,
  head: string,
  skip: number,
  role: number,
  gazetteer: Gazetteer,
): Spot | null {
  let best: Spot | null = null;
  let key = head;
  let at = first;
  for (let length = 1; length <= LONGEST; length += 1) {
    const entries = length > 1 || role !== OPENING ? gazetteer.meanings(key) : NOTHING;
    if (entries.length > 0 && isWrittenSo(words, first, at, key, entries))
      best = { ...extent(words, first, at, skip), key, entries };
    if (role === WHOLE) break;
    const next = nextPart(words, at, key, gazetteer);
    if (!next) break;
    key = next.key;
    at = next.at;
  }
  return best;
}

function extent(words: Words, first: number, at: number, skip: number) {
  const start = (words.start[first] ?? 0) + skip;
  const end = words.end[at] ?? 0;
  const isDotted = end - (words.start[at] ?? 0) === 1 && at > first && isMark(words, at - 1, '.');
  const dot = isDotted && isMark(words, at + 1, '.') && touches(words, at + 1) ? 1 : 0;
  return { first, last: at + 1 + dot, start, end: end + dot };
}

/** The next word of the name, over a hyphen, an apostrophe, the dot of "St." or particles ("Rio de Janeiro"). */
function nextPart(
  words: Words,
  at: number,
  key: string,
  gazetteer: Gazetteer,
): { readonly at: number; readonly key: string } | null {
  let next = at + 1;
  const kind = words.kind[next];
  if (kind === KIND.mark) {
    if (!isJoint(words, next)) return null;
    next += 1;
    if (!isMark(words, next - 1, '.') && !touches(words, next)) return null;
  }
  if (isNameWord(words, next)) return { at: next, key: `${key} ${keyAt(words, next)}` };
  return words.kind[next] === KIND.lower ? overParticles(words, next, key, gazetteer) : null;
}

/** A mark that may join two parts of a name: hyphen, apostrophe, the dot behind an initial or "St". */
function isJoint(words: Words, at: number): boolean {
  if (!touches(words, at)) return false;
  const mark = words.text[words.start[at] ?? 0] ?? '';
  if (mark === '.') return (words.end[at - 1] ?? 0) - (words.start[at - 1] ?? 0) <= 2;
  if (mark === "'" || mark === '’' || mark === '‘' || mark === 'ʻ') return wordAt(words, at + 1) !== 's';
  return mark === '-' || mark === '–' || mark === '‐' || mark === '‑';
}

function isNameWord(words: Words, at: number): boolean {
  const kind = words.kind[at];
  return at < words.count && (kind === KIND.capital || kind === KIND.caseless);
}

function overParticles(
  words: Words,
  from: number,
  key: string,
  gazetteer: Gazetteer,
): { readonly at: number; readonly key: string } | null {
  let [at, longer] = [from, key];
  for (let taken = 0; taken < 3 && words.kind[at] === KIND.lower; taken += 1) {
    const word = keyAt(words, at);
    if (!PARTICLES.has(word)) return null;
    longer += ` ${word}`;
    at += 1;
    if (words.kind[at] === KIND.mark) {
      const joins =
        (isMark(words, at, "'") || isMark(words, at, '’') || isMark(words, at, '-')) && touches(words, at);
      if (!joins) return null;
      at += 1;
    }
  }
  if (!isNameWord(words, at)) return null;
  const whole = `${longer} ${keyAt(words, at)}`;
  return gazetteer.meanings(whole).length > 0 || words.kind[at] === KIND.capital ? { at, key: whole } : null;
}

/** Short names of countries and the like are written in capitals or with a dot ("US", "Pa."); one letter is no town. */
function isWrittenSo(
  words: Words,
  first: number,
  last: number,
  key: string,
  entries: readonly AtlasEntry[],
): boolean {
  if (key.length > 3) return true;
  const raw = words.text.slice(words.start[first] ?? 0, words.end[last] ?? 0);
  const isUpper = raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  if (words.kind[first] === KIND.caseless) return key.length > 2;
  if (entries.every(({ kind }) => kind === 'locality')) return key.length > 2;
  if (isUpper || entries.some(({ name }) => placeKey(name) === key && key.length > 2)) return true;
  return (
    isMark(words, last + 1, '.') &&
    touches(words, last + 1) &&
    entries.some(({ feature }) => feature === 'division')
  );
}

/** Arabic joins "and", "in", "to", "as" to the word; the spot begins behind them. */
function caselessAt(words: Words, at: number, gazetteer: Gazetteer, names: NameFilter): Spot | null {
  const key = keyAt(words, at);
  for (const [form, skip] of withoutProclitics(key)) {
    const role = names.roleOf(form, 0, form.length);
    const spot = role === 0 ? null : spotAt(words, at, form, skip, role, gazetteer);
    if (spot) return spot;
  }
  return null;
}

const PROCLITICS = /^(?:[وف]?[بلك]|[وف])/;

function withoutProclitics(key: string): (readonly [string, number])[] {
  const forms: (readonly [string, number])[] = [[key, 0]];
  const code = key.charCodeAt(0);
  if (code < 0x600 || code > 0x6ff || key.length < 4) return forms;
  const joined = PROCLITICS.exec(key)?.[0] ?? '';
  if (joined === '') return forms;
  const rest = key.slice(joined.length);
  if (joined.endsWith('ل') && rest.startsWith('ل')) forms.push([`ا${rest}`, joined.length]);
  if (rest.length >= 3) forms.push([rest, joined.length]);
  if (joined.length === 2 && key.length > 4) forms.push([key.slice(1), 1]);
  return forms;
}
