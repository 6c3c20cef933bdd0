import { basename } from 'node:path';
import { AttestError } from '../../model/index.ts';
import { draftMapping, importTable, mappingFor, scopeText } from '../../operations/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { importEditTable } from '../import-edit-table.ts';
import { inProject } from '../project.ts';
import { readBytes, readText } from '../read-file.ts';

const importCommand: Command = {
  summary: 'take in a dataset, or a table that was exported and edited',
  usage: [
    'import FILE --map ged|acled|gtd|MAP.yaml [--dataset NAME]',
    'import --sniff FILE > MAP.yaml                  draft a mapping for a table',
    'import FILE [--as CODER]                        take back a table of attest export, with what was edited in it',
  ],
  options: {
    map: { type: 'string' },
    dataset: { type: 'string' },
    sniff: { type: 'string' },
    as: { type: 'string' },
  },
  help: {
    '--map NAME|FILE': 'a layout that Attest knows, or a mapping file',
    '--sniff FILE': 'print a draft of a mapping, to be looked at and changed',
    '--dataset NAME': 'the dataset’s name, the same for every edition (else that of the mapping)',
    '--as CODER': 'who edited the table (else the coder of attest.yaml)',
  },
  async run(call) {
    const sniffed = text(call, 'sniff');
    if (sniffed !== undefined) return sniff(call, sniffed);
    const [file, ...rest] = call.args;
    const map = text(call, 'map');
    if (file === undefined || rest.length > 0)
      throw new AttestError('USAGE', 'one file, please', { hint: 'attest import FILE --map ged' });
    if (map === undefined) return importEditTable(call, file);
    return inProject(call, async ({ workspace }) => {
      const mapping = await mappingFor(map, (path) => readText(call, path));
      const dataset = text(call, 'dataset');
      const outcome = await importTable(
        workspace,
        { name: basename(file), bytes: await readBytes(call, file) },
        dataset === undefined ? mapping : { ...mapping, dataset },
        (done, total) => call.terminal.progress('rows', done, total),
      );
      const { problems, ...counts } = outcome;
      for (const problem of problems) call.terminal.fail(problem);
      call.terminal.emit({ ...counts, refused: problems.length });
      call.terminal.say(
        `${counts.dataset}: ${counts.rows} rows, ${counts.added} new, ${counts.changed} changed, ${counts.dropped} gone, ${problems.length} refused; ${counts.statements} statements`,
      );
      const scope = scopeText(mapping);
      if (scope !== null) call.terminal.say(call.terminal.style.dim(`What it covers: ${scope}`));
      return problems.length > 0 ? 1 : 0;
    });
  },
};

async function sniff(call: Call, file: string): Promise<number> {
  const { yaml, layout, mapping, unused } = await draftMapping({
    name: basename(file),
    bytes: await readBytes(call, file),
  });
  call.terminal.emit({ layout, mapping, unused });
  call.terminal.say(yaml.trimEnd());
  return 0;
}

export default importCommand;
