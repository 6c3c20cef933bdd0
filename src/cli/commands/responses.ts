import { openReleases } from '../../app/index.ts';
import { responsesIn } from '../../operations/index.ts';
import { type Command, text } from '../command.ts';
import { table } from '../table.ts';

const responses: Command = {
  summary: 'measures by date, and exchanges between states by outcome',
  usage: ['responses [--release NAME] [--json]'],
  options: { release: { type: 'string' } },
  help: { '--release NAME': 'which release (else the newest)' },
  async run(call) {
    const { terminal } = call;
    const releases = openReleases(text(call, 'project') ?? call.cwd);
    const found = await responsesIn(releases, text(call, 'release'));
    terminal.emit(found);
    const measures = found.measures.map(({ date, kind, title, label }) => [
      plain(date),
      plain(kind),
      title ?? label,
    ]);
    if (measures.length > 0) terminal.say(table(['date', 'kind', 'measure'], measures, 3));
    else terminal.say('no measures in this release');
    const links = found.links.map(({ from, to, outcome, k }) => [from, to, plain(outcome), String(k)]);
    terminal.say();
    if (links.length > 0) terminal.say(table(['from', 'to', 'outcome', 'exchanges'], links, 3));
    else terminal.say('no exchanges between states that name both sides');
    terminal.say();
    for (const caveat of found.caveats) terminal.say(terminal.style.dim(`* ${caveat}`));
    terminal.say(terminal.style.dim(`release ${found.release}`));
    return 0;
  },
};

function plain(code: string): string {
  return code.replaceAll('_', ' ');
}

export default responses;
