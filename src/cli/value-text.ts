/**
 * A value as one reads it in a terminal: `8–12, about`, `2020-10-05 (announced)`, `Tangier, MA (operation)`,
 * `explosives (planned)`, `6 handguns`.
 */
export function valueText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const parts = new Map(Object.entries(value));
  if (parts.has('low')) return countText(parts);
  if (parts.has('edtf')) return `${parts.get('edtf')} (${parts.get('basis')})`;
  if (parts.has('precision'))
    return `${joined([parts.get('name'), parts.get('country')])} (${parts.get('role')})`;
  if (parts.has('item')) return joined([countOf(parts.get('count')), parts.get('item')], ' ');
  if (parts.has('status')) return joined([parts.get('status'), listText(parts.get('rules'))], ': ');
  if (parts.has('label')) return String(parts.get('label'));
  if (parts.has('name'))
    return parts.get('name') === 'other' ? String(parts.get('text')) : String(parts.get('name'));
  if (parts.has('id'))
    return joined([parts.get('id'), bracketed(parts.get('role') ?? countOf(parts.get('count')))], ' ');
  if (parts.has('kind')) return relationText(parts);
  return JSON.stringify(value);
}

/** `follow_up_of rec_12`, or what the report says of a record that is not known: `response_to: the attack in Sousse`. */
function relationText(parts: ReadonlyMap<string, unknown>): string {
  const kind = String(parts.get('kind'));
  const record = parts.get('record');
  if (typeof record === 'string') return `${kind} ${record}`;
  const described = parts.get('described');
  const words = typeof described === 'object' && described !== null ? Reflect.get(described, 'words') : null;
  return joined([kind, words], ': ');
}

function countText(parts: ReadonlyMap<string, unknown>): string {
  const [low, best, high] = [parts.get('low'), parts.get('best'), parts.get('high')];
  const range = low === high ? low : `${low ?? ''}–${high ?? ''}`;
  const figure = low === high || best === null ? range : `${best} (${range})`;
  return joined([figure, parts.get('qualifier')]);
}

function countOf(count: unknown): unknown {
  return typeof count === 'object' && count !== null ? valueText(count) : count;
}

function listText(list: unknown): unknown {
  return Array.isArray(list) ? list.join(', ') : list;
}

function bracketed(text: unknown): string | null {
  return text === null || text === undefined ? null : `(${String(text)})`;
}

function joined(parts: readonly unknown[], glue = ', '): string {
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(glue);
}
