import { type AttestError, formatPlace, toProblem } from '../model/index.ts';

/** Where a command prints: results to standard output, progress and errors to standard error. */
export interface Terminal {
  readonly json: boolean;
  /** Human output; nothing in JSON mode. */
  say(line?: string): void;
  /** Machine output: one JSON value a line; nothing in human mode. */
  emit(value: unknown): void;
  /** A remark for people beside the result, to standard error; nothing in JSON mode. */
  note(line: string): void;
  /** A status line that is overwritten by the next; only on a terminal, every tenth part otherwise. */
  progress(label: string, done: number, total: number): void;
  fail(error: AttestError): void;
  readonly style: Style;
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  good(text: string): string;
  bad(text: string): string;
  mark(text: string): string;
}

export interface Streams {
  readonly out: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly err: { write(text: string): unknown; readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

export function createTerminal(json: boolean, { out, err, env }: Streams): Terminal {
  const style = styleFor(Boolean(out.isTTY) && !env.NO_COLOR);
  let open = false;
  const close = () => {
    if (open) err.write('\r\x1b[K');
    open = false;
  };
  return {
    json,
    style,
    say: (line = '') => {
      close();
      if (!json) out.write(`${line}\n`);
    },
    emit: (value) => {
      close();
      if (json) out.write(`${JSON.stringify(value)}\n`);
    },
    note: (line) => {
      close();
      if (!json) err.write(`${line}\n`);
    },
    progress: (label, done, total) => {
      if (json || !err.isTTY) return;
      open = done < total;
      err.write(`\r\x1b[K${progressLine(label, done, total)}${open ? '' : '\r\x1b[K'}`);
    },
    fail: (error) => {
      close();
      err.write(
        json ? `${JSON.stringify(toProblem(error))}\n` : describeError(error, styleFor(Boolean(err.isTTY))),
      );
    },
  };
}

function progressLine(label: string, done: number, total: number): string {
  const width = 24;
  const filled = total === 0 ? width : Math.round((done / total) * width);
  return `${'━'.repeat(filled)}${'─'.repeat(width - filled)} ${done}/${total}  ${label.slice(0, 50)}`;
}

function styleFor(colour: boolean): Style {
  const wrap = (on: number, off: number) => (text: string) =>
    colour ? `\x1b[${on}m${text}\x1b[${off}m` : text;
  return { bold: wrap(1, 22), dim: wrap(2, 22), good: wrap(32, 39), bad: wrap(31, 39), mark: wrap(7, 27) };
}

/** What was wrong, where, and what to do: for people. */
export function describeError(error: AttestError, style: Style): string {
  const place = error.where ? ` ${style.dim(formatPlace(error.where))}` : '';
  const lines = [`${style.bad(error.code)} ${error.message}${place}`];
  if (error.hint) lines.push(`  ${error.hint}`);
  for (const problem of error.problems)
    lines.push(
      ...describeError(problem, style)
        .trimEnd()
        .split('\n')
        .map((line) => `  ${line}`),
    );
  return `${lines.join('\n')}\n`;
}
