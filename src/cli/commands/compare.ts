import { basename } from 'node:path';
import { AttestError } from '../../model/index.ts';
import {
  type Comparison,
  compareDatasets,
  comparedFile,
  linkedRows,
  parseLinkMapping,
  withClusters,
  withRegions,
} from '../../operations/index.ts';
import { type Call, type Command, isOn, text, texts } from '../command.ts';
import { emitComparison, sayComparison, writeComparison } from '../comparison-tables.ts';
import { datasetFile } from '../dataset-files.ts';
import { boundariesOf } from '../outlines.ts';

const compare: Command = {
  summary: 'set datasets side by side: overlap, disagreement, coverage, regions over time',
  usage: [
    'compare --csv A.csv B.csv … [--map MAP.yaml] [--periods 2011/2014,2015/2018] [-o DIR]',
    'compare [DATASET]…                                the project’s datasets, and its coded events as "coded"',
  ],
  options: {
    csv: { type: 'string', multiple: true },
    map: { type: 'string' },
    clusters: { type: 'string' },
    periods: { type: 'string' },
    boundaries: { type: 'string', multiple: true },
    geojson: { type: 'boolean' },
    svg: { type: 'boolean' },
    output: { type: 'string', short: 'o' },
  },
  help: {
    '--csv A.csv B.csv …': 'the datasets; UCDP GED, ACLED and GTD are known by their columns',
    '--map MAP.yaml':
      'column names, as link takes them, and: region, type, count (a figure that a row adds), period, fields, scope',
    '--clusters FILE': 'which rows are of one event, as link --csv wrote (else it is worked out)',
    '--periods A,B,…': 'compare regions in these periods (EDTF), one after the other',
    '--boundaries FILE':
      'GeoJSON with outlines of regions, for rows with coordinates and no region; repeatable',
    '--geojson': 'with -o: regions.geojson too, a layer for each dataset and period',
    '--svg': 'with -o: ranks of regions drawn, and with --boundaries a map for each dataset and period',
    '-o, --output DIR': 'the tables as CSV: scopes, overlap, disagreement, coverage, regions',
  },
  async run(call) {
    const names = texts(call, 'csv');
    const { comparison, outlines } = names.length > 0 ? await ofFiles(call, names) : await ofProject(call);
    const output = text(call, 'output');
    for (const form of ['geojson', 'svg'] as const)
      if (output === undefined && isOn(call, form))
        throw new AttestError('USAGE', `--${form} takes -o DIR`, { hint: 'attest help compare' });
    if (output !== undefined)
      await writeComparison(call, output, comparison, isOn(call, 'geojson') ? outlines : null);
    if (output !== undefined && isOn(call, 'svg'))
      // Loaded when it is called: tables do without charts and their base map.
      await (await import('../comparison-drawings.ts')).writeDrawings(call, output, comparison, outlines);
    emitComparison(call, comparison);
    sayComparison(call, comparison);
    return 0;
  },
};

function periodsOf(call: Call): string[] {
  return (text(call, 'periods') ?? '').split(',').flatMap((period) => period.trim() || []);
}

interface Compared {
  readonly comparison: Comparison;
  /** Outlines of regions that it was made with. */
  readonly outlines: Awaited<ReturnType<typeof boundariesOf>>;
}

async function ofFiles(call: Call, flagged: readonly string[]): Promise<Compared> {
  const map = text(call, 'map');
  const mapping =
    map === undefined ? {} : parseLinkMapping((await datasetFile(call, map)).text, basename(map));
  const outlines = await boundariesOf(call);
  const files = await Promise.all([...flagged, ...call.args].map((name) => datasetFile(call, name)));
  const read = files.map((file) => withRegions(comparedFile(file, mapping), outlines));
  for (const problem of read.flatMap(({ problems }) => problems)) call.terminal.fail(problem);
  const clusters = text(call, 'clusters');
  const linked =
    clusters === undefined ? linkedRows(read) : withClusters(read, await datasetFile(call, clusters));
  return { comparison: compareDatasets(linked, periodsOf(call)), outlines };
}

/** With the project's own outlines where none are named. Loaded when it is called: files do without what a project takes. */
async function ofProject(call: Call): Promise<Compared> {
  const { inProject } = await import('../project.ts');
  const { ownOutlines, projectDatasets } = await import('../../operations/index.ts');
  const named = await boundariesOf(call);
  return inProject(call, async ({ workspace }) => {
    const outlines = named.length > 0 ? named : await ownOutlines(workspace);
    const datasets = await projectDatasets(workspace, call.args);
    const placed = datasets.map((dataset) => withRegions(dataset, outlines));
    return { comparison: compareDatasets(placed, periodsOf(call)), outlines };
  });
}

export default compare;
