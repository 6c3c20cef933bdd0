/** The note of a finding, or of one of its rows. A dot cannot stand in a name, so the two never meet. */
export function findingAnchor(name: string, row?: number): string {
  return row === undefined ? `f-${name}` : `f-${name}.${row + 1}`;
}

export function statedAnchor(name: string): string {
  return `s-${name}`;
}

export function recordAnchor(record: string): string {
  return `r-${record}`;
}

/** A link to an anchor of the same page. */
export function toAnchor(anchor: string): string {
  return `#${encodeURIComponent(anchor)}`;
}
