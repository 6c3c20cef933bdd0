/** Records in groups that grow. A group is known by its earliest record. */
export interface Groups {
  /** Record → the earliest record of its group, in the order in which the records came. */
  readonly heads: ReadonlyMap<string, string>;
  /**
   * Brings the groups of two records together, unless they may not join.
   * @returns whether the two are in one group now
   */
  join(
    a: string,
    b: string,
    mayJoin?: (some: readonly string[], others: readonly string[]) => boolean,
  ): boolean;
}

/** @param start record → the earliest record of its group, in the order in which the records came */
export function groupsFrom(start: ReadonlyMap<string, string>): Groups {
  const order = new Map([...start.keys()].map((id, i) => [id, i]));
  const heads = new Map(start);
  const members = new Map<string, string[]>();
  for (const [id, head] of start) members.set(head, [...(members.get(head) ?? []), id]);
  return {
    heads,
    join(a, b, mayJoin = () => true) {
      const [one, other] = [heads.get(a) ?? a, heads.get(b) ?? b];
      if (one === other) return true;
      const [mine, theirs] = [members.get(one) ?? [], members.get(other) ?? []];
      if (!mayJoin(mine, theirs)) return false;
      const [kept, gone] = (order.get(one) ?? 0) < (order.get(other) ?? 0) ? [one, other] : [other, one];
      for (const id of members.get(gone) ?? []) heads.set(id, kept);
      members.set(kept, [...mine, ...theirs]);
      members.delete(gone);
      return true;
    },
  };
}

/** Each record a group of its own. */
export function alone(ids: readonly string[]): Groups {
  return groupsFrom(new Map(ids.map((id) => [id, id])));
}
