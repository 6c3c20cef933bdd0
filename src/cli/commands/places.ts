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
import { answerLines } from '../answer-lines.ts';
import { type Call, type Command, text, texts } from '../command.ts';
import { readText } from '../read-file.ts';

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
    return answerLines(
      call,
      (line) => placesLine(line, options),
      ({ id, toponyms }) => toponyms.map((toponym) => `${id}  ${inWords(toponym)}`),
    );
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
    const content = await readText(call, file);
    const { problems, ...outcome } = await importPlaces(shelf, basename(file), content);
    for (const problem of problems) call.terminal.fail(problem);
    bad += problems.length;
    call.terminal.emit({ ...outcome, refused: problems.length });
    call.terminal.say(`${outcome.file}  ${outcome.towns} towns, ${outcome.regions} regions`);
  }
  return bad > 0 ? 1 : 0;
}

export default places;
