import type { Question } from '../model/index.ts';
import type { Labels } from './labels.ts';
import type { Numerals } from './number-words.ts';

/** A question as a sentence, e.g. "Events with link: linked, counted among those with type: plot disrupted". */
export function questionText(question: Question, labels: Labels, { wording }: Numerals): string {
  const words = wording.question;
  const type = wording.types[question.type] ?? labels.inSentence(question.type);
  const list = (items: readonly string[], joint: string) => items.join(` ${joint} `);
  const conditions = (of: Question['where']) =>
    list(
      Object.entries(of).map(([variable, codes]) =>
        words.condition(
          labels.inSentence(variable),
          list(
            codes.map((code) => labels.code(variable, code)),
            words.or,
          ),
        ),
      ),
      words.and,
    );
  const parts = [
    Object.keys(question.where).length > 0 ? words.where(type, conditions(question.where)) : words.all(type),
    Object.keys(question.of).length > 0 ? words.of(conditions(question.of)) : '',
    question.known.length > 0 ? words.known(list(question.known.map(labels.inSentence), words.and)) : '',
    question.by.length > 0 ? words.by(list(question.by.map(labels.inSentence), words.and)) : '',
    question.background ? words.background : '',
  ].filter((part) => part !== '');
  const sentence = parts.join(words.comma);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
