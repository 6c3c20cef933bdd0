import type { Act, Form, LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

/** `base third gerund past participle`, regular verbs by their base alone. */
export function verbs(act: Act, list: string, weapon?: string): LexiconEntry[] {
  return list.split('|').flatMap((verb) => {
    const [base = '', third, gerund, past, participle] = verb.trim().includes(',')
      ? verb.trim().split(',')
      : regular(verb.trim());
    const of = (form: Form, text?: string): LexiconEntry[] =>
      text ? phrases(text, { kind: 'act', act, form, ...(weapon ? { weapon } : {}) }) : [];
    const last = participle && participle !== past ? of('participle', participle) : [];
    return [...of('base', base), ...of('base', third), ...of('gerund', gerund), ...of('past', past), ...last];
  });
}

function regular(phrase: string): string[] {
  const [verb = '', ...rest] = phrase.split(' ');
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const changes = /[^aeo]y$/.test(verb);
  const third = changes
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = changes ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, third, `${stem}ing`, past, past].map((form) => form + tail);
}

/** All forms of verbs: regular ones by their base alone, others by all of them: `find,finds,finding,found`. */
export function formsIn(list: string): string {
  const forms = list.split('|').flatMap((verb) => (verb.includes(',') ? verb.split(',') : regular(verb)));
  return [...new Set(forms)].join('|');
}

/** Nouns of an act with their plurals. */
export function nouns(act: Act, list: string, weapon?: string): LexiconEntry[] {
  return list.split('|').flatMap((noun) => {
    const word = noun.trim();
    const many = word.endsWith('s') && !word.endsWith('ss') ? word : plural(word);
    const term = { kind: 'act', act, form: 'noun', ...(weapon ? { weapon } : {}) } as const;
    return [...(many === word ? [] : phrases(word, term)), ...phrases(many, { ...term, plural: true })];
  });
}

function plural(word: string): string {
  if (/(?:s|sh|ch|x)$/.test(word)) return `${word}es`;
  return word.endsWith('y') && !/[aeo]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** What somebody is after an act: "under arrest", "dead". */
export function states(act: Act, list: string): LexiconEntry[] {
  return phrases(list, { kind: 'act', act, form: 'state' });
}

/** Verbs of everyday that tell an act only with some sides or objects. */
export function verbsOnly(
  only: 'service' | 'armed' | 'group' | 'people',
  entries: readonly LexiconEntry[],
): LexiconEntry[] {
  return entries.map(
    ([phrase, term]): LexiconEntry => [phrase, term.kind === 'act' ? { ...term, only } : term],
  );
}

/** Verbs whose subject is what was found. */
export function surfacing(entries: readonly LexiconEntry[]): LexiconEntry[] {
  return entries.map(
    ([phrase, term]): LexiconEntry => [phrase, term.kind === 'act' ? { ...term, surfaces: true } : term],
  );
}

/** Forms of a verb with what stands behind it: `take` → "takes into custody", "taken into custody" … */
export function withTail(forms: string, tails: string): string {
  return tails
    .split('|')
    .map((tail) =>
      forms
        .split(',')
        .map((form) => `${form} ${tail}`)
        .join(','),
    )
    .join('|');
}

/** Every phrase of one word or words out of each list. */
export function cross(...parts: string[]): string {
  return parts
    .map((part) => part.split('|'))
    .reduce((heads, tails) =>
      heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.replace(/ +/g, ' ').trim())),
    )
    .join('|');
}
