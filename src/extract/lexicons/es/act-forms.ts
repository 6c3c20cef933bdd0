import type { Act, Form, LexiconEntry } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

/** What a word says beside its act. */
type More = {
  readonly weapon?: string;
  readonly mild?: true;
  readonly forces?: true;
  readonly people?: Act;
  readonly court?: true;
  readonly taken?: true;
  readonly surfaces?: true;
};

interface Forms {
  readonly base: readonly string[];
  readonly gerund: readonly string[];
  readonly past: readonly string[];
}

const joined = (list: string): string => list.replace(/\n\s*/g, '');

function entries(act: Act, form: Form, list: readonly string[], more: More = {}): LexiconEntry[] {
  return phrases([...new Set(list)].join('|'), { kind: 'act', act, form, ...more });
}

/** A participle with its agreements: "detenido, detenida, detenidos, detenidas". */
function agreements(stem: string): string[] {
  return ['o', 'a', 'os', 'as'].map((ending) => stem + ending);
}

const endings = (stem: string, list: string): string[] => list.split(' ').map((end) => stem + end);

/** Verbs in -ar, -er and -ir. The present of headlines is told as the past: "la Policía detiene a ocho hombres". */
function regular(verb: string): Forms {
  const stem = verb.slice(0, -2);
  const first = verb.endsWith('ar');
  const past = first
    ? [...endings(stem, 'a an ó aron aba aban'), ...agreements(`${stem}ad`)]
    : [...endings(stem, 'e en ió ieron ía ían'), ...agreements(`${stem}id`)];
  return { base: [verb], gerund: [`${stem}${first ? 'ando' : 'iendo'}`], past };
}

/** `infinitive;gerund;past forms`, participles with an asterisk agree. */
function irregular(verb: string): Forms {
  const [base = '', gerund = '', past = ''] = verb.split(';');
  return {
    base: [base],
    gerund: gerund ? [gerund] : [],
    past: past
      .split(',')
      .map((form) => form.trim())
      .flatMap((form) => (form.endsWith('*') ? agreements(form.slice(0, -1)) : [form])),
  };
}

/** Verbs that head phrases ("poner bajo custodia") and that the rules of their ending do not give. */
const HEADS: Readonly<Record<string, string>> = {
  poner: 'poner;poniendo;pone,ponen,puso,pusieron,ponía,ponían,puest*',
  dar: 'dar;dando;da,dan,dio,dieron,daba,daban,dado',
  hacer: 'hacer;haciendo;hace,hacen,hizo,hicieron,hacía,hacían,hech*',
  traer: 'traer;trayendo;trae,traen,trajo,trajeron,traía,traían,traíd*',
  caer: 'caer;cayendo;cae,caen,cayó,cayeron,caía,caían,caíd*',
  volver: 'volver;volviendo;vuelve,vuelven,volvió,volvieron,vuelt*',
  volar: 'volar;volando;vuela,vuelan,voló,volaron,volad*',
  salir: 'salir;saliendo;sale,salen,salió,salieron,salid*',
  perder: 'perder;perdiendo;pierde,pierden,perdió,perdieron,perdid*',
  conducir: 'conducir;conduciendo;conduce,conducen,condujo,condujeron,conducid*',
  reducir: 'reducir;reduciendo;reduce,reducen,redujo,redujeron,reducid*',
  reventar: 'reventar;reventando;revienta,revientan,reventó,reventaron,reventad*',
  desmembrar: 'desmembrar;desmembrando;desmiembra,desmiembran,desmembró,desmembraron,desmembrad*',
  segar: 'segar;segando;siega,siegan,segó,segaron,segad*',
  imponer: 'imponer;imponiendo;impone,imponen,impuso,impusieron,impuest*',
  devolver: 'devolver;devolviendo;devuelve,devuelven,devolvió,devolvieron,devuelt*',
  tener: 'tener;teniendo;tiene,tienen,tuvo,tuvieron,tenía,tenían,tenid*',
  tender: 'tender;tendiendo;tiende,tienden,tendió,tendieron,tendid*',
  soltar: 'soltar;soltando;suelta,sueltan,soltó,soltaron',
  pegar: 'pegar;pegando;pegan,pegó,pegaron,pegad*',
  prender: 'prender;prendiendo;prende,prenden,prendió,prendieron,prendid*',
  recibir: 'recibir;recibiendo;recibe,reciben,recibió,recibieron,recibid*',
  hallar: 'hallar;hallando;halla,hallan,halló,hallaron',
  encontrar: 'encontrar;;encuentra,encuentran,encontró,encontraron',
  verse: 'verse;;',
  ir: 'ir;;fue,fueron',
  mantener: 'mantener;manteniendo;mantiene,mantienen,mantuvo,mantuvieron,mantenía,mantenían,mantenid*',
};

function formsOf(text: string): Forms {
  const verb = text.trim();
  if (verb.includes(';')) return irregular(verb);
  const [head = '', ...rest] = verb.split(' ');
  const add = (forms: readonly string[]) => forms.map((form) => [form, ...rest].join(' '));
  const reflexive = head.endsWith('se');
  const stem = reflexive ? head.slice(0, -2) : head;
  const known = HEADS[stem];
  const { base, gerund, past } = known ? irregular(known) : regular(stem);
  return { base: add(reflexive ? [head] : base), gerund: add(gerund), past: add(past) };
}

/** All forms of the verbs in a list `a|b|c`. */
export function formsIn(list: string): string {
  const all = list.split('|').map((verb) => formsOf(verb));
  return all.flatMap(({ base, gerund, past: told }) => [...base, ...gerund, ...told]).join('|');
}

/** Verbs in a list `a|b|c`. */
export function verbs(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return joined(list)
    .split('|')
    .flatMap((verb) => {
      const { base, gerund, past } = formsOf(verb);
      return [
        ...entries(act, 'base', base, more),
        ...entries(act, 'gerund', gerund, more),
        ...entries(act, 'past', past, more),
      ];
    });
}

/** Nouns, `singular/plural` or with the plural made on every word but "de" and what follows it. */
export function nouns(act: Act, list: string, more: More = {}): LexiconEntry[] {
  return joined(list)
    .split('|')
    .flatMap((word) => {
      const [one = '', many = pluralOf(one)] = word.trim().split('/');
      const term = { kind: 'act', act, form: 'noun', ...more } as const;
      return [...(one === many ? [] : phrases(one, term)), ...phrases(many, { ...term, plural: true })];
    });
}

/** "ataque armado" → "ataques armados", "acto de terrorismo" → "actos de terrorismo". */
export function pluralOf(phrase: string): string {
  const [head = '', ...tail] = phrase.split(/ (?=de |del |con |a |en |bomba)/);
  const plain = head
    .split(' ')
    .map((word) => {
      if (/[sx]$/.test(word)) return word;
      if (/ión$/.test(word)) return `${word.slice(0, -3)}iones`;
      return /[aeioué]$/.test(word) ? `${word}s` : `${word}es`;
    })
    .join(' ');
  return [plain, ...tail].join(' ');
}

/** Words that tell what was done. */
export const past = (act: Act, list: string, more: More = {}): LexiconEntry[] =>
  phrases(joined(list), { kind: 'act', act, form: 'past', ...more });
/** Words that tell how people are or lie. */
export const states = (act: Act, list: string, more: More = {}): LexiconEntry[] =>
  phrases(joined(list), { kind: 'act', act, form: 'state', ...more });

/** Each verb of a list with each tail of another. */
export const across = (verbs: string, tails: string): string =>
  verbs
    .split('|')
    .flatMap((verb) => tails.split('|').map((tail) => `${verb} ${tail}`))
    .join('|');
