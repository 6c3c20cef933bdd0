import { ASSERTER_CLASSES, type Asserter } from '../../model/index.ts';
import {
  type Bond,
  type Course,
  type Cue,
  type Deed,
  type Extent,
  type Founding,
  type LexiconEntry,
  type Matter,
  MEASURE_KINDS,
  type MeasureKind,
  phrases,
  type Term,
  UNITS,
  type Unit,
} from './lexicon.ts';

// A language writes its words down in tables and lists; these make the lexicon's entries of them.

/** Lists of spellings (`a|b|c`) by what they stand for. */
type Lists<Key extends string> = Readonly<Partial<Record<Key, string>>>;

/** Lines of a table in a template string. */
export function lines(table: string): string[] {
  return table.trim().split('\n');
}

/** Lists of spellings in the order in which they are written. */
function listsOf<Key extends string>(lists: Lists<Key>): [Key, string][] {
  const found: [Key, string][] = [];
  for (const key in lists) found.push([key, lists[key] ?? '']);
  return found;
}

/**
 * `code=spelling,spelling` lines.
 * @param formsOf the spellings that one as written stands for ("fusil/s": both numbers)
 */
export function codedLines(
  table: string,
  formsOf: (spelling: string) => readonly string[] = (spelling) => [spelling],
): [code: string, spellings: string[]][] {
  return lines(table).map((line) => {
    const at = line.indexOf('=');
    const spellings = line.slice(at + 1).split(',');
    return [line.slice(0, at), spellings.flatMap(formsOf)];
  });
}

/** Entries of `code=spelling,spelling` lines. */
export function codedEntries(
  kind: 'weapon' | 'target' | 'support',
  table: string,
  formsOf?: (spelling: string) => readonly string[],
): LexiconEntry[] {
  return codedLines(table, formsOf).flatMap(([code, list]) => phrases(list.join('|'), { kind, code }));
}

/** What the head of a line of things says, `weapon code|item`; `-` for things that are no weapon. */
export function itemTerm(head: string): Extract<Term, { kind: 'item' }> {
  const [weapon = '-', item = ''] = head.split('|');
  return { kind: 'item', item, ...(weapon === '-' ? {} : { weapon }) };
}

/** Entries of `weapon code|item=spelling,spelling` lines. */
export function itemEntries(
  table: string,
  formsOf?: (spelling: string) => readonly string[],
): LexiconEntry[] {
  return codedLines(table, formsOf).flatMap(([head, list]) => phrases(list.join('|'), itemTerm(head)));
}

/** Organisations that the codebook lists: `name: spelling|spelling` lines. */
export function listedOrganisations(table: string): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const [name = '', spellings = ''] = line.split(': ');
    return phrases(spellings, { kind: 'organisation', name, text: null });
  });
}

/**
 * Public bodies and others who say things: `class|operates yes or no|name|country|spelling|spelling` lines.
 * @param spelled the list of all spellings, given those written and whether the body operates
 */
export function agencyEntries(
  table: string,
  spelled = (spellings: readonly string[], _operates: boolean): string => spellings.join('|'),
): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const [kind = '', yes, name, country, ...spellings] = line.split('|');
    const operates = yes === 'yes';
    return phrases(spelled(spellings, operates), {
      kind: 'agency',
      name: name || null,
      class: asserterClass(kind),
      operates,
      ...(country ? { country } : {}),
    });
  });
}

export function asserterClass(word: string): Asserter['class'] {
  return ASSERTER_CLASSES.find((name) => name === word) ?? 'other';
}

/** Things to count: `unit quantity: one/many|one` lines; a word without a slash takes the regular plural. */
export function countedEntries(table: string, pluralOf: (word: string) => string): LexiconEntry[] {
  return lines(table).flatMap((line) => {
    const { unit, quantity, list } = countedLine(line);
    return list.split('|').flatMap((word) => {
      const [one = '', many = pluralOf(one)] = word.trim().split('/');
      const of = (spelling: string, plural: boolean) =>
        phrases(spelling, { kind: 'counted', unit, quantity, plural });
      return [...(one === many ? [] : of(one, false)), ...of(many, true)];
    });
  });
}

/** A line of things to count, `unit quantity: words`. */
export function countedLine(line: string): {
  readonly unit: Unit;
  readonly quantity: string;
  readonly list: string;
} {
  const [head = '', list = ''] = line.split(': ');
  const [named, quantity = 'none'] = head.split(' ');
  return { unit: UNITS.find((unit) => unit === named) ?? 'none', quantity, list };
}

export function courseEntries(lists: Lists<Course>): LexiconEntry[] {
  return listsOf(lists).flatMap(([course, list]) => phrases(list, { kind: 'course', course }));
}

export function extentEntries(lists: Lists<Extent>): LexiconEntry[] {
  return listsOf(lists).flatMap(([extent, list]) => phrases(list, { kind: 'extent', extent }));
}

type Share = Extract<Term, { kind: 'share' }>;

/** Parts of a whole in words by their percentage: `[50, 'half']`. */
export function shareEntries(
  shares: readonly (readonly [percent: number, list: string, how?: Pick<Share, 'them' | 'shy'>])[],
): LexiconEntry[] {
  return shares.flatMap(([percent, list, how]) => phrases(list, { kind: 'share', percent, ...how }));
}

/** Cues, ties to an organisation, modes, and officials by the class that they speak for. */
export function cueEntries(words: {
  readonly cues: Lists<Cue>;
  readonly links: Readonly<Record<string, string>>;
  readonly modes: Readonly<Record<string, string>>;
  readonly officials?: Lists<Asserter['class']>;
}): LexiconEntry[] {
  const { cues, links, modes, officials = {} } = words;
  return [
    ...listsOf(cues).flatMap(([cue, list]) => phrases(list, { kind: 'cue', cue })),
    ...listsOf(links).flatMap(([code, list]) => phrases(list, { kind: 'link', code })),
    ...listsOf(modes).flatMap(([code, list]) => phrases(list, { kind: 'mode', code })),
    ...listsOf(officials).flatMap(([kind, list]) => phrases(list, { kind: 'official', class: kind })),
  ];
}

export function bondEntries(lists: Lists<Bond>): LexiconEntry[] {
  return listsOf(lists).flatMap(([bond, list]) => phrases(list, { kind: 'bond', bond }));
}

/** Verbs of what people do for an organisation, and what they do it with. */
export function deedEntries(deeds: Lists<Deed>, matters: Lists<Matter>): LexiconEntry[] {
  return [
    ...listsOf(deeds).flatMap(([deed, list]) => phrases(list, { kind: 'deed', deed })),
    ...listsOf(matters).flatMap(([matter, list]) => phrases(list, { kind: 'matter', matter })),
  ];
}

export function bodyEntries(lists: Lists<MeasureKind>): LexiconEntry[] {
  return listsOf(lists).flatMap(([measure, list]) => phrases(list, { kind: 'body', measure }));
}

export function stepEntries(lists: Lists<MeasureKind>): LexiconEntry[] {
  return listsOf(lists).flatMap(([measure, list]) => phrases(list, { kind: 'step', measure }));
}

export function themeEntries(lists: Lists<'religious' | 'reintegration' | 'security'>): LexiconEntry[] {
  return listsOf(lists).flatMap(([measure, list]) => phrases(list, { kind: 'theme', measure }));
}

/** Words for setting up a measure. @param kinds the kinds that they set up, with blanks between */
export function foundingEntries(kinds: string, form: Founding, list: string): LexiconEntry[] {
  const measures = kinds.split(' ').flatMap((word) => MEASURE_KINDS.find((kind) => kind === word) ?? []);
  return phrases(list, { kind: 'founding', form, measures });
}

type Person = Extract<Term, { kind: 'person' }>;

/** Who somebody is, whatever the number. */
export type PersonSense = Omit<Person, 'kind' | 'plural'>;

/** People: `one/many|one`; a word without a slash takes the regular plural. */
export function personEntries(
  list: string,
  sense: PersonSense,
  pluralOf: (word: string) => string,
): LexiconEntry[] {
  return list.split('|').flatMap((word) => {
    const [one = '', many = pluralOf(one)] = word.trim().split('/');
    return [
      ...phrases(one, { kind: 'person', plural: false, ...sense }),
      ...(many === one ? [] : phrases(many, { kind: 'person', plural: true, ...sense })),
    ];
  });
}

/** Nouns for people that figures count too, but for those that a table counts already. */
export function countedPeople(
  people: readonly LexiconEntry[],
  isListed: (phrase: string, person: Person) => boolean,
): LexiconEntry[] {
  return people.flatMap(([phrase, term]): LexiconEntry[] => {
    if (term.kind !== 'person' || isListed(phrase, term)) return [];
    return [[phrase, { kind: 'counted', unit: 'person', quantity: 'persons', plural: term.plural }]];
  });
}

/** Senses that most languages' words for people have. */
export const SENSES = {
  suspect: { role: 'suspect' },
  neutral: { role: 'neutral' },
  woman: { role: 'neutral', sex: 'women' },
  victim: { role: 'victim', target: 'civilians' },
  police: { role: 'security', target: 'security_forces.police' },
  soldier: { role: 'security', target: 'security_forces.military' },
  official: { role: 'victim', target: 'government' },
} as const satisfies Readonly<Record<string, PersonSense>>;
