import { openReleases } from '../../app/index.ts';
import { isMissing } from '../../model/index.ts';
import { responsesIn, speechIn } from '../../operations/index.ts';
import { type Command, text } from '../command.ts';
import { table } from '../table.ts';

const responses: Command = {
  summary: 'measures by date, and exchanges between states by outcome',
  usage: ['responses [--release NAME] [--language fr] [--json]'],
  options: { release: { type: 'string' }, language: { type: 'string' } },
  help: {
    '--release NAME': 'which release (else the newest)',
    '--language CODE': 'of words and caveats: en, fr, ar or es (en)',
  },
  async run(call) {
    const { terminal } = call;
    const releases = openReleases(text(call, 'project') ?? call.cwd);
    const language = text(call, 'language') ?? 'en';
    const { labels, words } = await speechIn(releases, language, text(call, 'release'));
    const found = await responsesIn(releases, text(call, 'release'), language);
    terminal.emit(found);
    const measures = found.measures.map(({ date, kind, title, label }) => [
      isMissing(date) ? labels.code('date', date) : date,
      labels.code('kind', kind),
      title ?? label,
    ]);
    if (measures.length > 0) terminal.say(table(['date', 'kind', 'title'].map(labels.variable), measures, 3));
    else terminal.say(words.noMeasure);
    const links = found.links.map(({ from, to, outcome, k }) => [
      labels.code('from', from),
      labels.code('to', to),
      labels.code('outcome', outcome),
      String(k),
    ]);
    terminal.say();
    if (links.length > 0)
      terminal.say(table([...['from', 'to', 'outcome'].map(labels.variable), words.exchanges], links, 3));
    else terminal.say(words.noExchange);
    terminal.say();
    for (const caveat of found.caveats) terminal.say(terminal.style.dim(`* ${caveat}`));
    terminal.say(terminal.style.dim(`release ${found.release}`));
    return 0;
  },
};

export default responses;
