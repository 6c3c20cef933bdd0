import { MISSING_WORDS, plainNumber } from '../../model/index.ts';
import type { CaveatWords } from './caveat-words.ts';

const whole = (n: number) => plainNumber(n, 'en');

export const englishCaveats: CaveatWords = {
  records: (n) => (n === 1 ? '1 record' : `${whole(n)} records`),
  or: ' or ',
  and: ' and ',
  leftOut: (records) => `Left out as coded out or doubtful: ${records}.`,
  uncoded: (records) => `Counted although nobody has decided on inclusion: ${records}.`,
  pastCounted: (records) => `Told only as history, and counted: ${records}.`,
  pastLeftOut: (records) => `Left out as told only as history: ${records}.`,
  baseUnknown: (records) => `Left out because what the base asks is not known: ${records}.`,
  valueUnknown: (name, records) => `Left out because ${name} is not known: ${records}.`,
  disputed: (records) => `Sources or coders dispute what is asked of ${records}.`,
  missing: MISSING_WORDS.en,
  otherRole: (role) => `stated but not as ${role}`,
  imprecise: 'stated but does not decide it',
  blank: (why, n) => `${why} in ${whole(n)}`,
  blanks: (name, parts) => `In the base, ${name} is ${parts}.`,
  each: (name, records) =>
    `Rows by ${name} overlap and do not add up: a record counts in the row of each of its values, and ${records} of the base have several.`,
  primary: (name, records) =>
    `Rows by ${name} add up: a record counts once, in the row of its first value (of places, where it happened); ${records} of the base have several.`,
  fractional: (name, records) =>
    `By ${name}, a record is divided equally among its values; "allocated" adds up, k does not: ${records} of the base have several.`,
  anyRole: (name) => `By ${name}, each place of a record counts, whatever its role.`,
  units: { day: 'day', month: 'month', year: 'year' },
  vague: (unit) =>
    `A date less precise than a ${unit} is in no ${unit} for sure: it stands in a row of its own and is unknown to those that it may fall into.`,
  cumulative: (name) => `By ${name}, each row counts what surely happened by its end.`,
  rolling: (name, periods, unit) =>
    `By ${name}, each row counts ${whole(periods)} ${unit}s, its own the last.`,
  sums: (name) =>
    `Sums of ${name} are over the records that state it; blanks add nothing and are no zeros. An open upper bound ("at least") leaves the highest sum open.`,
  outlines: (derived, undecided) =>
    `Where nobody states a region it is that of the outline in which the point lay on its day: ${whole(derived)} places of the release; ${whole(undecided)} lie in none or several, or are not known well enough.`,
  unlisted: (most) => `Ids of records are not listed in tables of more than ${whole(most)} records.`,
  sample:
    'The interval and the test treat the records as a random sample of independent events. They are neither: read them as a scale for chance alone.',
  sharing: (n) => `${whole(n)} share a document with another`,
  related: (n) =>
    `${whole(n)} ${n === 1 ? 'is' : 'are'} related to another (the same cell, a follow-up, a part)`,
  clusters: (n, how) => `Records cluster: of ${whole(n)}, ${how}. The true uncertainty is larger.`,
};
