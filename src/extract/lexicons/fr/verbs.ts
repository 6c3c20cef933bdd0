import type { Act, Form, LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

/** What an entry of an act says beside its form. */
export interface More {
  readonly weapon?: string;
  readonly people?: Act;
  readonly mild?: true;
  readonly forces?: true;
  readonly court?: true;
}

export function entries(act: Act, form: Form, list: readonly string[], more: More = {}): LexiconEntry[] {
  return phrases([...new Set(list)].join('|'), { kind: 'act', act, form, ...more });
}

/** A participle with its agreements: "arrêté, arrêtée, arrêtés, arrêtées". */
export function agreements(participle: string): string[] {
  const many = participle.endsWith('s') ? participle : `${participle}s`;
  return [participle, `${participle}e`, many, `${participle}es`];
}

interface Forms {
  readonly base: readonly string[];
  readonly gerund: readonly string[];
  readonly past: readonly string[];
}

const ending = (stem: string, list: string): string[] => list.split(' ').map((end) => stem + end);

/** "démantèle", "enlève", "jette": the stem before a silent ending. */
function beforeSilent(stem: string): string {
  if (/(?:jet|appel)$/.test(stem)) return stem + stem.slice(-1);
  return stem.replace(/[eé]([bcdfglmnprstv])$/, 'è$1');
}

/** First conjugation. The present of reports is told as the past: "la police arrête huit hommes". */
function first(stem: string): Forms {
  const soft = stem.endsWith('g') ? `${stem}e` : stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem;
  return {
    base: [`${stem}er`],
    gerund: [`${soft}ant`],
    past: [
      ...agreements(`${stem}é`),
      ...ending(beforeSilent(stem), 'e ent'),
      `${stem}èrent`,
      ...ending(soft, 'ait aient a'),
    ],
  };
}

/** Second conjugation: "saisir, saisissant, saisi". */
function second(stem: string): Forms {
  return {
    base: [`${stem}ir`],
    gerund: [`${stem}issant`],
    past: [...agreements(`${stem}i`), ...ending(stem, 'it issent issait issaient irent')],
  };
}

/** `gerund;past forms` of irregular verbs by their ending: what stands before it is the same in all forms. */
const IRREGULAR: readonly (readonly [ending: string, forms: string])[] = [
  ['mettre', 'mettant;mis*,met,mettent,mettait,mettaient,mit,mirent'],
  ['prendre', 'prenant;pris*,prend,prennent,prenait,prenaient,prit,prirent'],
  ['endre', 'endant;endu*,end,endent,endait,endaient,endit,endirent'],
  ['uire', 'uisant;uit*,uisent,uisait,uisaient,uisit,uisirent'],
  ['tenir', 'tenant;tenu*,tient,tiennent,tenait,tenaient,tint,tinrent'],
  ['faire', 'faisant;fait*,font,faisait,faisaient,fit,firent'],
  ['battre', 'battant;battu*,bat,battent,battait,battaient,battit,battirent'],
  ['ouvrir', 'ouvrant;ouvert*,ouvre,ouvrent,ouvrait,ouvraient,ouvrit,ouvrirent'],
  ['voyer', 'voyant;voyé*,voie,voient,voyait,voyaient,voya,voyèrent'],
  ['suivre', 'suivant;suivi*,suit,suivent,suivait,suivaient,suivit,suivirent'],
];

/** "mis* au jour": the forms of a participle with an asterisk, with what stands behind. */
function agreeing(form: string): string[] {
  const [participle = '', tail] = form.split('*');
  return tail === undefined ? [form] : agreements(participle).map((one) => one + tail);
}

/** `infinitive;gerund;past forms` for the others, participles with an asterisk agree. */
function other(verb: string): Forms {
  const [base = '', gerund = '', past = ''] = verb.split(';');
  const forms = past.split(',').map((form) => form.trim());
  return {
    base: [base],
    gerund: gerund ? [gerund] : [],
    past: forms.flatMap(agreeing),
  };
}

/** The forms of an infinitive of one word. */
function conjugated(head: string): Forms {
  const found = IRREGULAR.find(([end]) => head.endsWith(end));
  if (!found) return head.endsWith('er') ? first(head.slice(0, -2)) : second(head.slice(0, -2));
  const [end, forms] = found;
  const plain = other(`${end};${forms}`);
  const whole = (some: readonly string[]) => some.map((form) => head.slice(0, -end.length) + form);
  return { base: [head], gerund: whole(plain.gerund), past: whole(plain.past) };
}

/** "s'emparer", "se saisir": the simple tenses behind the pronoun, the others with "est" and "sont". */
function reflexive(pronoun: string, head: string): Forms {
  const { base, gerund, past } = conjugated(head);
  const behind = (form: string) => pronoun + form;
  const participles = past.filter((form) => /(?:[éi]|[tu])e?s?$/.test(form));
  const compound = ["s'est ", 'se sont ', "s'était ", "s'étaient "];
  return {
    base: base.map(behind),
    gerund: gerund.map(behind),
    past: [...past.map(behind), ...compound.flatMap((be) => participles.map((form) => be + form))],
  };
}

/** What a last "de*" or "à*" stands for: "de, d', du, des". */
const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  'de*': ['de', "d'", 'du', 'des'],
  'à*': ['à', 'au', 'aux'],
};

function tailsOf(words: readonly string[]): string[] {
  const last = CONTRACTED[words.at(-1) ?? ''];
  const before = last ? words.slice(0, -1) : words;
  return (last ?? ['']).map((end) => [...before, end].filter((word) => word !== '').join(' '));
}

/** Verbs by their infinitive, "mettre fin à*" and "s'emparer de*" too, or with their forms (`infinitive;gerund;past`). */
function formsOf(verb: string): Forms {
  if (verb.includes(';')) return other(verb);
  const [, pronoun = '', head = '', rest = ''] = /^(se |s')?(\S+) ?(.*)$/.exec(verb) ?? [];
  const plain = pronoun ? reflexive(pronoun, head) : conjugated(head);
  const tails = tailsOf(rest.split(' ').filter((word) => word !== ''));
  const add = (forms: readonly string[]) =>
    forms.flatMap((form) => tails.map((tail) => (tail === '' ? form : `${form} ${tail}`)));
  return { base: add(plain.base), gerund: add(plain.gerund), past: add(plain.past) };
}

/** All forms of the verbs in a list `a|b|c`. */
export function formsIn(list: string): string {
  const all = list.split('|').map((verb) => formsOf(verb.trim()));
  return all.flatMap(({ base, gerund, past: told }) => [...base, ...gerund, ...told]).join('|');
}

/** Each head with each tail: lists `a|b|c`. */
export const cross = (heads: string, tails: string): string =>
  heads
    .split('|')
    .flatMap((head) => tails.split('|').map((tail) => `${head} ${tail}`))
    .join('|');

const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier'.split('|');

/**
 * {@link cross}, with the day that may stand between: "renvoyé mardi vers", "croupit depuis lundi en prison".
 * @param lead what stands before the day
 */
export const dayed = (heads: string, tails: string, lead = ''): string => {
  const days = DAYS.map((day) => lead + day).join('|');
  return [cross(heads, tails), cross(cross(heads, days), tails)].join('|');
};

/** A list over several lines as one. */
export const joined = (list: string): string => list.replace(/\n\s*/g, '');

/** Verbs in a list `a|b|c`. */
export function verbs(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return list.split('|').flatMap((verb) => {
    const { base, gerund, past } = formsOf(verb.trim().replace(/\s+/g, ' '));
    return [
      ...entries(act, 'base', base, more),
      ...entries(act, 'gerund', gerund, more),
      ...entries(act, 'past', past, more),
    ];
  });
}

/** Nouns, `singular/plural` or with -s on the first word. */
export function nouns(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return list.split('|').flatMap((word) => {
    const [one = '', many = plural(one)] = word.trim().split('/');
    const term = { kind: 'act', act, form: 'noun', ...more } as const;
    return [...(one === many ? [] : phrases(one, term)), ...phrases(many, { ...term, plural: true })];
  });
}

function plural(phrase: string): string {
  const [head = '', ...rest] = phrase.split(' ');
  const adjective = rest[0] === 'terroriste' || rest[0] === 'armé' || rest[0] === 'armée';
  const tail = adjective ? [`${rest[0]}s`, ...rest.slice(1)] : rest;
  return [/[sxz]$/.test(head) ? head : `${head}s`, ...tail].join(' ');
}

export const past = (act: Act, list: string, more: More = {}): LexiconEntry[] =>
  phrases(list, { kind: 'act', act, form: 'past', ...more });
