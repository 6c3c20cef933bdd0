import type { Asserter, Place, Value } from '../../model/index.ts';
import { placeValue, unknownPlace } from '../../places/index.ts';
import { attributionOf } from '../events/asserters.ts';
import { isNegated, planStart } from '../events/scopes.ts';
import { mainCountry } from '../exchanges/parties.ts';
import type { AgeMention } from '../reading/age-mention.ts';
import { type DocumentReading, type SentenceReading, wordsOf } from '../reading/document-reading.ts';
import { type Mention, ofKind, overlaps, type TermOf, type TokenSpan } from '../reading/mentions.ts';
import type { PeopleGroup } from '../reading/people-group.ts';
import type { PlaceMention } from '../reading/places.ts';
import { suggest } from '../statement.ts';
import { isAdjective, isNamed } from '../values/agency-names.ts';
import { counted } from '../values/seizures.ts';
import type { LeadValue } from './lead.ts';

interface Found extends TokenSpan {
  readonly variable: string;
  readonly value: Value;
  readonly traits: readonly string[];
}

/** The values of a sentence that may be an event's, each with what tells it from others of its kind. */
export function valuesIn(
  reading: DocumentReading,
  sentence: SentenceReading,
  asserter: Asserter | null,
): LeadValue[] {
  const country = mainCountry(reading);
  const plan = planStart(sentence);
  const found = [
    ...sentence.places.map((place) => placeIn(place, country)),
    ...daysIn(sentence),
    ...sentence.people.flatMap((group) => (group.count ? [peopleIn(group)] : [])),
    ...sentence.people.flatMap((group) => targetOf(group)),
    ...agenciesIn(reading, sentence, country),
    ...ofKind(sentence.names, 'organisation').map(organisationIn),
    ...thingsIn(reading, sentence),
    ...ofKind(sentence.cues, 'support').map((support) => codeIn(support, 'support', support.term.code)),
    ...sentence.ages.map((age) => agesIn(age, sentence)),
    ...statesIn(reading, sentence, country),
  ];
  return found.map((one) => ({
    ...suggest(reading, one.variable, one.value, one, 0.5, {
      asserter,
      flags: plan !== null && plan < one.first && PLANNED.has(one.variable) ? ['planned'] : [],
    }),
    traits: [...one.traits, ...standing(reading, sentence, one, plan)],
  }));
}

/** Of these a plan has its own. */
const PLANNED: ReadonlySet<string> = new Set(['target', 'weapon']);

const NEAR = 6;

/** What stands before and behind a value: the acts of its sentence, small words, a plan, a denial. */
function standing(
  { tokens, reader }: DocumentReading,
  sentence: SentenceReading,
  span: TokenSpan,
  plan: number | null,
): string[] {
  const { by, of, and } = reader.lexicon.grammar;
  const before = sentence.acts.filter((act) => act.last <= span.first).at(-1);
  const behind = sentence.acts.find((act) => act.first >= span.last);
  const word = tokens[span.first - 1]?.word ?? '';
  const next = tokens[span.last]?.word ?? '';
  return [
    ...(before ? [`behind ${before.term.act} ${before.term.form}`] : []),
    ...(before && span.first - before.last <= NEAR ? [`close behind ${before.term.act}`] : []),
    ...(behind ? [`before ${behind.term.act}`] : []),
    ...(behind && behind.first - span.last <= NEAR
      ? [`close before ${behind.term.act} ${behind.term.form}`]
      : []),
    ...(by.has(word) ? ['by'] : []),
    ...(of.has(word) ? ['of'] : []),
    ...(and.has(word) || and.has(next) || word === ',' || word === '،' ? ['listed'] : []),
    ...(word === '(' ? ['bracketed'] : []),
    ...(plan !== null && plan < span.first ? ['planned'] : []),
    ...(isNegated(sentence, span) ? ['negated'] : []),
  ];
}

const PLACE_ROLES: Readonly<Partial<Record<NonNullable<PlaceMention['cue']>, Place['role']>>> = {
  active: 'active',
  from: 'origin',
  via: 'transit',
  home: 'residence',
};

function placeIn(place: PlaceMention, country: string | null): Found {
  const role = (place.cue && PLACE_ROLES[place.cue]) ?? 'operation';
  const value = place.entry ? placeValue(place.entry, role) : unknownPlace(place.name, country, role);
  return {
    ...spanOf(place),
    variable: 'place',
    value,
    traits: [
      `kind:${place.entry?.kind ?? 'unknown'}`,
      `cue:${place.cue ?? 'none'}`,
      `country:${place.country === country}`,
    ],
  };
}

function daysIn({ dates }: SentenceReading): Found[] {
  return dates.flatMap((date) =>
    date.edtf !== null && date.open === null
      ? [
          {
            ...spanOf(date),
            variable: 'date',
            value: { edtf: date.edtf, basis: 'occurred' as const },
            traits: [`date:${date.kind}`, `length:${date.edtf.length}`],
          },
        ]
      : [],
  );
}

function peopleIn({ count, role, definite, further, partitive, ordinal, sex, ...group }: PeopleGroup): Found {
  const marks = { definite, further, partitive, ordinal: ordinal !== null, women: sex === 'women' };
  return {
    ...spanOf(group),
    variable: 'people',
    value: count ?? { low: null, best: null, high: null, qualifier: null },
    traits: [`role:${role}`, ...Object.entries(marks).flatMap(([name, holds]) => (holds ? [name] : []))],
  };
}

/** Whom people who were attacked stand for: "worshippers", "soldiers". */
function targetOf({ target, role, ...group }: PeopleGroup): Found[] {
  return target === null || role === 'suspect'
    ? []
    : [{ ...spanOf(group), variable: 'target', value: target, traits: [`role:${role}`, `code:${target}`] }];
}

function agenciesIn(reading: DocumentReading, sentence: SentenceReading, main: string | null): Found[] {
  const speaker = attributionOf(reading, sentence)?.words;
  return ofKind(sentence.names, 'agency').flatMap((agency): Found[] => {
    if (isAdjective(reading, sentence, agency)) return [];
    const { term } = agency;
    const speaks = speaker !== undefined && overlaps(speaker, agency);
    const role = term.class === 'court' ? 'judicial' : term.operates && !speaks ? 'operating' : 'announcer';
    const home = term.country === undefined ? 'unsaid' : String(term.country === main);
    return [
      {
        ...spanOf(agency),
        variable: 'agency',
        value: { name: term.name ?? 'other', text: term.name ? null : wordsOf(reading, agency), role },
        traits: [
          `class:${term.class}`,
          `operates:${term.operates}`,
          `named:${isNamed(reading, agency)}`,
          `speaks:${speaks}`,
          `home:${home}`,
          `words:${Math.min(3, agency.last - agency.first)}`,
        ],
      },
    ];
  });
}

/** Younger people are hardly those of whom an operation tells the age. */
const GROWN = 14;

/** The youngest and the oldest, as the bounds of a number, and who stands before and behind. */
function agesIn({ min, max, single, ...span }: AgeMention, { people }: SentenceReading): Found {
  const value = { low: min, best: single ? min : null, high: max, qualifier: null };
  const before = people.filter((group) => group.first < span.last).at(-1);
  const behind = people.find((group) => group.first >= span.last && group.first - span.last <= NEAR);
  const traits = [
    single ? 'single' : 'span',
    `whose:${before?.role ?? 'none'}`,
    `next:${behind?.role ?? 'none'}`,
    ...(before?.minor || behind?.minor ? ['minor'] : []),
    ...(min < GROWN ? ['child'] : []),
  ];
  return { ...spanOf(span), variable: 'age', value, traits };
}

/** States that are named, or whose services are. */
function statesIn(reading: DocumentReading, sentence: SentenceReading, main: string | null): Found[] {
  const services = ofKind(sentence.names, 'agency');
  const stated = (span: TokenSpan, country: string, ...traits: string[]): Found => ({
    ...spanOf(span),
    variable: 'partner',
    value: country,
    traits: [...traits, `main:${country === main}`],
  });
  const found = services.flatMap(({ term, ...span }) =>
    term.country ? [stated(span, term.country, 'service', `operates:${term.operates}`)] : [],
  );
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const country = reading.nations[at];
    if (!country) continue;
    const near = services.some(({ first, last }) => first - at <= 2 && at - last <= 2);
    found.push(stated({ first: at, last: at + 1 }, country, near ? 'by service' : 'no service'));
  }
  return found;
}

function organisationIn({ term, ...span }: Mention<TermOf<'organisation'>>): Found {
  return {
    ...spanOf(span),
    variable: 'organisation',
    value: { name: term.name, text: term.text },
    traits: [],
  };
}

function thingsIn(reading: DocumentReading, sentence: SentenceReading): Found[] {
  const items = ofKind(sentence.things, 'item').map((item) => {
    const { span, count } = counted({ reading }, sentence, item);
    const traits = [`counted:${count !== null}`, `weapon:${item.term.weapon ?? 'none'}`];
    return { ...spanOf(span), variable: 'seized_item', value: { item: item.term.item, count }, traits };
  });
  return [
    ...items,
    ...ofKind(sentence.things, 'target').map((target) => codeIn(target, 'target', target.term.code)),
    ...ofKind(sentence.things, 'weapon').map((weapon) => codeIn(weapon, 'weapon', weapon.term.code)),
    ...ofKind(sentence.things, 'item').flatMap((item) =>
      item.term.weapon ? [codeIn(item, 'weapon', item.term.weapon)] : [],
    ),
  ];
}

function codeIn(span: TokenSpan, variable: string, code: string): Found {
  return { ...spanOf(span), variable, value: code, traits: [`code:${code}`] };
}

function spanOf({ first, last }: TokenSpan): TokenSpan {
  return { first, last };
}
