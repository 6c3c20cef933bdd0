import { directionOf } from '../analysis/index.ts';
import { ASSERTER_CLASSES, type EvidenceLine, type RecordEvidence, statedValueIn } from '../model/index.ts';
import type { Release } from '../release/index.ts';
import type { StatedFigure, StatedReference } from '../report/index.ts';

/**
 * The stated figure that a report refers to: the one statistic of a release that fits every part of the reference.
 * `document` is a document's origin or id, `record` a record's id; everything else is a variable of the statistic,
 * compared by code, label or text.
 * @returns null when none fits, or more than one
 */
export async function findStated(release: Release, reference: StatedReference): Promise<StatedFigure | null> {
  const { document, record, ...variables } = reference;
  const candidates = await release.query(
    `SELECT DISTINCT r.id FROM records r LEFT JOIN documents d ON list_contains(r.documents, d.id)
     WHERE r.type = 'statistic' AND ($1 IS NULL OR d.origin = $1 OR d.id = $1) AND ($2 IS NULL OR r.id = $2) ORDER BY r.id`,
    [document ?? null, record ?? null],
  );
  const evidence = await release.evidence(candidates.map(({ id }) => String(id)));
  const fitting = evidence.filter((one) =>
    Object.entries(variables).every(([name, wanted]) => says(one, name, wanted)),
  );
  const [only, second] = fitting;
  if (!only || second) return null;
  const figure = asFigure(only, await claimantOf(release, only));
  const quantity = quantityCode(only);
  return figure && { ...figure, quantity, higher: directionOf(release.codebook, quantity) };
}

/** Who states a figure, and of which class; null where the release does not say. */
interface Claimant {
  readonly who: string | null;
  readonly class: StatedFigure['statedByClass'];
}

async function claimantOf(release: Release, { lines }: RecordEvidence): Promise<Claimant> {
  const value = lines.find(tellsValue);
  const [row] = value
    ? await release.query(
        `SELECT concat_ws(', ', asserter_name, asserter_role) AS who, asserter_class AS class
         FROM statements WHERE id = $1`,
        [value.statement],
      )
    : [];
  return {
    who: typeof row?.who === 'string' && row.who !== '' ? row.who : null,
    class: ASSERTER_CLASSES.find((known) => known === row?.class) ?? null,
  };
}

/** A count, rank or share is a value; an index score or a rate with a fraction a score. */
function tellsValue({ variable }: EvidenceLine): boolean {
  return variable === 'value' || variable === 'score';
}

function says({ lines }: RecordEvidence, variable: string, wanted: string): boolean {
  return lines.some((line) => line.variable === variable && readings(line.value).includes(wanted));
}

/** The ways in which a reference may name a value: its code, id, label, name or text. */
function readings(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  const named = Object.entries(value).filter(([key]) =>
    ['code', 'label', 'id', 'name', 'edtf'].includes(key),
  );
  return named.flatMap(([, part]) => (typeof part === 'string' ? part : []));
}

function asFigure(evidence: RecordEvidence, claimant: Claimant): StatedFigure | null {
  const line = (variable: string): EvidenceLine | undefined =>
    evidence.lines.find((one) => one.variable === variable);
  const words = (variable: string): string | null =>
    readings(line(variable)?.value ?? null).find((text) => text !== 'null') ?? null;
  const value = statedValueIn(evidence.lines.find(tellsValue)?.value);
  if (value === null) return null;
  const [document] = evidence.documents;
  return {
    record: evidence.record,
    value,
    unit: words('unit'),
    label: quantityLabel(line('quantity')?.value) ?? evidence.label,
    kind: words('kind'),
    statedBy: words('stated_by') ?? claimant.who,
    statedByClass: claimant.class,
    asOf: words('as_of') ?? words('period'),
    document: document
      ? { title: document.title, publisher: document.publisher, published: document.published }
      : null,
  };
}

function quantityCode({ lines }: RecordEvidence): string {
  const value = lines.find(({ variable }) => variable === 'quantity')?.value;
  return typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : '';
}

function quantityLabel(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('label' in value)) return null;
  return typeof value.label === 'string' ? value.label : null;
}
