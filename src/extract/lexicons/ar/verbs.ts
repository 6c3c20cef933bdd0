/** The past of a verb in the third person: masculine, feminine, plural and the two duals. */
export function persons(verb: string): string[] {
  const [head = '', ...rest] = verb.trim().split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const weak = head.endsWith('ى');
  const stem = weak ? head.slice(0, -1) : head;
  const plural = weak ? `${stem}وا` : `${head}وا`;
  const feminine = weak ? `${stem}ت` : `${head}ت`;
  return [head, feminine, plural, `${stem}ا`, `${feminine}ا`].map((form) => form + tail);
}

/** The past of several verbs, `a|b|c`, as one list. */
export function pasts(verbs: string): string {
  return verbs.split('|').flatMap(persons).join('|');
}

/** Verbs that make a verbal noun tell what was done: "تم إنشاء". */
const DONE = ['تم', 'تمت', 'جرى', 'جرت'];

/** "تم" and its like before each verbal noun of a list. */
export function done(nouns: string): string {
  return nouns
    .split('|')
    .flatMap((noun) => DONE.map((verb) => `${verb} ${noun.trim()}`))
    .join('|');
}
