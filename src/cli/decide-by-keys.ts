import { emitKeypressEvents } from 'node:readline';
import { AttestError, type DecidedStatement } from '../model/index.ts';
import type { Workspace } from '../operations/index.ts';
import { decide, documentNamed, type PendingView, pendingWithContext } from '../operations/index.ts';
import type { Call } from './command.ts';
import { valueText } from './value-text.ts';

const KEYS = 'a accept   r reject   s skip   u undo   q quit';

/** Shows each pending suggestion with its sentence and takes one key a decision. */
export async function decideByKeys(call: Call, ws: Workspace, coder: string): Promise<number> {
  const document = call.args[0] === undefined ? undefined : await documentNamed(ws, call.args[0]);
  const pending = await pendingWithContext(ws, document);
  if (pending.length === 0) {
    call.terminal.say('nothing waits for a decision');
    return 0;
  }
  if (!process.stdin.isTTY)
    throw new AttestError('USAGE', 'deciding by keys needs a terminal', {
      hint: 'Use --file, --coding or --accept-above.',
    });
  const done: DecidedStatement[] = [];
  for (let index = 0; index >= 0 && index < pending.length; ) {
    const view = pending[index];
    if (!view) break;
    show(call, view, index, pending.length);
    const key = await readKey();
    if (key === 'q') break;
    index += await act(ws, coder, key, view.statement, done);
  }
  call.terminal.say(`${done.length} decided; ${pending.length - done.length} still wait`);
  return 0;
}

/** Carries out one key; returns how far to move. */
async function act(
  ws: Workspace,
  coder: string,
  key: string,
  statement: DecidedStatement,
  done: DecidedStatement[],
): Promise<number> {
  if (key === 'a' || key === 'r') {
    await decide(ws, coder, statement.id, key === 'a' ? 'accept' : 'reject');
    done.push(statement);
    return 1;
  }
  if (key === 's') return 1;
  const last = key === 'u' ? done.pop() : undefined;
  if (!last) return 0;
  await decide(ws, coder, last.id, 'reopen');
  return -1;
}

function show(
  { terminal }: Call,
  { statement, origin, before, after, label }: PendingView,
  index: number,
  total: number,
): void {
  const { bold, dim, mark } = terminal.style;
  const confidence = statement.confidence === null ? '' : ` ${Math.round(statement.confidence * 100)} %`;
  terminal.say(dim(`\n${index + 1}/${total}  ${origin}  ${label}`));
  terminal.say(
    `${bold(statement.variable)} = ${valueText(statement.value)}${dim(confidence)} ${dim(statement.flags.join(', '))}`,
  );
  terminal.say(
    `  ${dim('…')}${flat(before)}${mark(flat(statement.quote?.exact ?? ''))}${flat(after)}${dim('…')}`,
  );
  terminal.say(dim(`  ${KEYS}`));
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function readKey(): Promise<string> {
  const { stdin } = process;
  emitKeypressEvents(stdin);
  stdin.setRawMode(true);
  stdin.resume();
  return new Promise((resolve) => {
    stdin.once('keypress', (typed: string | undefined, key: { name?: string; ctrl?: boolean }) => {
      stdin.setRawMode(false);
      stdin.pause();
      resolve(key.ctrl && key.name === 'c' ? 'q' : (key.name ?? typed ?? ''));
    });
  });
}
