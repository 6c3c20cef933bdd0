import { type Codebook, categoriesOf, rollUpOf, suggestion } from '../codebook/index.ts';
import { AttestError, INCLUSIONS, PLACE_PRECISIONS, RELATIONS } from '../model/index.ts';
import {
  all,
  any,
  type Comparison,
  compared,
  constant,
  type Expression,
  equals,
  first,
  isNull,
  lower,
  type Part,
  when,
} from './expression.ts';
import type { Field } from './field.ts';
import { FIRST_DAY, joined, LAST_DAY, type Period, periodOf } from './period.ts';
import { placePart } from './place-part.ts';

/** How one value answers a condition: surely, or possibly. What is neither is a no. */
export interface ValueTest {
  readonly yes: (part: Part) => Expression;
  /** Null where a value either answers or does not. */
  readonly maybe: ((part: Part) => Expression) | null;
}

/**
 * The test that a value of a field passes when it is one of the alternatives.
 * @throws AttestError QUESTION_INVALID when an alternative is no value of the variable.
 */
export function testOf(
  field: Field,
  alternatives: readonly string[],
  codebook: Codebook,
  recordType: string,
): ValueTest {
  const { type } = field.variable;
  if (type === 'date' || type === 'period')
    return dateTest(alternatives.map((text) => periodOf(text, field.path)));
  if (type === 'count' || type === 'number')
    return eitherOf(alternatives.map((text) => figureTest(field, text)));
  if (type === 'place') return eitherOf(alternatives.map((text) => placeTest(field, text)));
  if (type === 'country') return eitherOf(alternatives.map((text) => countryTest(field, text, '')));
  if (type === 'boolean') return eitherOf(alternatives.map((text) => booleanTest(field, text)));
  if (type === 'relation')
    return eitherOf(alternatives.map((text) => oneOfTest(field, text, RELATIONS, '_kind')));
  if (type === 'inclusion')
    return eitherOf(alternatives.map((text) => oneOfTest(field, text, INCLUSIONS, '')));
  if (field.variable.taxonomy !== null || type === 'category')
    return eitherOf(alternatives.flatMap((text) => codesOf(field, text, codebook, recordType)).map(codeTest));
  return eitherOf(alternatives.map(nameTest));
}

function eitherOf(tests: readonly ValueTest[]): ValueTest {
  const unsure = tests.flatMap(({ maybe }) => (maybe ? [maybe] : []));
  return {
    yes: (part) => any(tests.map((test) => test.yes(part))),
    maybe: unsure.length > 0 ? (part) => any(unsure.map((maybe) => maybe(part))) : null,
  };
}

/** The code and what lies below it; its ancestors may be it. */
function codeTest(code: string): ValueTest {
  const steps = code.split('.');
  const ancestors = steps.slice(1).map((_, i) => steps.slice(0, i + 1).join('.'));
  return {
    yes: (part) => any([equals(part(''), code), { op: 'startsWith', of: part(''), prefix: `${code}.` }]),
    maybe:
      ancestors.length > 0 ? (part) => any(ancestors.map((ancestor) => equals(part(''), ancestor))) : null,
  };
}

function codesOf(field: Field, text: string, codebook: Codebook, recordType: string): readonly string[] {
  const rollUp = rollUpOf(codebook, recordType, field.variable.name, text);
  if (rollUp) return rollUp.codes;
  const categories = categoriesOf(codebook, field.variable);
  const known = categories.find(({ code, aliases }) =>
    [code, ...aliases].some((name) => sameName(name, text)),
  );
  if (known) return [known.code];
  const { taxonomy, type } = field.variable;
  if (taxonomy === null || codebook.taxonomies[taxonomy]?.open || type === 'actor') return [text];
  const rollUps =
    codebook.recordTypes[recordType]?.rollUps.filter(({ variable }) => variable === field.variable.name) ??
    [];
  throw invalid(
    field,
    `${field.variable.name} has no code "${text}"`,
    suggestion(text, [...categories.map(({ code }) => code), ...rollUps.map(({ name }) => name)]),
  );
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function nameTest(text: string): ValueTest {
  return { yes: (part) => equals(lower(part('')), lower(constant(text))), maybe: null };
}

function placeTest(field: Field, text: string): ValueTest {
  const { aspect } = field;
  const ofPlace = placePart(aspect);
  if (aspect === 'country' || (aspect === 'value' && /^[A-Z]{2}$/.test(text)))
    return countryTest(field, text, '_country');
  if (aspect === 'precision' && !PLACE_PRECISIONS.some((known) => known === text))
    throw invalid(field, `"${text}" is no class of precision`, suggestion(text, PLACE_PRECISIONS));
  if (!ofPlace) return nameTest(text);
  return {
    yes: (part) => equals(lower(ofPlace(part)), lower(constant(text))),
    maybe: (part) => isNull(ofPlace(part)),
  };
}

function countryTest(field: Field, text: string, suffix: '' | '_country'): ValueTest {
  const code = text.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code))
    throw invalid(field, `"${text}" is not a country code`, 'Write the two letters of ISO 3166-1: MA, FR.');
  return { yes: (part) => equals(part(suffix), code), maybe: (part) => isNull(part(suffix)) };
}

function booleanTest(field: Field, text: string): ValueTest {
  if (text !== 'true' && text !== 'false')
    throw invalid(field, `"${text}" is neither true nor false`, 'Write true or false.');
  return { yes: (part) => equals(part(''), text === 'true'), maybe: null };
}

function oneOfTest(field: Field, text: string, known: readonly string[], suffix: string): ValueTest {
  if (!known.includes(text))
    throw invalid(field, `${field.variable.name} is never "${text}"`, suggestion(text, known));
  return { yes: (part) => equals(part(suffix), text), maybe: null };
}

/** Days of the record inside the days asked for: yes; some of them: perhaps. */
function dateTest(periods: readonly Period[]): ValueTest {
  const days = joined(periods);
  const begin = (part: Part) => first(part('_earliest'), day(FIRST_DAY));
  const end = (part: Part) => first(part('_latest'), day(LAST_DAY));
  return {
    yes: (part) =>
      any(
        days.map(({ from, to }) =>
          all([compared(begin(part), '>=', day(from)), compared(end(part), '<=', day(to))]),
        ),
      ),
    maybe: (part) =>
      any(
        days.map(({ from, to }) =>
          all([compared(begin(part), '<=', day(to)), compared(end(part), '>=', day(from))]),
        ),
      ),
  };
}

const COMPARISONS = ['=', '>=', '<=', '>', '<'] as const;
const FIGURE = /^(>=|<=|>|<|=)?\s*(-?\d+(?:\.\d+)?)$/;

function figureTest(field: Field, text: string): ValueTest {
  const [, operator = '=', digits] = FIGURE.exec(text) ?? [];
  if (digits === undefined)
    throw invalid(field, `"${text}" is not a number`, 'Write 5, or a number after >=, <=, > or <.');
  const figure = Number(digits);
  const sign = COMPARISONS.find((one) => one === operator) ?? '=';
  const { aspect, variable } = field;
  if (variable.type === 'number') return exactFigure((part) => part(''), sign, figure);
  if (aspect === 'low' || aspect === 'best' || aspect === 'high')
    return exactFigure((part) => part(`_${aspect}`), sign, figure);
  return rangeTest(sign, figure);
}

function exactFigure(value: (part: Part) => Expression, operator: Comparison, figure: number): ValueTest {
  return {
    yes: (part) => compared(value(part), operator, figure),
    maybe: (part) => isNull(value(part)),
  };
}

/**
 * A count against a figure by its range: surely when every number in the range answers, perhaps when some does.
 * A bound that is not given is open, except that a best figure without any bound stands for itself.
 */
function rangeTest(operator: Comparison, figure: number): ValueTest {
  const low = (part: Part) => first(part('_low'), when([isNull(part('_high')), part('_best')]), constant(0));
  const high = (part: Part) =>
    first(part('_high'), when([isNull(part('_low')), part('_best')]), constant(Number.MAX_SAFE_INTEGER));
  if (operator === '=')
    return {
      yes: (part) => all([equals(low(part), figure), equals(high(part), figure)]),
      maybe: (part) => all([compared(low(part), '<=', figure), compared(high(part), '>=', figure)]),
    };
  const [near, far] = operator.startsWith('>') ? [low, high] : [high, low];
  return {
    yes: (part) => compared(near(part), operator, figure),
    maybe: (part) => compared(far(part), operator, figure),
  };
}

function day(value: string): Expression {
  return { op: 'day', value };
}

function invalid(field: Field, what: string, hint: string): AttestError {
  return new AttestError('QUESTION_INVALID', what, { where: { path: field.path }, hint });
}
