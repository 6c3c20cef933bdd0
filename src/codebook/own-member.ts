/** A member that the object has itself, so that `constructor` is no variable. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What stands at a path of plain data; undefined when nothing does. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (node, step) => (isObject(node) && Object.hasOwn(node, step) ? Reflect.get(node, step) : undefined),
    data,
  );
}

/** The keys of the mapping at a path; none when there is no mapping. */
export function keysAt(data: unknown, path: readonly PropertyKey[]): string[] {
  const node = valueAt(data, path);
  return isObject(node) && !Array.isArray(node) ? Object.keys(node) : [];
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
