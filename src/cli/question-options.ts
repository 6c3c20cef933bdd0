import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AttestError, type Question, questionSchema } from '../model/index.ts';
import { parseConditions, parseQuestion } from '../operations/index.ts';
import { type Call, isOn, type OptionSpecs, text, texts } from './command.ts';

/** The options of commands that ask a release. */
export const QUESTION_OPTIONS: OptionSpecs = {
  type: { type: 'string' },
  where: { type: 'string', multiple: true },
  of: { type: 'string', multiple: true },
  known: { type: 'string', multiple: true },
  by: { type: 'string', multiple: true },
  within: { type: 'string', multiple: true },
  sum: { type: 'string', multiple: true },
  allocation: { type: 'string' },
  cumulative: { type: 'boolean' },
  rolling: { type: 'string' },
  interval: { type: 'boolean' },
  against: { type: 'string' },
  background: { type: 'boolean' },
  csv: { type: 'boolean' },
  release: { type: 'string' },
  language: { type: 'string' },
};

export const QUESTION_HELP: Readonly<Record<string, string>> = {
  '--type TYPE': 'record type (event)',
  '--where VARIABLE=CODE[,CODE]': 'condition; repeats and joins with "and"',
  '--of VARIABLE=CODE[,CODE]': 'condition of the base that N counts',
  '--known VARIABLE': 'only records whose value is known',
  '--by VARIABLE[,VARIABLE]':
    'a row per value: year, month, country, region, town, publisher, asserter, link.asserter …',
  '--within VARIABLE': 'N is counted inside of each group of it ("of the plots of that year")',
  '--sum VARIABLE': 'low, best and high of a count added up over the k records, with median and range',
  '--allocation HOW': 'records with several values: each (row), primary, or fractional',
  '--cumulative': 'each period counts what came before it too',
  '--rolling N': 'each period counts N periods, itself the last',
  '--interval': 'Wilson intervals, which treat the records as a sample',
  '--against VARIABLE=CODE': 'test the share of these records against that of the others (Fisher)',
  '--background': 'count events told only as history too',
  '--csv': 'print the rows as CSV',
  '--release NAME': 'which release (else the newest)',
  '--language CODE':
    'words, titles and caveats in en, fr, ar or es (else variables and codes as questions write them)',
};

/**
 * The question that the options, or the file that is named, ask.
 * @throws AttestError QUESTION_INVALID, DOC_NOT_FOUND
 */
export async function questionOf(call: Call): Promise<Question> {
  const [file] = call.args;
  if (file !== undefined) return parseQuestion(await fileText(call.cwd, file), file);
  const list = (name: string) => texts(call, name).flatMap((value) => value.split(','));
  const one = (name: string) => (text(call, name) === undefined ? {} : { [name]: text(call, name) });
  const parsed = questionSchema.safeParse({
    ...one('type'),
    where: parseConditions(texts(call, 'where')),
    of: parseConditions(texts(call, 'of')),
    against: parseConditions(texts(call, 'against')),
    by: list('by'),
    known: list('known'),
    within: list('within'),
    sum: list('sum'),
    ...one('allocation'),
    cumulative: isOn(call, 'cumulative'),
    rolling: text(call, 'rolling') === undefined ? null : Number(text(call, 'rolling')),
    interval: isOn(call, 'interval'),
    background: isOn(call, 'background'),
  });
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AttestError('QUESTION_INVALID', issue?.message ?? 'not a question', {
    where: { path: `--${issue?.path.join('.')}` },
  });
}

function fileText(folder: string, file: string): Promise<string> {
  return readFile(resolve(folder, file), 'utf8').catch((cause: unknown) => {
    throw new AttestError('DOC_NOT_FOUND', `${basename(file)} cannot be read`, { where: { file }, cause });
  });
}
