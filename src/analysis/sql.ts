import { type Cell, quoteName } from '../release/index.ts';

/** A piece of SQL with the values that stand in it; values never become part of the text. */
export interface Fragment {
  readonly texts: readonly string[];
  readonly values: readonly Cell[];
  /** Tables and columns that stand in it. */
  readonly names: readonly string[];
}

/** SQL as a template: fragments are put in place, everything else becomes a parameter. */
export function sql(texts: TemplateStringsArray, ...holes: readonly (Fragment | Cell)[]): Fragment {
  return concat(
    texts.flatMap((text, i) => {
      const hole = holes[i];
      return hole === undefined
        ? [raw(text)]
        : [raw(text), isFragment(hole) ? hole : { texts: ['', ''], values: [hole], names: [] }];
    }),
  );
}

function isFragment(hole: Fragment | Cell): hole is Fragment {
  return typeof hole === 'object' && hole !== null;
}

/** Text of one's own as SQL: never what somebody asks. */
export function raw(text: string): Fragment {
  return { texts: [text], values: [], names: [] };
}

function concat(fragments: readonly Fragment[]): Fragment {
  const texts = [''];
  for (const fragment of fragments) {
    const [first = '', ...rest] = fragment.texts;
    texts.push((texts.pop() ?? '') + first, ...rest);
  }
  return {
    texts,
    values: fragments.flatMap(({ values }) => values),
    names: fragments.flatMap(({ names }) => names),
  };
}

/** A table's or column's name. */
export function name(text: string): Fragment {
  return { texts: [quoteName(text)], values: [], names: [text] };
}

/** Fragments in a row, with text between them; `empty` when there is none. */
export function join(
  fragments: readonly Fragment[],
  between: ' AND ' | ' OR ' | ', ' | ' ',
  empty = raw(''),
): Fragment {
  if (fragments.length === 0) return empty;
  return concat(fragments.flatMap((fragment, i) => (i === 0 ? [fragment] : [raw(between), fragment])));
}

/** All of them, in three-valued logic; true of none. */
export function all(conditions: readonly Fragment[]): Fragment {
  return sql`(${join(conditions, ' AND ', sql`TRUE`)})`;
}

/** Any of them, in three-valued logic; false of none. */
export function any(conditions: readonly Fragment[]): Fragment {
  return sql`(${join(conditions, ' OR ', sql`FALSE`)})`;
}

/** Text and parameters for the engine. */
export function compile({ texts, values }: Fragment): [string, readonly Cell[]] {
  return [texts.reduce((text, next, i) => `${text}$${i}${next}`), values];
}
