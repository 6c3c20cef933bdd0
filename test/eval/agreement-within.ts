import type { ExtractedDocument, SuggestedRecord } from '../../src/model/index.ts';

/**
 * Pairs of events within one document that are the same twice, or contradict each other: of one class, on one day and at
 * one place, told as news. Each line names the document and both events; none is the aim on real documents.
 */
export function doublesWithin(documents: readonly ExtractedDocument[]): string[] {
  return documents.flatMap(({ document, records }) => {
    const events = records.filter(({ type }) => type === 'event');
    return events.flatMap((a, i) =>
      events
        .slice(i + 1)
        .flatMap((b) => (isDouble(a, b) ? [`${document}: ${shown(a)} and ${shown(b)}`] : [])),
    );
  });
}

function isDouble(a: SuggestedRecord, b: SuggestedRecord): boolean {
  const [day, other] = [dayOf(a), dayOf(b)];
  const shared = placesOf(a).some((place) => placesOf(b).includes(place));
  return classOf(a) === classOf(b) && shared && (day === other || day === null || other === null);
}

function valuesOf({ statements }: SuggestedRecord, variable: string): unknown[] {
  return statements.filter((one) => one.variable === variable).map(({ value }) => value);
}

function classOf(event: SuggestedRecord): string {
  return String(valuesOf(event, 'type')[0]).startsWith('attack') ? 'attack' : 'operation';
}

function field(value: unknown, key: string): string | null {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null;
  return typeof found === 'string' ? found : null;
}

function dayOf(event: SuggestedRecord): string | null {
  return field(valuesOf(event, 'date')[0], 'edtf');
}

/** Towns and the like; a whole country says nothing. */
function placesOf(event: SuggestedRecord): string[] {
  return valuesOf(event, 'place').flatMap((place) =>
    field(place, 'precision') === 'country' ? [] : (field(place, 'name') ?? []),
  );
}

function shown(event: SuggestedRecord): string {
  return `${String(valuesOf(event, 'type')[0])} ${dayOf(event) ?? 'undated'} ${placesOf(event).join(', ')}`;
}
