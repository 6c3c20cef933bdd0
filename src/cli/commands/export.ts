import { AttestError } from '../../model/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { exportEditTable } from '../exports/edit-table.ts';
import { exportReleaseFiles } from '../exports/release-export.ts';

/** Writes what is exported in one format. */
type Exporter = (call: Call, format: string) => Promise<number>;

const EXPORTERS: Readonly<Record<string, Exporter>> = {
  csv: tableOrRelease,
  xlsx: tableOrRelease,
  geojson: exportReleaseFiles,
  datapackage: exportReleaseFiles,
  ftm: exportReleaseFiles,
  stix: exportReleaseFiles,
};

/** Two formats serve both: a table to edit, and the tables of a release to publish. */
function tableOrRelease(call: Call, format: string): Promise<number> {
  return text(call, 'release') === undefined
    ? exportEditTable(call, format)
    : exportReleaseFiles(call, format);
}

const exportCommand: Command = {
  summary: 'write records as a table to edit, or a release in another format',
  usage: [
    'export --format csv|xlsx [--type TYPE] -o FILE      then edit it, then: attest import FILE',
    'export --format csv|datapackage --release NAME -o FOLDER',
    'export --format xlsx|geojson|ftm|stix --release NAME -o FILE',
  ],
  options: {
    format: { type: 'string' },
    release: { type: 'string' },
    type: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  help: {
    '--format FORMAT':
      'csv or xlsx: the project’s records, to edit; with --release a release’s tables and codebook',
    '--release NAME': 'the release to write, for geojson, datapackage, ftm and stix else the newest',
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
