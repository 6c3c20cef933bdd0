import { openReleases } from '../../app/index.ts';
import { contestedFigures, parseConditions, speechIn } from '../../operations/index.ts';
import { type Command, text, texts } from '../command.ts';
import { contestedText } from '../contested-text.ts';

const contested: Command = {
  summary: 'figures that different people have stated, and what cannot be true among them',
  usage: ['contested [--quantity CODE]', 'contested --where country=MA --json'],
  options: {
    quantity: { type: 'string' },
    where: { type: 'string', multiple: true },
    release: { type: 'string' },
    language: { type: 'string' },
  },
  help: {
    '--quantity CODE': 'only this quantity of the codebook (several: a,b)',
    '--where VARIABLE=CODE[,CODE]': 'condition on the statistics; repeats and joins with "and"',
    '--release NAME': 'which release (else the newest)',
    '--language CODE': 'of words and caveats: en, fr, ar or es (en)',
  },
  async run(call) {
    const quantity = text(call, 'quantity');
    const where = parseConditions([...texts(call, 'where'), ...(quantity ? [`quantity=${quantity}`] : [])]);
    const releases = openReleases(text(call, 'project') ?? call.cwd);
    const language = text(call, 'language') ?? 'en';
    const speech = await speechIn(releases, language, text(call, 'release'));
    const found = await contestedFigures(releases, where, text(call, 'release'), language);
    call.terminal.emit(found);
    for (const line of contestedText(found, call.terminal.style, speech)) call.terminal.say(line);
    return 0;
  },
};

export default contested;
