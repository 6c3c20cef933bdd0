import type { CodebookView, ReportSideView } from '../../src/api/index.ts';
import type { Flag, Quote } from '../../src/model/index.ts';
import { plainName, variableOf } from '../values/terms.ts';
import { type ValueWords, valueWords } from '../values/value-words.ts';

/** What one report says of a variable, and in which words. */
export interface Told {
  readonly statement: string;
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
   * Whether the reports that state it say the same; `open` where at most one does, or where several values are not
   * at odds. What a report does not say is no disagreement.
   */
  readonly standing: 'agrees' | 'differs' | 'open';
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
        standing: standingOf(told, variable?.cardinality === 'several'),
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
function saidWords({ words, flags }: Told): string {
  return [words, ...flags.filter((flag) => flag === 'negated' || flag === 'hypothetical')].join(' ');
}

function standingOf(told: readonly (readonly Told[])[], several: boolean): ComparisonRow['standing'] {
  const said = told
    .map((one) => one.filter(({ missing }) => !missing).map(saidWords))
    .filter((words) => words.length > 0);
  if (said.length < 2) return 'open';
  if (new Set(said.map((words) => words.toSorted().join('\n'))).size === 1) return 'agrees';
  return several ? 'open' : 'differs';
}
