import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { AttestError } from '../../model/index.ts';
import { exportRelease, FOLDER_FORMATS, RELEASE_FORMATS } from '../../operations/index.ts';
import { type Call, text } from '../command.ts';
import { inProject } from '../project.ts';

/** `attest export --format FORMAT --release NAME`: a release in another format, as a file or a folder of files. */
export function exportReleaseFiles(call: Call, wanted: string): Promise<number> {
  const output = text(call, 'output');
  const format = RELEASE_FORMATS.find((one) => one === wanted);
  if (!format) throw new AttestError('USAGE', `a release has no format ${wanted}`);
  const isFolder = FOLDER_FORMATS.includes(format);
  if (output === undefined)
    throw new AttestError('USAGE', `where does the ${isFolder ? 'folder' : 'file'} go?`, {
      hint: `attest export --format ${format} -o ${isFolder ? 'FOLDER' : `FILE.${EXTENSIONS[format] ?? format}`}`,
    });
  return inProject(call, async ({ workspace }) => {
    const path = resolve(call.cwd, output);
    const home = isFolder ? path : dirname(path);
    const release = text(call, 'release');
    const { files, id, release: name } = await exportRelease(workspace, format, basename(path), release);
    for (const file of files) {
      const target = join(home, ...file.path.split('/'));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, file.bytes);
    }
    call.terminal.emit({ output, format, release: name, id, files: files.map((file) => file.path) });
    call.terminal.say(
      `${output}: release ${name} as ${format}, ${files.length} file${files.length === 1 ? '' : 's'}`,
    );
    return 0;
  });
}

const EXTENSIONS: Readonly<Record<string, string>> = { ftm: 'jsonl', stix: 'json' };
