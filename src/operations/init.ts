import { codebookJsonSchema, withSchemaPath } from '../codebook/index.ts';
import { AttestError } from '../model/index.ts';
import { settingsText } from './settings.ts';

/** The disk as `init` needs it. */
export interface ProjectFiles {
  exists(path: string): Promise<boolean>;
  /** Makes the folders on the way. */
  write(path: string, text: string): Promise<void>;
}

/**
 * Makes a project: `attest.yaml`, `codebook.yaml` with its schema for editors, and a `.gitignore` that keeps data out of version control.
 * A folder that holds a project already is refused.
 */
export async function initProject(files: ProjectFiles, name: string, codebookText: string): Promise<void> {
  if (await files.exists('attest.yaml'))
    throw new AttestError('PROJECT_EXISTS', `${name} already holds a project`, {
      hint: 'Choose another folder.',
    });
  await files.write('codebook.yaml', withSchemaPath(codebookText, 'codebook.schema.json'));
  await files.write('codebook.schema.json', `${JSON.stringify(codebookJsonSchema(), null, 2)}\n`);
  await files.write('.gitignore', 'data/\n');
  await files.write('attest.yaml', settingsText(name));
}
