import type { CodebookView, ReportSideView, VariableView } from '../../src/api/index.ts';
import { type Flag, type Quote, valueSchema } from '../../src/model/index.ts';
import { areCompatible } from '../../src/records/index.ts';
import { plainName, variableOf } from '../values/terms.ts';
import { type ValueWords, valueWords } from '../values/value-words.ts';

/** What one report says of a variable, and in which words. */
export interface Told {
  readonly statement: string;
  readonly value: unknown;
  readonly words: string;
  /** With what doubt its sentence says so. */
  readonly flags: readonly Flag[];
  readonly quote: string | null;
  /** The quote with the words around it, cut at words. */
  readonly passage: { readonly before: string; readonly exact: string; readonly after: string } | null;
  readonly accepted: boolean;
  /** It says that there is no value. */
  readonly missing: boolean;
}

/** One variable, and what each report says of it, in the order of the reports. */
export interface ComparisonRow {
  readonly variable: string;
  readonly title: string;
  readonly told: readonly (readonly Told[])[];
  /**
   * Whether the reports that state it say the same; `fits` where one only says more than another (a month and a day
   * of it, a range and a figure in it); `open` where at most one states it, or where several values are not at odds.
   * What a report does not say is no disagreement.
   */
  readonly standing: 'agrees' | 'fits' | 'differs' | 'open';
}

/** Reports field by field, in the codebook's order; variables that none of them states are left out. */
export function compareReports(
  codebook: CodebookView,
  recordType: string,
  reports: readonly ReportSideView[],
): readonly ComparisonRow[] {
  const names = [...new Set(reports.flatMap(({ statements }) => statements.map(({ variable }) => variable)))];
  const order =
    codebook.recordTypes.find(({ name }) => name === recordType)?.variables.map(({ name }) => name) ?? [];
  return names
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((name) => {
      const variable = variableOf(codebook, recordType, name);
      const told = reports.map(({ statements }) =>
        statements
          .filter((statement) => statement.variable === name)
          .map(
            ({ id, value, flags, quote, acceptedBy }): Told => ({
              statement: id,
              value,
              ...worded(valueWords(codebook, variable, value)),
              flags,
              quote: quote?.exact ?? null,
              passage: quote && passageOf(quote),
              accepted: acceptedBy.length > 0,
            }),
          ),
      );
      return {
        variable: name,
        title: variable?.title ?? plainName(name),
        told,
        standing: standingOf(variable, told),
      };
    });
}

/** What stands around a quote is cut somewhere: half words at its ends go. */
function passageOf({ prefix, exact, suffix }: Quote): Told['passage'] {
  return {
    before: prefix.replace(/^\S*\s+/u, '').replaceAll(/\s+/gu, ' '),
    exact,
    after: suffix.replace(/\s+\S*$/u, '').replaceAll(/\s+/gu, ' '),
  };
}

function worded({ words, missing }: ValueWords): Pick<Told, 'words' | 'missing'> {
  return { words, missing };
}

/** What is denied, or only may be, is not the same as what is said plainly. */
function doubtOf({ flags }: Told): string {
  return flags.filter((flag) => flag === 'negated' || flag === 'hypothetical').join(' ');
}

function standingOf(
  variable: VariableView | undefined,
  told: readonly (readonly Told[])[],
): ComparisonRow['standing'] {
  const said = told.map((one) => one.filter(({ missing }) => !missing)).filter((one) => one.length > 0);
  if (said.length < 2) return 'open';
  if (new Set(said.map(saidWords)).size === 1) return 'agrees';
  if (!variable || variable.cardinality === 'several') return 'open';
  return pairsOf(said.flat()).every(([one, other]) => bothHold(variable, one, other)) ? 'fits' : 'differs';
}

function saidWords(told: readonly Told[]): string {
  const each = told.map((one) => `${one.words} ${doubtOf(one)}`);
  return each.toSorted().join('\n');
}

function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other) => [one, other] as const));
}

function bothHold({ type }: VariableView, one: Told, other: Told): boolean {
  const [a, b] = [valueSchema(type).safeParse(one.value), valueSchema(type).safeParse(other.value)];
  return a.success && b.success && doubtOf(one) === doubtOf(other) && areCompatible(a.data, b.data);
}
