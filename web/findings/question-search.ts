import { z } from 'zod';
import { ALLOCATIONS, PLAIN_QUESTION, type Question } from '../../src/model/index.ts';
import { countSchema, wordSchema, wordsSchema, yesSchema } from '../shell/address.ts';
import { conditionsOfWords, wordsOfConditions } from './condition-search.ts';

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

/** Whether an address asks no question, whatever else it says. */
export function asksNothing(search: QuestionSearch): boolean {
  return questionSearchSchema.keyof().options.every((part) => search[part] === undefined);
}

/** The question that an address asks; that by type where it asks nothing. */
export function questionOf(search: QuestionSearch): Question {
  if (asksNothing(search)) return DEFAULT_QUESTION;
  return {
    ...PLAIN_QUESTION,
    type: search.type || 'event',
    where: conditionsOfWords(search.where),
    of: conditionsOfWords(search.of),
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
    against: conditionsOfWords(search.against?.slice(0, 1)),
  };
}

export function searchOf(question: Question): QuestionSearch {
  const { by, known, within, sum, where, of, against, allocation, rolling, ...plain } = question;
  return {
    ...plain,
    where: wordsOfConditions(where),
    of: wordsOfConditions(of),
    against: wordsOfConditions(against),
    by: [...by],
    known: [...known],
    within: [...within],
    sum: [...sum],
    allocation: allocation === 'each' ? undefined : allocation,
    rolling: rolling ?? undefined,
  };
}
