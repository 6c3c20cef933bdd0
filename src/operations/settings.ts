import { parseDocument } from 'yaml';
import { AttestError } from '../model/index.ts';
import { DEFAULT_SENSITIVITY } from '../release/index.ts';
import type { Settings } from './workspace.ts';

export const DEFAULT_SETTINGS: Settings = {
  name: 'project',
  coder: 'coder',
  limits: { maxBytes: 50 * 1024 * 1024, timeoutMs: 30_000 },
  allowPrivateAddresses: false,
  model: 'current',
  authors: [],
  licence: 'CC-BY-4.0',
  sensitivity: DEFAULT_SENSITIVITY,
  maskNames: true,
};

/** The keys of `attest.yaml`: how each is checked and where it goes. */
const KEYS: Readonly<Record<string, (settings: Settings, value: unknown) => Settings | string>> = {
  name: (settings, value) => (isText(value) ? { ...settings, name: value } : 'must be a text'),
  coder: (settings, value) => (isText(value) ? { ...settings, coder: value } : 'must be a text'),
  max_megabytes: (settings, value) =>
    isPositive(value)
      ? { ...settings, limits: { ...settings.limits, maxBytes: value * 1024 * 1024 } }
      : 'must be a number above 0',
  timeout_seconds: (settings, value) =>
    isPositive(value)
      ? { ...settings, limits: { ...settings.limits, timeoutMs: value * 1000 } }
      : 'must be a number above 0',
  allow_private_addresses: (settings, value) =>
    typeof value === 'boolean' ? { ...settings, allowPrivateAddresses: value } : 'must be true or false',
  model: (settings, value) => (isText(value) ? { ...settings, model: value } : 'must be a text'),
  authors: (settings, value) =>
    Array.isArray(value) && value.length > 0 && value.every(isText)
      ? { ...settings, authors: value }
      : 'must be a list of names',
  licence: (settings, value) =>
    isText(value) && /^[A-Za-z0-9.+-]+$/.test(value)
      ? { ...settings, licence: value }
      : 'must be an SPDX identifier, or NONE',
  sensitivity: (settings, value) => (isText(value) ? { ...settings, sensitivity: value } : 'must be a text'),
  mask_names: (settings, value) =>
    typeof value === 'boolean' ? { ...settings, maskNames: value } : 'must be true or false',
};

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isPositive(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

/**
 * Reads `attest.yaml`. What is not set keeps its default.
 * @throws AttestError SETTINGS_INVALID with every problem
 */
export function parseSettings(yaml: string, file?: string): Settings {
  const document = parseDocument(yaml);
  const problems = document.errors.map(
    (error) => new AttestError('SETTINGS_INVALID', error.message, { where: { file } }),
  );
  const content: unknown = problems.length > 0 ? {} : (document.toJS() ?? {});
  let settings = DEFAULT_SETTINGS;
  if (typeof content !== 'object' || content === null)
    throw new AttestError('SETTINGS_INVALID', 'attest.yaml is no list of keys', { where: { file } });
  for (const [key, value] of Object.entries(content)) {
    const result =
      KEYS[key]?.(settings, value) ?? `is not a setting; there are ${Object.keys(KEYS).join(', ')}`;
    if (typeof result === 'string')
      problems.push(new AttestError('SETTINGS_INVALID', `${key} ${result}`, { where: { file, path: key } }));
    else settings = result;
  }
  if (problems.length > 0)
    throw new AttestError('SETTINGS_INVALID', `${problems.length} problem(s) in attest.yaml`, {
      where: { file },
      problems,
    });
  return settings;
}

/** What `attest init` writes. */
export function settingsText(name: string): string {
  return [
    '# Settings of this project. Everything but the name has a default.',
    `name: ${JSON.stringify(name)}`,
    '# Who decides when a command is given no --as.',
    'coder: coder',
    '# Who publishes releases, and under which licence (SPDX identifier, or NONE): they go into CITATION.cff and LICENCE.txt.',
    `authors: [${JSON.stringify(name)}]`,
    'licence: CC-BY-4.0',
    '# sensitivity: a note to readers instead of the usual one (SENSITIVITY.txt)',
    '# mask_names: true             names of private persons in quotes and texts of releases',
    '# max_megabytes: 50            largest document taken in',
    '# timeout_seconds: 30          for addresses',
    '# allow_private_addresses: false',
    '# model: current              trained model for suggestions; none for the rules alone',
    '',
  ].join('\n');
}
