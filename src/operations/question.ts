import { AttestError, type Question, questionSchema } from '../model/index.ts';

export { parseConditions } from '../counting/index.ts';

/**
 * A question written as YAML, in the form of {@link questionSchema}; a single code may stand without a list.
 * @throws AttestError QUESTION_INVALID
 */
export async function parseQuestion(yaml: string, file?: string): Promise<Question> {
  const { parseDocument } = await import('yaml'); // only questions in files need it, and it is slow to load
  const document = parseDocument(yaml);
  const [problem] = document.errors;
  if (problem)
    throw new AttestError('QUESTION_INVALID', problem.message, {
      where: { file, line: problem.linePos?.[0].line },
    });
  const parsed = questionSchema.safeParse(withLists(document.toJS()));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AttestError('QUESTION_INVALID', issue?.message ?? 'not a question', {
    where: { file, path: issue?.path.join('.') },
  });
}

const CONDITIONS = ['where', 'of', 'against'];
const LISTS = ['by', 'known', 'within', 'sum'];

/** `where: { type: plot_disrupted }` as `where: { type: [plot_disrupted] }`. */
function withLists(content: unknown): unknown {
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) => {
      if (CONDITIONS.includes(key)) return [key, mapValues(value)];
      return [key, LISTS.includes(key) && typeof value === 'string' ? [value] : value];
    }),
  );
}

function mapValues(conditions: unknown): unknown {
  if (typeof conditions !== 'object' || conditions === null) return conditions;
  return Object.fromEntries(
    Object.entries(conditions).map(([variable, codes]) => [
      variable,
      (Array.isArray(codes) ? codes : [codes]).map(String),
    ]),
  );
}
