import { type OpenProject, openProject } from '../app/index.ts';
import { type Call, text } from './command.ts';

/** Opens the project of a call (`--project DIR`, or the folder at or above the current one), runs, and closes it. */
export async function inProject<Result>(
  call: Call,
  run: (project: OpenProject) => Promise<Result>,
): Promise<Result> {
  const project = await openProject(text(call, 'project') ?? call.cwd);
  try {
    return await run(project);
  } finally {
    await project.close();
  }
}

/** Who decides: `--as`, or the project's `coder`. */
export function coderOf(call: Call, project: OpenProject): string {
  return text(call, 'as') ?? project.workspace.settings.coder;
}
