import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { filesAsShelf, loadGazetteer, openProjectPlaces } from '../../app/index.ts';
import { AttestError } from '../../model/index.ts';
import {
  importPlaces,
  type PlacesLine,
  type PlacesOptions,
  placesLine,
  placeTables,
} from '../../operations/index.ts';
import { type Call, type Command, text, texts } from '../command.ts';
import { linesOf } from '../lines.ts';

const places: Command = {
  summary: 'find and resolve the places of texts, JSON Lines in and out',
  usage: [
    'places --json < TEXTS.jsonl     {"id","text","spans"?,"language"?,"country"?,"date"?} → {"id","toponyms":[{"start","end","phrase","name","lat","lon",…}]}',
    'places --gazetteer FILE… [--boundaries FILE…] [--disputed ZONE=COUNTRY…] --json < TEXTS.jsonl',
    'places import FILE…             into the project: GeoNames dumps, and boundaries as GeoJSON',
  ],
  options: {
    gazetteer: { type: 'string', multiple: true },
    boundaries: { type: 'string', multiple: true },
    disputed: { type: 'string', multiple: true },
  },
  help: {
    '--gazetteer FILE': 'a GeoNames dump with more places and names; repeatable',
    '--boundaries FILE':
      'GeoJSON with outlines of regions and their dates; each point gets its regions; repeatable',
    '--disputed ZONE=COUNTRY': 'to which country a disputed place counts (western_sahara=MA); repeatable',
    '--json': 'machine output (each text a line)',
  },
  async run(call) {
    const [action, ...files] = call.args;
    if (action === 'import') return importFiles(call, files);
    if (action !== undefined)
      throw new AttestError('USAGE', `places ${action} is not known`, { hint: 'attest help places' });
    const options = await optionsOf(call);
    let [number, refused] = [0, 0];
    for await (const line of linesOf()) {
      number += 1;
      if (line.trim() !== '') refused += answer(call, line, number, options);
    }
    return refused > 0 ? 1 : 0;
  },
};

async function optionsOf(call: Call): Promise<PlacesOptions> {
  const paths = (name: string) => texts(call, name).map((file) => resolve(call.cwd, file));
  const { imported } = await placeTables(filesAsShelf(paths('gazetteer')));
  const outlines = paths('boundaries');
  const { boundaries } = await placeTables(filesAsShelf(outlines));
  return {
    gazetteer: await loadGazetteer(imported),
    boundaries: outlines.length > 0 ? boundaries : undefined,
    disputed: conventionOf(texts(call, 'disputed')),
  };
}

function conventionOf(stated: readonly string[]): NonNullable<PlacesOptions['disputed']> {
  return Object.fromEntries(
    stated.map((one) => {
      const [, zone = '', country = ''] = /^([a-z_]+)=([A-Z]{2}|none)$/.exec(one) ?? [];
      if (zone === '') throw new AttestError('USAGE', `--disputed ${one} is not ZONE=COUNTRY`);
      return [zone, country === 'none' ? null : country];
    }),
  );
}

/** Answers a line; 1 when it was refused. */
function answer({ terminal }: Call, line: string, number: number, options: PlacesOptions): number {
  try {
    const outcome = placesLine(line, options);
    terminal.emit(outcome);
    for (const toponym of outcome.toponyms) terminal.say(`${outcome.id}  ${inWords(toponym)}`);
    return 0;
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    terminal.fail(new AttestError('INPUT_INVALID', why, { where: { line: number } }));
    return 1;
  }
}

function inWords({
  phrase,
  name,
  country,
  lat,
  lon,
  radius_km,
  ambiguous,
}: PlacesLine['toponyms'][number]): string {
  const where = lat === null || lon === null ? 'somewhere' : `${lat}, ${lon} ± ${radius_km} km`;
  return `${phrase}  ${name}${country === null ? '' : ` (${country})`}  ${where}${ambiguous ? '  ambiguous' : ''}`;
}

async function importFiles(call: Call, files: readonly string[]): Promise<number> {
  if (files.length === 0)
    throw new AttestError('USAGE', 'import what?', { hint: 'attest places import FILE…' });
  const shelf = openProjectPlaces(text(call, 'project') ?? call.cwd);
  let bad = 0;
  for (const file of files) {
    const path = resolve(call.cwd, file);
    const content = await readFile(path, 'utf8').catch((cause: unknown) => {
      throw new AttestError('DOC_NOT_FOUND', `${file} cannot be read`, { where: { file }, cause });
    });
    const { problems, ...outcome } = await importPlaces(shelf, basename(path), content);
    for (const problem of problems) call.terminal.fail(problem);
    bad += problems.length;
    call.terminal.emit({ ...outcome, refused: problems.length });
    call.terminal.say(`${outcome.file}  ${outcome.towns} towns, ${outcome.regions} regions`);
  }
  return bad > 0 ? 1 : 0;
}

export default places;
