import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { openReleases } from '../../app/index.ts';
import { type Finding, type Question, questionSchema } from '../../model/index.ts';
import { askRelease, parseConditions, parseQuestion } from '../../operations/index.ts';
import { type Call, type Command, isOn, text, texts } from '../command.ts';
import { table } from '../table.ts';

const finding: Command = {
  summary: 'ask a release: k of N, what is unknown, both bounds',
  usage: [
    'finding --where type=plot_disrupted --where date=2020 [--by target]',
    'finding --of type=plot_disrupted --known weapon --where weapon=explosives',
    'finding QUESTION.yaml [--release NAME]',
  ],
  options: {
    type: { type: 'string' },
    where: { type: 'string', multiple: true },
    of: { type: 'string', multiple: true },
    by: { type: 'string', multiple: true },
    known: { type: 'string', multiple: true },
    background: { type: 'boolean' },
    release: { type: 'string' },
  },
  help: {
    '--type TYPE': 'record type (event)',
    '--where VARIABLE=CODE[,CODE]': 'condition; repeats and joins with "and"',
    '--of VARIABLE=CODE[,CODE]': 'condition of the base that N counts',
    '--known VARIABLE': 'only records whose value is known',
    '--by VARIABLE': 'one row per value (year and month too)',
    '--background': 'count events told only as history too',
    '--release NAME': 'which release (else the newest)',
  },
  async run(call) {
    const question = await readQuestion(call);
    const releases = openReleases(text(call, 'project') ?? call.cwd);
    const answer = await askRelease(releases, question, text(call, 'release'));
    call.terminal.emit(answer);
    show(call, answer);
    return 0;
  },
};

async function readQuestion(call: Call): Promise<Question> {
  const [file] = call.args;
  if (file !== undefined) return parseQuestion(await readFile(resolve(call.cwd, file), 'utf8'), file);
  return questionSchema.parse({
    ...(text(call, 'type') ? { type: text(call, 'type') } : {}),
    where: parseConditions(texts(call, 'where')),
    of: parseConditions(texts(call, 'of')),
    by: texts(call, 'by').flatMap((by) => by.split(',')),
    known: texts(call, 'known').flatMap((known) => known.split(',')),
    background: isOn(call, 'background'),
  });
}

function show({ terminal }: Call, { question, rows, release, caveats }: Finding): void {
  const header = [...question.by, 'k', 'N', 'unknown', 'low', 'high', 'share'];
  const body = rows.map((row) => [
    ...question.by.map((name) => row.group[name] ?? ''),
    ...[row.k, row.n, row.unknown, row.low, row.high].map(String),
    share(row.low, row.high, row.n),
  ]);
  terminal.say(table(header, body, question.by.length));
  for (const caveat of caveats) terminal.say(terminal.style.dim(`* ${caveat}`));
  terminal.say(terminal.style.dim(`release ${release}`));
  const [only] = rows;
  if (rows.length === 1 && only) terminal.say(terminal.style.dim(only.records.join(' ')));
}

function share(low: number, high: number, n: number): string {
  if (n === 0) return '';
  const percent = (k: number) => Math.round((100 * k) / n);
  return low === high ? `${percent(low)} %` : `${percent(low)}–${percent(high)} %`;
}

export default finding;
