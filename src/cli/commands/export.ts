import { AttestError } from '../../model/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { exportEditTable } from '../exports/edit-table.ts';

/** Writes what is exported in one format. */
type Exporter = (call: Call, format: string) => Promise<number>;

const EXPORTERS: Readonly<Record<string, Exporter>> = {
  csv: exportEditTable,
  xlsx: exportEditTable,
};

const exportCommand: Command = {
  summary: 'write records as a table to edit, which import takes back',
  usage: ['export --format csv|xlsx [--type TYPE] -o FILE      then edit it, then: attest import FILE'],
  options: {
    format: { type: 'string' },
    type: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  help: {
    '--format csv|xlsx': 'the project’s records, a row each, a column for each variable, to edit',
    '--type TYPE': 'record type (event)',
    '-o, --output FILE': 'where it goes',
  },
  async run(call) {
    const format = text(call, 'format');
    const exporter = format !== undefined && Object.hasOwn(EXPORTERS, format) ? EXPORTERS[format] : undefined;
    if (exporter && format !== undefined) return exporter(call, format);
    throw new AttestError('USAGE', format === undefined ? 'which format?' : `there is no format ${format}`, {
      hint: `--format takes ${Object.keys(EXPORTERS).join(', ')}.`,
    });
  },
};

export default exportCommand;
