import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { AttestError } from '../../model/index.ts';
import { type DatasetFile, type LinkMapping, linkFiles, type Windowed } from '../../operations/index.ts';
import { type Call, type Command, text, texts } from '../command.ts';
import { datasetFile } from '../dataset-files.ts';
import { overlapByNumber, overlapWords } from '../overlap-words.ts';

const link: Command = {
  summary: 'which reports, or rows of several datasets, are of one event',
  usage: [
    'link                                           judge the project’s reports; queue the doubtful pairs',
    'link --file JUDGEMENTS.jsonl [--as CODER]      same, not_same, unsure or reopen, a pair a line',
    'link --dump                                    the judgements in force, a line each',
    'link --log                                     every merge and split of events, and why',
    'link --csv A.csv B.csv … [--map MAP.yaml] -o clusters.csv',
    'link --csv A.csv B.csv … --km 4 --days 2 --taxonomy type_tax.csv … -o clusters.csv',
  ],
  options: {
    csv: { type: 'string', multiple: true },
    map: { type: 'string' },
    km: { type: 'string' },
    days: { type: 'string' },
    taxonomy: { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
    file: { type: 'string' },
    dump: { type: 'boolean' },
    log: { type: 'boolean' },
    as: { type: 'string' },
  },
  help: {
    '--csv A.csv B.csv …':
      'the datasets; UCDP GED, ACLED, GTD, or columns date, latitude, longitude, and any that ends in _tax',
    '--map MAP.yaml': 'other column names: "columns:" for all datasets, "files: { NAME: … }" for one',
    '--km N, --days N': 'the classic method: fixed windows, datasets in the order given',
    '--taxonomy FILE': 'for it, NAME.csv on the column NAME: dataset, category, then levels, narrow to wide',
    '--file FILE': 'judgements as JSON Lines: {"a": record, "b": record, "verdict"}',
    '--dump': 'print judgements in the form that --file takes',
    '--log': 'how events came about: which records joined or parted, when, by whom',
    '--as CODER': 'who judges (else the coder of attest.yaml)',
    '-o, --output FILE': 'a line for every row of every dataset: dataset, row (from 1), cluster',
  },
  async run(call) {
    if (call.args.length === 0 && texts(call, 'csv').length === 0 && text(call, 'output') === undefined)
      // Loaded when it is called: the filter does without all that a project takes.
      return (await import('../link-project.ts')).linkInProject(call);
    const names = [...texts(call, 'csv'), ...call.args];
    const output = text(call, 'output');
    if (names.length === 0 || output === undefined)
      throw new AttestError('USAGE', 'link takes datasets and -o', {
        hint: 'attest link --csv A.csv B.csv -o clusters.csv',
      });
    const map = text(call, 'map');
    const mapping = map === undefined ? {} : await linkMapping(call, map);
    const files = await Promise.all(names.map((name) => datasetFile(call, name)));
    refuseTwice(files);
    const known = files.some((file) => isInKnownLayout(file, mapping))
      ? (await import('../link-layouts.ts')).readKnown(call, files, mapping)
      : null;
    const linked = linkFiles(files, mapping, await windowedOf(call), known?.tables);
    await writeFile(resolve(call.cwd, output), linked.csv);
    const { rows, clusters, overlap } = linked;
    const byNumber = overlapByNumber(overlap, files.length);
    call.terminal.say(`${rows} rows, ${clusters} events → ${output}`);
    call.terminal.say(`  ${overlapWords(byNumber)}`);
    for (const { datasets, events } of overlap)
      call.terminal.say(`  ${String(events).padStart(7)} in ${datasets.join(' and ')}`);
    const scopes = known?.scopes ?? [];
    call.terminal.emit({ output: basename(output), rows, clusters, overlap, byNumber, scopes });
    return 0;
  },
};

/** A file that no mapping speaks of and that has no date of its own may be in a layout that Attest knows. */
function isInKnownLayout({ name, text: content }: DatasetFile, { columns, files }: LinkMapping): boolean {
  if (columns !== undefined || files?.[name] !== undefined) return false;
  const header = /^.*/.exec(content)?.[0] ?? '';
  return !header.split(/[,;\t]/).some((column) => column.replaceAll('"', '').trim() === 'date');
}

/** Reading one takes more to load than linking does. */
async function linkMapping(call: Call, map: string): Promise<LinkMapping> {
  return (await import('../link-mapping.ts')).readLinkMapping(call, map);
}

/** The settings of the classic method, when it is asked for. */
async function windowedOf(call: Call): Promise<Windowed | undefined> {
  const [km, days] = [text(call, 'km'), text(call, 'days')];
  const taxonomies = texts(call, 'taxonomy');
  if (km === undefined && days === undefined && taxonomies.length === 0) return undefined;
  if (!isWindow(km) || !isWindow(days))
    throw new AttestError('USAGE', 'the classic method takes both windows', {
      hint: 'attest link --csv A.csv B.csv --km 4 --days 2 -o clusters.csv',
    });
  return {
    km: Number(km),
    days: Number(days),
    taxonomies: await Promise.all(taxonomies.map((name) => datasetFile(call, name))),
  };
}

function isWindow(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '' && Number(text) >= 0;
}

function refuseTwice(files: readonly DatasetFile[]): void {
  const names = files.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    throw new AttestError('USAGE', `two datasets are called ${twice}`, { hint: 'Rename one of the files.' });
}

export default link;
