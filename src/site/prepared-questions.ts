import type { Codebook, RecordType } from '../codebook/index.ts';
import { PLAIN_QUESTION, type Question, type ValueType } from '../model/index.ts';

const GROUPED: readonly ValueType[] = ['category', 'actor', 'country', 'boolean', 'inclusion'];
const DATED: readonly ValueType[] = ['date', 'period'];

/**
 * Questions whose answers a site brings along, for the record types that have records: how many there are, by each
 * variable that has codes, by year, by where it was, by who publishes, by what the record is and the year together, and
 * each count added up by year and by what the record is. By the codebook alone, whatever it is about.
 */
export function preparedQuestions(codebook: Codebook, held: ReadonlySet<string>): Question[] {
  return Object.values(codebook.recordTypes).flatMap((type) =>
    held.has(type.name) ? questionsAbout(type) : [],
  );
}

function questionsAbout(type: RecordType): Question[] {
  const variables = Object.values(type.variables);
  const ofType = (types: readonly ValueType[]) =>
    variables.filter((variable) => types.includes(variable.type)).map(({ name }) => name);
  const time = ofType(DATED).length > 0 ? ['year'] : [];
  const place =
    ofType(['place']).length > 0 ? ['country', 'region'].filter((name) => !type.variables[name]) : [];
  const key = GROUPED.includes(type.variables[type.key]?.type ?? 'text') ? [type.key] : [];
  const groups = [...key, ...time, ...place, ...ofType(GROUPED), 'publisher', 'language'];
  const sum = ofType(['count']);
  const ask = (by: readonly string[], more: Partial<Question> = {}): Question => ({
    ...PLAIN_QUESTION,
    type: type.name,
    by: [...by],
    ...more,
  });
  return [
    ask([]),
    ...[...new Set(groups)].map((name) => ask([name])),
    ...(key.length > 0 && time.length > 0 ? [ask([...key, ...time])] : []),
    ...(sum.length > 0 ? [...key, ...time].map((name) => ask([name], { sum })) : []),
  ];
}
