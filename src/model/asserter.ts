import { z } from 'zod';

export const ASSERTER_CLASSES = [
  'government',
  'security_service',
  'court',
  'defence',
  'ngo',
  'expert',
  'media',
  'armed_group',
  'dataset',
  'other',
] as const;

const OFFICIAL: ReadonlySet<string> = new Set(['government', 'security_service', 'court', 'armed_group']);

/** Whether who asserts as one of this class speaks for a body, so that the name may stand in what is published. */
export function isOfficial(asserterClass: string): boolean {
  return OFFICIAL.has(asserterClass);
}

export const FIRMNESS = ['stated', 'alleged', 'denied'] as const;

/**
 * Who claims it. `name` is an organisation, or an official or expert as the text presents them in their role;
 * null where only the class is known. `via` is the document cited, when the claim is passed on.
 */
export const asserterSchema = z.object({
  name: z.string().nullable(),
  role: z.string().nullable().optional(),
  class: z.enum(ASSERTER_CLASSES),
  firmness: z.enum(FIRMNESS),
  via: z.string().nullable().optional(),
});
export type Asserter = z.infer<typeof asserterSchema>;

/** "Interior Ministry, spokesman (alleged, via Courier)"; the class alone when nobody is named. */
export function asserterWords(asserter: {
  readonly name: string | null;
  readonly role?: string | null | undefined;
  readonly class: string;
  readonly firmness: string;
  readonly via?: string | null | undefined;
}): string {
  const { name, role, firmness, via } = asserter;
  const who = [(name ?? asserter.class).replaceAll('_', ' '), role];
  const how = [firmness === 'stated' ? null : firmness, via ? `via ${via}` : null];
  const said = how.filter((part) => part !== null).join(', ');
  return `${who.filter(Boolean).join(', ')}${said === '' ? '' : ` (${said})`}`;
}

export const AUTHOR_KINDS = ['coder', 'extractor', 'dataset'] as const;

/** Who wrote it down. The version of an extractor stands on the log entry, not here. */
export const authorSchema = z.object({ kind: z.enum(AUTHOR_KINDS), id: z.string().min(1) });
export type Author = z.infer<typeof authorSchema>;
