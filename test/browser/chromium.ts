import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** What a browser is started with: no traffic of its own, and as root no sandbox. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The Chromium of this machine: the one that `CHROME_PATH` names, else one on the path or in a usual place.
 * Null when there is none, with a line that says so; an error where `CI` is set, so that nothing goes untested there.
 */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = (named ? [named] : [...onPath, ...PLACES]).find(isExecutable);
  if (found) return found;
  const missing = named ? `there is no browser at CHROME_PATH (${named})` : 'no Chromium was found';
  if (process.env.CI) throw new Error(`${missing}: install it, or set CHROME_PATH`);
  console.warn(`browser tests skipped: ${missing}; set CHROME_PATH to run them`);
  return null;
}

/** Starts the browser; the caller closes it. */
export function launchChromium(executablePath: string): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: root ? [...FLAGS, '--no-sandbox'] : FLAGS });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
