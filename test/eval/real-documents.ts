import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProject } from '../../src/app/index.ts';
import { main } from '../../src/cli/main.ts';
import { type Finding, sliceCodePoints } from '../../src/model/index.ts';

/**
 * The whole way on real documents, from an empty folder: init, add, suggest, decide with a file, release, finding and
 * report. Returns a line per check, each with what was seen.
 */
export async function tryRealDocuments(documents: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-real-'));
  const root = join(folder, 'project');
  const lines: string[] = [];
  const run = async (...args: string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const streams = {
      out: { write: (t: string) => out.push(t) },
      err: { write: (t: string) => err.push(t) },
      env: {},
    };
    const code = await main(
      [...args, '--json', ...(args[0] === 'init' ? [] : ['--project', root])],
      streams,
      folder,
    );
    lines.push(`${code === 0 ? 'ok  ' : 'FAIL'} attest ${args[0]} ${err.join('').slice(0, 200)}`);
    return out.join('');
  };
  try {
    await run('init', root);
    await run('add', ...readdirSync(documents).map((name) => join(documents, name)));
    await run('suggest');
    lines.push(await quotesHold(root));
    const decisions = join(folder, 'decisions.jsonl');
    writeFileSync(decisions, await acceptAll(root));
    await run('decide', '--file', decisions, '--as', 'anna');
    await run('release', '--name', 'real');
    const year = JSON.parse(await run('finding', '--where', 'date=2020')) as Finding;
    lines.push(
      `${year.rows[0]?.k === 5 ? 'ok  ' : 'FAIL'} operations of 2020: ${year.rows[0]?.k} of ${year.rows[0]?.n}`,
    );
    const plans = JSON.parse(
      await run('finding', '--of', 'date=2020', '--where', 'type=plot_disrupted'),
    ) as Finding;
    lines.push(
      `${plans.rows[0]?.k === 4 ? 'ok  ' : 'FAIL'} of these with a stated plan: ${plans.rows[0]?.k}`,
    );
    writeFileSync(join(folder, 'report.md'), REPORT);
    await run('report', join(folder, 'report.md'), '-o', join(folder, 'report.html'));
    lines.push(`ok   report of ${Math.round(readFileSync(join(folder, 'report.html')).length / 1024)} KB`);
    return lines;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function quotesHold(root: string): Promise<string> {
  const { workspace, close } = await openProject(root);
  let [exact, all] = [0, 0];
  for (const { document, quote } of await workspace.store.statements()) {
    const text = document && quote ? await workspace.store.text(document) : undefined;
    if (!text || !quote) continue;
    all += 1;
    exact += sliceCodePoints(text.text, quote.start, quote.end) === quote.exact ? 1 : 0;
  }
  await close();
  return `${exact === all && all > 0 ? 'ok  ' : 'FAIL'} quotes that are exact substrings of their text: ${exact} of ${all}`;
}

async function acceptAll(root: string): Promise<string> {
  const { workspace, close } = await openProject(root);
  const pending = await workspace.store.statements({ state: 'pending' });
  await close();
  return pending.map(({ id }) => JSON.stringify({ statement: id, verdict: 'accept' })).join('\n');
}

const REPORT = `---
title: Morocco
findings:
  operations: { type: event, where: { date: "2020" } }
  plans: { type: event, of: { date: "2020" }, where: { type: plot_disrupted } }
  by_type: { type: event, by: type }
---

In 2020 there were {{operations}} operations; {{plans.sentence}} had a stated plan.

{{chart bar by_type}}
`;
