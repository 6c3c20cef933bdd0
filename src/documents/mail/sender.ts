import type { Address, Header } from 'postal-mime';
import type { Hint } from '../reading.ts';

/** Hosts where anybody gets an address: they say nothing of an organisation. */
const ANYBODYS =
  /^(?:(?:g|google|hot|fast|rocket|y|proton|tutanota|laposte|i)?mail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|aol|icloud|me|mac|gmx|web|proton|protonmail|pm|yandex|zoho|tuta|orange|wanadoo|free|sfr|laposte|menara)\.[a-z.]+$/i;
const ORGANISATION =
  /\b(?:agency|agence|agencia|ministry|minist[eè]re|ministerio|press|prensa|presse|news|noticias|office|bureau|centre|center|centro|institut[eo]?|university|universit[eé]|universidad|observator(?:y|io)|observatoire|council|consejo|conseil|court|police|polic[ií]a|network|foundation|fundaci[oó]n|fondation|association|asociaci[oó]n)\b|وكالة|وزارة|مركز|معهد|مرصد|مديرية|جمعية|صحيفة|جريدة/i;

/**
 * Who published a message: its Organization header, the sender's name where that is an organisation's, else the
 * host of the sender's address. A person's name is never taken.
 */
export function senderOrganisation(headers: readonly Header[], from: Address | undefined): Hint[] {
  const stated = headers.find(({ key }) => key === 'organization' || key === 'organisation')?.value.trim();
  if (stated) return [publisher(stated, 'organisation of the sender')];
  const name = from?.name.trim() ?? '';
  if (ORGANISATION.test(name)) return [publisher(name, 'sender of the message')];
  const host = /@([a-z0-9.-]{3,200}\.[a-z]{2,})$/i.exec(from?.address ?? '')?.[1]?.toLowerCase();
  return host === undefined || ANYBODYS.test(host) ? [] : [publisher(host, "host of the sender's address")];
}

function publisher(value: string, basis: string): Hint {
  return { field: 'publisher', value: value.slice(0, 200), basis };
}
