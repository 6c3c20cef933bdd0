import {
  ASSERTER_CLASSES,
  boundsOf,
  type Claim,
  FIRMNESS,
  isEdtf,
  statedValueIn,
} from '../../model/index.ts';
import type { Release, Row } from '../../release/index.ts';

/** A claim with what decides which others it may stand beside. */
export interface PlacedClaim {
  readonly claim: Claim;
  readonly quantity: string;
  readonly label: string;
  readonly kind: string | null;
  readonly population: string | null;
  readonly places: readonly string[];
}

/** A figure without an asserter of its own has the kind of source that all else said of it agrees on. */
const CLAIMS = `
  SELECT s.id AS statement, s.record, s."value" AS said, s.asserter_name, s.asserter_role,
    coalesce(s.asserter_class, whole.asserter_class) AS asserter_class,
    s.asserter_firmness, t.quantity, t.quantity_label, t.kind, t.population, t.unit, t.period, t.as_of, t.stated_by,
    t.place, t.place_role, d.id AS document, d.title, d.publisher, d.published, d.published_earliest, d.published_latest,
    q.exact
  FROM statistic t
  JOIN statements s ON s.record = t.id AND s.variable IN ('value', 'score') AND len(s.accepted_by) > 0
  LEFT JOIN (
    SELECT record, min(asserter_class) AS asserter_class FROM statements
    WHERE len(accepted_by) > 0 AND asserter_class IS NOT NULL
    GROUP BY record HAVING count(DISTINCT asserter_class) = 1
  ) whole ON whole.record = t.id
  LEFT JOIN documents d ON d.id = s.document
  LEFT JOIN quotes q ON q.statement = s.id
  WHERE NOT list_contains(s.flags, 'negated') AND (t.inclusion_state <> 'stated' OR t.inclusion = 'in')
  ORDER BY s.record, s.id`;

/** What is stated of every statistic of a release, an accepted statement of its value or score each; denied ones are left out. */
export async function claimsOf(release: Release): Promise<PlacedClaim[]> {
  return (await release.query(CLAIMS)).flatMap(claimIn);
}

function claimIn(row: Row): PlacedClaim[] {
  const value = statedValueIn(parsed(text(row.said)));
  const quantity = text(row.quantity);
  if (value === null || quantity === null) return [];
  return [
    {
      claim: {
        record: String(row.record),
        statement: String(row.statement),
        value,
        unit: text(row.unit),
        period: text(row.period),
        asOf: text(row.as_of),
        at: timeOf(row),
        statedBy: text(row.stated_by) ?? text(row.asserter_role) ?? text(row.asserter_name),
        class: ASSERTER_CLASSES.find((known) => known === row.asserter_class) ?? null,
        firmness: FIRMNESS.find((known) => known === row.asserter_firmness) ?? null,
        document: documentOf(row),
        quote: text(row.exact),
      },
      quantity,
      label: text(row.quantity_label) ?? quantity,
      kind: text(row.kind),
      population: text(row.population),
      places: placesOf(row),
    },
  ];
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}

function text(cell: Row[string] | undefined): string | null {
  return typeof cell === 'string' && cell !== '' ? cell : null;
}

function documentOf(row: Row): Claim['document'] {
  const id = text(row.document);
  if (id === null) return null;
  return { id, title: text(row.title) ?? id, publisher: text(row.publisher), published: text(row.published) };
}

/** When the figure stands: as of a day, at the end of its period, else on publication, which stands in for it. */
function timeOf(row: Row): Claim['at'] {
  const [asOf, period] = [text(row.as_of), text(row.period)];
  if (asOf !== null && isEdtf(asOf)) return { ...boundsOf(asOf), basis: 'as_of' };
  if (period !== null && isEdtf(period) && !period.endsWith('..'))
    return { ...endOf(period), basis: 'period' };
  const [earliest, latest] = [text(row.published_earliest), text(row.published_latest)];
  return { earliest, latest, basis: latest === null ? 'none' : 'published' };
}

/** The last part of a period: the end of an interval, or all of a single date. */
function endOf(period: string): { earliest: string | null; latest: string | null } {
  return boundsOf(period.split('/').at(-1) ?? period);
}

/** Places with their roles, those that are only context left out. */
function placesOf({ place, place_role: roles }: Row): string[] {
  if (!Array.isArray(place)) return [];
  const role = (i: number) => (Array.isArray(roles) ? String(roles[i] ?? '') : '');
  const named = place.map((name, i) => `${role(i)} ${String(name)}`.trim());
  return [...new Set(named.filter((_, i) => role(i) !== 'context'))].sort();
}
