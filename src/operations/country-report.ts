import {
  type Codebook,
  categoryOf,
  isA,
  type RecordType,
  recordTypeOf,
  variableOf,
} from '../codebook/index.ts';
import { AttestError } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import { type CountryFacts, countryReport, type NamedCountry } from '../report/index.ts';
import { contestedAbout } from './contested-about.ts';
import { withRelease } from './release-named.ts';
import type { Workspace } from './workspace.ts';

export { REPORT_LANGUAGES } from '../report/index.ts';

/** What a country report is asked to be about. */
export interface CountryAsk extends Pick<CountryFacts, 'language' | 'from' | 'to'> {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly others: readonly string[];
}

/**
 * A country report as Markdown, for a release: the newest, or the named one. It has the sections that the codebook and
 * the release can fill.
 * @throws AttestError QUESTION_INVALID for what is no country, or a span of time that is none
 */
export function draftCountryReport(
  ws: Pick<Workspace, 'releases' | 'ground'>,
  ask: CountryAsk,
  releaseName?: string,
): Promise<string> {
  return withRelease(ws, releaseName, (release) => countryReportOn(release, ws.ground, ask));
}

/** The same on an open release. @throws AttestError QUESTION_INVALID */
export async function countryReportOn(
  release: Release,
  ground: Workspace['ground'],
  ask: CountryAsk,
): Promise<string> {
  const nameIn = namesIn(ask.language);
  return countryReport({
    ...ask,
    country: nameIn(ask.country),
    others: ask.others.map(nameIn),
    release: release.manifest.name,
    has: answerableIn(release.codebook, await heldIn(release)),
    contested: await contestedAbout(release, ask.country),
    datasets: await fromSeveral(release),
    regions: await knowsRegions(release),
    boundaries: (await ground.boundaries()).length > 0,
  });
}

function namesIn(language: string): (code: string) => NamedCountry {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return (code) => {
    const name = /^[A-Z]{2}$/.test(code) ? names.of(code) : undefined;
    if (name !== undefined) return { code, name };
    throw new AttestError('QUESTION_INVALID', `"${code}" is no country`, {
      hint: 'Write a two-letter code of ISO 3166, such as MA.',
    });
  };
}

/** What a release has of a record type: variables that some record states, and codes of the key. */
interface Held {
  readonly stated: ReadonlySet<string>;
  readonly keys: readonly string[];
}

async function heldIn(release: Release): Promise<ReadonlyMap<string, Held>> {
  const rows = await release.query('SELECT DISTINCT type FROM records ORDER BY type');
  const types = rows.flatMap(({ type }) => recordTypeOf(release.codebook, String(type)) ?? []);
  return new Map(
    await Promise.all(types.map(async (type) => [type.name, await heldOf(release, type)] as const)),
  );
}

async function heldOf({ query }: Release, { name, key, variables }: RecordType): Promise<Held> {
  const names = Object.keys(variables);
  const counts = names.map((one, i) => `count(*) FILTER (WHERE "${one}_state" = 'stated') AS n${i}`);
  const [row] = await query(`SELECT ${counts.join(', ')} FROM "${name}"`);
  const isCode = variables[key]?.type === 'category' && variables[key].cardinality === 'one';
  const keys = isCode ? await query(`SELECT DISTINCT "${key}" AS code FROM "${name}"`) : [];
  return {
    stated: new Set(names.filter((_, i) => Number(row?.[`n${i}`] ?? 0) > 0)),
    keys: keys.map(({ code }) => String(code)),
  };
}

/** Whether the release knows of any event in which region it was. */
async function knowsRegions({ query, codebook }: Release): Promise<boolean> {
  const place = codebook.recordTypes.event?.variables.place;
  if (place?.type !== 'place') return false;
  const known = place.cardinality === 'several' ? 'list_count(place_region) > 0' : 'place_region IS NOT NULL';
  const [row] = await query(`SELECT count(*) FILTER (WHERE ${known}) AS n FROM event`);
  return Number(row?.n ?? 0) > 0;
}

/** Whether events come from several datasets, or from one and from reports that were read here. */
async function fromSeveral({ query }: Release): Promise<boolean> {
  const rows = await query(
    `SELECT DISTINCT CASE WHEN author_kind = 'dataset' THEN author_id END AS dataset
     FROM statements s JOIN records r ON r.id = s.record WHERE r.type = 'event' AND len(s.accepted_by) > 0`,
  );
  return rows.length > 1;
}

/** Whether questions about a record type, a variable in a role and a code can be asked, and have anything to count. */
function answerableIn(codebook: Codebook, held: ReadonlyMap<string, Held>): CountryFacts['has'] {
  return (type, path = '', code) => {
    const here = held.get(type);
    const [head = '', role] = path.split('.');
    const variable = variableOf(codebook, type, head);
    if (!here || !variable || (role !== undefined && !variable.roles.includes(role))) return false;
    if (code === undefined) return here.stated.has(head);
    if (head === recordTypeOf(codebook, type)?.key) return here.keys.some((one) => isA(one, code));
    return here.stated.has(head) && categoryOf(codebook, variable, code) !== undefined;
  };
}
