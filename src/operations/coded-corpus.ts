import { z } from 'zod';
import { readDocument } from '../documents/index.ts';
import { type CodedValue, extractForModel, type LearningDocument } from '../extract/index.ts';
import { AttestError, asAttestError, rulerFor, sliceCodePoints } from '../model/index.ts';
import type { Gazetteer } from '../places/index.ts';
import { atLine, parsedLine } from './json-lines.ts';

const quoteSchema = z.union([
  z.string().min(1),
  z.object({
    start: z.number().int().optional(),
    end: z.number().int().optional(),
    exact: z.string().min(1),
  }),
]);

const statementSchema = z.object({
  variable: z.string().min(1),
  value: z
    .unknown()
    .refine((value) => value !== undefined && value !== null, 'a value is missing')
    .describe('A value in the contract’s form or plain; a list, or {"any": […]}, gives ways to say the same'),
  quote: quoteSchema.nullish().describe('Words that show it, with offsets in code points or without'),
});

/**
 * A line of an outside corpus: a document's text with its records in the form that `attest extract` prints, as loose
 * as may be. No quote is needed: then the words of the value are looked for in the text, whatever their case and
 * line breaks.
 */
export const learningLineSchema = z.object({
  document: z.string().min(1),
  text: z.string().min(1),
  language: z.string().nullish(),
  published: z.string().nullish(),
  records: z
    .array(z.object({ type: z.string().default('event'), statements: z.array(statementSchema) }))
    .describe(
      'Everything that the coding holds; none for a document without an event. Records of other types than the codebook’s are events',
    ),
});

export interface CorpusOutcome {
  readonly documents: readonly LearningDocument[];
  /** Lines that could not be read, each with its number. */
  readonly problems: readonly AttestError[];
}

/** Reads an outside corpus, a document a line, and what the rules suggest for each. */
export async function readCorpus(
  lines: Iterable<string>,
  file: string | undefined,
  gazetteer: Gazetteer,
): Promise<CorpusOutcome> {
  const documents: LearningDocument[] = [];
  const problems: AttestError[] = [];
  let number = 0;
  for (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      documents.push(await documentOf(parsedLine(learningLineSchema, line, 'INPUT_INVALID'), gazetteer));
    } catch (thrown) {
      problems.push(atLine(asAttestError(thrown), number, file));
    }
  }
  return { documents, problems };
}

async function documentOf(
  line: z.infer<typeof learningLineSchema>,
  gazetteer: Gazetteer,
): Promise<LearningDocument> {
  const bytes = new TextEncoder().encode(line.text);
  const read = await readDocument({
    bytes,
    origin: `${line.document}.txt`,
    retrieved: EPOCH,
    mediaType: 'text/plain',
  });
  const described = (name: string) => read.descriptions.find(({ field }) => field === name)?.value ?? null;
  const language = line.language ?? described('language');
  const published = line.published ?? described('published');
  const { text } = line;
  const furniture = read.text.text === text ? read.text.furniture : [];
  return {
    id: line.document,
    text,
    language,
    furniture,
    ...extractForModel({ text, language, published, furniture, gazetteer }),
    coded: line.records.map(({ type, statements }) => ({
      type: NO_EVENTS.has(type) ? type : 'event',
      statements: statements.map((statement) => codedValue(text, statement)),
    })),
  };
}

/** The records of the default codebook that are no events; a corpus may call what happened an incident, or an attack. */
const NO_EVENTS: ReadonlySet<string> = new Set(['statistic', 'measure', 'exchange', 'document']);

/** When a line came does not matter: it has no address and is not archived. */
const EPOCH = '1970-01-01T00:00:00Z';

function codedValue(text: string, { variable, value, quote }: z.infer<typeof statementSchema>): CodedValue {
  const answers = answersOf(value);
  if (!quote) return { variable, answers, quote: null };
  const { start, end, exact } = typeof quote === 'string' ? { exact: quote } : quote;
  if (start !== undefined && end !== undefined && sliceCodePoints(text, start, end) === exact)
    return { variable, answers, quote: { start, end } };
  const at = text.indexOf(exact);
  const ruler = rulerFor(text);
  const found =
    at === -1 ? null : { start: ruler.toCodePoint(at), end: ruler.toCodePoint(at + exact.length) };
  return { variable, answers, quote: found };
}

/** The ways to say a value: one, or those of a list or of `any`; of a list within, its strings. */
function answersOf(value: unknown): unknown[] {
  const list: unknown = typeof value === 'object' && value !== null && 'any' in value ? value.any : value;
  const answers = Array.isArray(list)
    ? list.flatMap((one: unknown) => (Array.isArray(one) ? strings(one) : [one]))
    : [list];
  if (answers.length > 0) return answers;
  throw new AttestError('INPUT_INVALID', 'a list of alternatives is empty');
}

function strings(list: readonly unknown[]): string[] {
  return list.filter((part): part is string => typeof part === 'string');
}
