import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { siteApp, writeSiteFolder } from '../../app/index.ts';
import { AttestError } from '../../model/index.ts';
import {
  type PublishedSite,
  publishSite,
  SITE_STEPS,
  type SiteAsk,
  type Workspace,
} from '../../operations/index.ts';
import { type Call, type Command, isOn, text, texts } from '../command.ts';
import { COUNTRY_HELP, COUNTRY_OPTIONS, countryAskOf } from '../country-ask.ts';
import { inProject } from '../project.ts';

const publish: Command = {
  summary: 'write a release as a static site that needs no server',
  usage: [
    'publish DIR [--release NAME] [--report FILE.md]…',
    'publish DIR --country MA [--language fr] [--from 2014-06] [--to 2019] [--beside ES,FR]',
  ],
  options: {
    release: { type: 'string' },
    report: { type: 'string', multiple: true },
    tables: { type: 'boolean' },
    ...COUNTRY_OPTIONS,
  },
  help: {
    DIR: 'where the site goes; a site that is there is replaced',
    '--release NAME': 'which release (else the newest)',
    '--report FILE.md': 'a report to go along; may be given several times',
    '--tables': 'let readers have the release’s own tables too, with quotes at full length',
    ...COUNTRY_HELP,
  },
  async run(call) {
    const [folder] = call.args;
    if (folder === undefined)
      throw new AttestError('USAGE', 'where does the site go?', { hint: 'attest publish DIR' });
    const target = resolve(call.cwd, folder);
    await checkRoom(target);
    const ask = await askOf(call);
    return inProject(call, async ({ workspace }) => {
      const site = await written(call, workspace, ask, target);
      call.terminal.emit({ output: folder, ...site });
      call.terminal.say(
        `${folder}: release ${site.release} as a site, ${site.files} files, ${Math.ceil(site.bytes / 1024)} KB`,
      );
      if (site.masked > 0)
        call.terminal.say(`note: names of private persons were masked in ${site.masked} more texts`);
      call.terminal.say(`Open ${join(folder, 'index.html')}, or copy the folder to any web host.`);
      return 0;
    });
  },
};

/** What every site holds, so that no other folder is taken for one. */
const MARKS = ['SHA256SUMS.txt', 'data/site.js'];

/** A site may take the place of an earlier one, and of nothing else. */
async function checkRoom(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const isSite = MARKS.every((path) => existsSync(join(target, path)));
  if (!isSite && (await readdir(target)).length > 0)
    throw new AttestError('USAGE', `${basename(target)} holds something else than a site`, {
      hint: 'Name a folder that does not exist yet, or an earlier site.',
    });
}

async function askOf(call: Call): Promise<SiteAsk> {
  const files = texts(call, 'report');
  const twice = files.find((file, i) => files.findIndex((one) => nameOf(one) === nameOf(file)) !== i);
  if (twice !== undefined)
    throw new AttestError('USAGE', `two reports would be ${nameOf(twice)}.html`, {
      hint: 'Give one of them another name.',
    });
  const reports = await Promise.all(
    files.map(async (file) => ({
      name: nameOf(file),
      file: basename(file),
      markdown: await readFile(resolve(call.cwd, file), 'utf8').catch((cause: unknown) => {
        throw new AttestError('DOC_NOT_FOUND', `there is no file ${file}`, { cause });
      }),
    })),
  );
  return {
    release: text(call, 'release'),
    reports,
    country: text(call, 'country') === undefined ? null : countryAskOf(call),
    tables: isOn(call, 'tables'),
  };
}

/** The name of a report's page. */
function nameOf(file: string): string {
  return basename(file).replace(/\.md$/, '');
}

async function written(call: Call, ws: Workspace, ask: SiteAsk, target: string): Promise<PublishedSite> {
  const app = await siteApp();
  const progress = (step: string) =>
    call.terminal.progress(step, SITE_STEPS.indexOf(step), SITE_STEPS.length);
  return writeSiteFolder(target, (write) => publishSite(ws, ask, app, write, progress));
}

export default publish;
