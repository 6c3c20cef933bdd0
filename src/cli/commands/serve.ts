import { serveProject } from '../../app/index.ts';
import { AttestError } from '../../model/index.ts';
import type { Workspace } from '../../operations/index.ts';
import { type Call, type Command, text } from '../command.ts';
import { inProject } from '../project.ts';

const DEFAULT_PORT = 4747;

const serve: Command = {
  summary: 'open the workbench on 127.0.0.1',
  usage: ['serve [--port 4747]'],
  options: { port: { type: 'string' } },
  help: { '--port N': 'port; 0 takes a free one' },
  async run(call) {
    return inProject(call, async ({ workspace }) => serveUntilStopped(call, workspace));
  },
};

/** Serves until the process is interrupted, then closes. */
export async function serveUntilStopped(call: Call, workspace: Workspace): Promise<number> {
  const port = Number(text(call, 'port') ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new AttestError('USAGE', '--port takes a number from 0 to 65535');
  const listening = await serveProject(workspace, port, (message) => call.terminal.say(message));
  const address = `http://127.0.0.1:${listening.port}/`;
  call.terminal.emit({ address });
  call.terminal.say(`workbench  ${call.terminal.style.bold(address)}   (Ctrl-C stops it)`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await listening.close();
  return 0;
}

export default serve;
