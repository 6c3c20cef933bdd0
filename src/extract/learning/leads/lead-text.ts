import { rulerFor, type SuggestedRecord } from '../../../model/index.ts';
import type { Lead } from '../../leads/lead.ts';
import { WORD_CLASS } from '../closed-words.ts';
import type { ModelInput } from '../corpus.ts';
import { placeOf } from '../located.ts';
import type { PreparedText } from '../prepared-text.ts';

/** A document's leads with the hashed stems of their open words. */
export interface LeadText {
  readonly leads: readonly Lead[];
  readonly stems: readonly (readonly number[])[];
  /** The rules tell an event of it as news, with more than its type. */
  readonly told: boolean;
}

export function leadTextOf({ leads = [], suggested }: ModelInput, prepared: PreparedText): LeadText {
  return {
    leads,
    stems: stemsOf(leads, prepared),
    told: suggested.some((record) => isNews(record) && !isBare(record)),
  };
}

/** An event that is not told as history, or as what did not happen. */
export function isNews({ type, statements }: SuggestedRecord): boolean {
  return (
    type === 'event' &&
    !statements.some(
      ({ variable, flags }) =>
        variable === 'type' && flags.some((flag) => flag === 'historical' || flag === 'hypothetical'),
    )
  );
}

const TELLING: ReadonlySet<string> = new Set(['place', 'date', 'arrested', 'killed', 'organisation']);

/** Told as news without anything that tells it from others. */
export function isBare(record: SuggestedRecord): boolean {
  return isNews(record) && !record.statements.some(({ variable }) => TELLING.has(variable));
}

/** The lead that holds a code point; -1 for none. */
export function leadAt(leads: readonly Lead[], at: number): number {
  return leads.findIndex(({ start, end }) => start <= at && at < end);
}

function stemsOf(leads: readonly Lead[], prepared: PreparedText): number[][] {
  const ruler = rulerFor(prepared.text);
  return leads.map(({ start, end }) => {
    const { first, last } = placeOf(prepared, ruler.toUnit(start), ruler.toUnit(end)) ?? {
      first: 0,
      last: 0,
    };
    const stems: number[] = [];
    for (let at = first; at < last; at += 1)
      if (prepared.classes[at] === WORD_CLASS.open) stems.push(prepared.stems[at] ?? 0);
    return stems;
  });
}
