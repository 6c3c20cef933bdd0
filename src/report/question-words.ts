import { isMissing, type Question } from '../model/index.ts';
import type { Numerals } from './number-words.ts';
import { dateText } from './number-words.ts';

export type Label = (variable: string, code: string) => string;

/**
 * How codes are shown: a missing value in the report's language, else the codebook's title, else the code with its
 * underscores and dots as spaces and colons; a date in words.
 */
export function labelWith(
  titleOf: ((variable: string, code: string) => string | null) | undefined,
  numerals: Numerals,
): Label {
  return (variable, code) => {
    if (isMissing(code)) return numerals.wording.missing[code];
    return titleOf?.(variable, code) ?? plainCode(code, numerals);
  };
}

function plainCode(code: string, numerals: Numerals): string {
  if (/^[\dX]{4}(?:-|\/|$)/.test(code)) return dateText(code, numerals);
  return code.replaceAll('.', ': ').replaceAll('_', ' ');
}

export function variableName(variable: string): string {
  return variable.replaceAll('_', ' ').replace(/\.(.+)$/, ' ($1)');
}

/** A question as a sentence, e.g. "Events with link: linked, counted among those with type: plot disrupted". */
export function questionText(question: Question, label: Label, { wording }: Numerals): string {
  const words = wording.question;
  const type = wording.types[question.type] ?? variableName(question.type);
  const list = (items: readonly string[], joint: string) => items.join(` ${joint} `);
  const conditions = (of: Question['where']) =>
    list(
      Object.entries(of).map(([variable, codes]) =>
        words.condition(
          variableName(variable),
          list(
            codes.map((code) => label(variable, code)),
            words.or,
          ),
        ),
      ),
      words.and,
    );
  const parts = [
    Object.keys(question.where).length > 0 ? words.where(type, conditions(question.where)) : words.all(type),
    Object.keys(question.of).length > 0 ? words.of(conditions(question.of)) : '',
    question.known.length > 0 ? words.known(list(question.known.map(variableName), words.and)) : '',
    question.by.length > 0 ? words.by(list(question.by.map(variableName), words.and)) : '',
    question.background ? words.background : '',
  ].filter((part) => part !== '');
  const sentence = parts.join(words.comma);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
