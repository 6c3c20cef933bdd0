import type { SuggestedStatement } from '../../model/index.ts';
import type { CodedRecord, CodedValue, LearningDocument } from './corpus.ts';
import { sameValue, saysAnswer } from './same-value.ts';

/** A suggestion with what people say of it; null when they say nothing. */
export interface JudgedSuggestion {
  readonly record: number;
  readonly statement: SuggestedStatement;
  readonly right: boolean | null;
}

/** What people code in a corpus: variables that nobody codes are not judged. */
export interface CodedVariables {
  readonly byType: ReadonlyMap<string, ReadonlySet<string>>;
  /** The corpus has codes of its own for what an event is, or none: the rules' codes only say that there is one. */
  readonly ownTypes: boolean;
}

/** @param ownWords variables that the corpus fills with words of its own: the rules' codes for them are not judged */
export function codedVariables(
  documents: readonly LearningDocument[],
  ownWords: readonly string[] = [],
): CodedVariables {
  const byType = new Map<string, Set<string>>();
  let [shared, coded, events] = [0, 0, 0];
  for (const document of documents)
    for (const { type, statements } of document.coded) {
      if (type === 'event') events += 1;
      const known = byType.get(type) ?? new Set();
      for (const { variable } of statements) if (!ownWords.includes(variable)) known.add(variable);
      byType.set(type, known);
      const value = statements.find(({ variable }) => variable === 'type');
      if (type !== 'event' || !value) continue;
      coded += 1;
      if (value.answers.some((answer) => RULE_TYPES.has(String(answer)))) shared += 1;
    }
  return { byType, ownTypes: coded > 0 ? shared < coded / 2 : events > 0 };
}

const RULE_TYPES: ReadonlySet<string> = new Set([
  'attack',
  'plot_disrupted',
  'arrest_support',
  'arrest_return',
  'cell_dismantled',
  'other',
]);

/** The suggestions of a document, each with its verdict: people's own, or what their coding says. */
export function judgedSuggestions(document: LearningDocument, coded: CodedVariables): JudgedSuggestion[] {
  let index = 0;
  return document.suggested.flatMap(({ type, statements }, record) =>
    statements.map((statement) => {
      const given = document.verdicts?.[index];
      index += 1;
      const right = document.verdicts ? (given ?? null) : verdictOf(document.coded, type, statement, coded);
      return { record, statement, right };
    }),
  );
}

function verdictOf(
  records: readonly CodedRecord[],
  type: string,
  statement: SuggestedStatement,
  { byType, ownTypes }: CodedVariables,
): boolean | null {
  const same = records.filter((record) => record.type === type);
  if (ownTypes && type === 'event' && statement.variable === 'type') return same.length > 0;
  if (!byType.get(type)?.has(statement.variable)) return null;
  return same.some(({ statements }) => statements.some((value) => isAnswer(statement, value)));
}

function isAnswer(statement: SuggestedStatement, coded: CodedValue): boolean {
  return (
    coded.variable === statement.variable && coded.answers.some((answer) => saysAnswer(statement, answer))
  );
}

/** How many coded values of the judged variables no suggestion holds. */
export function missedValues(document: LearningDocument): number {
  const suggested = document.suggested.flatMap(({ statements }) => statements);
  return document.coded
    .flatMap(({ statements }) => statements)
    .filter((value) => !suggested.some((statement) => isAnswer(statement, value))).length;
}

/**
 * Roles whose words the rules do not give: a corpus has POLICE STATION for a target where the rules have a code. What the
 * rules suggest for them is evidence, and no suggestion.
 */
export function rolesOfOwnWords(documents: readonly LearningDocument[], roles: readonly string[]): string[] {
  return roles.filter((role) => {
    let [all, same] = [0, 0];
    for (const { suggested, coded } of documents) {
      const answers = coded.flatMap(({ statements }) =>
        statements.flatMap((one) => (one.variable === role ? one.answers : [])),
      );
      for (const { variable, value } of suggested.flatMap(({ statements }) => statements)) {
        if (variable !== role) continue;
        all += 1;
        same += answers.some((answer) => sameValue(value, answer)) ? 1 : 0;
      }
    }
    return same < all / 2;
  });
}
