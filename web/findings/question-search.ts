import { z } from 'zod';
import { ALLOCATIONS, PLAIN_QUESTION, type Question } from '../../src/model/index.ts';
import { countSchema, wordSchema, wordsSchema, yesSchema } from '../shell/address.ts';

/** A question in an address: `?type=event&where=type:plot_disrupted,attack&by=year`. */
export const questionSearchSchema = z.object({
  type: wordSchema,
  where: wordsSchema,
  of: wordsSchema,
  by: wordsSchema,
  known: wordsSchema,
  background: yesSchema,
  within: wordsSchema,
  sum: wordsSchema,
  allocation: z.enum(ALLOCATIONS).optional().catch(undefined),
  cumulative: yesSchema,
  rolling: countSchema,
  margins: yesSchema,
  interval: yesSchema,
  against: wordsSchema,
});
export type QuestionSearch = z.infer<typeof questionSearchSchema>;

const DEFAULT_QUESTION: Question = { ...PLAIN_QUESTION, by: ['type'] };

/** The question that an address asks; that by type where it asks nothing. */
export function questionOf(search: QuestionSearch): Question {
  if (Object.values(search).every((part) => part === undefined)) return DEFAULT_QUESTION;
  const conditions = (parts: readonly string[] = []) => Object.fromEntries(parts.flatMap(parseCondition));
  return {
    ...PLAIN_QUESTION,
    type: search.type || 'event',
    where: conditions(search.where),
    of: conditions(search.of),
    by: search.by ?? [],
    known: search.known ?? [],
    background: search.background ?? false,
    within: (search.within ?? []).filter((name) => search.by?.includes(name)),
    sum: search.sum ?? [],
    allocation: search.allocation ?? 'each',
    cumulative: search.rolling === undefined && (search.cumulative ?? false),
    rolling: search.rolling !== undefined && search.rolling > 1 ? search.rolling : null,
    margins: search.margins ?? false,
    interval: search.interval ?? false,
    against: conditions(search.against?.slice(0, 1)),
  };
}

export function searchOf(question: Question): QuestionSearch {
  const { by, known, within, sum, where, of, against, allocation, rolling, ...plain } = question;
  const written = (conditions: Question['where']) =>
    Object.entries(conditions).map(([variable, codes]) => `${variable}:${codes.map(writeCode).join(',')}`);
  return {
    ...plain,
    where: written(where),
    of: written(of),
    against: written(against),
    by: [...by],
    known: [...known],
    within: [...within],
    sum: [...sum],
    allocation: allocation === 'each' ? undefined : allocation,
    rolling: rolling ?? undefined,
  };
}

/** A comma parts codes, so one inside of a code is written otherwise. */
function writeCode(code: string): string {
  return code.replaceAll('~', '~~').replaceAll(',', '~.');
}

function readCode(written: string): string {
  return written.replace(/~([~.])/g, (_, mark) => (mark === '.' ? ',' : '~'));
}

function parseCondition(text: string): [string, string[]][] {
  const at = text.indexOf(':');
  const codes = text
    .slice(at + 1)
    .split(',')
    .filter((code) => code !== '')
    .map(readCode);
  return at > 0 && codes.length > 0 ? [[text.slice(0, at), codes]] : [];
}
