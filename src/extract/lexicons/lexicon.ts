import type { Language } from '../../language/index.ts';
import type { Asserter } from '../../model/index.ts';
import type { Grammar } from './grammar.ts';

/** What people do in reports, as far as records are made of it. */
export type Act =
  | 'arrest'
  | 'dismantle'
  | 'foil'
  | 'kill'
  | 'injure'
  | 'attack'
  | 'kidnap'
  | 'seize'
  | 'raid'
  | 'claim'
  | 'sentence'
  | 'charge'
  | 'release'
  | 'acquit'
  /** Brought home from where they fought. */
  | 'return'
  /** Sent out of the country, or handed over to another state. */
  | 'expel';

/** How an act is said. `past` may be a participle (passive), `state` is "is under arrest", "lay dead". */
export type Form = 'base' | 'past' | 'participle' | 'gerund' | 'noun' | 'state';

export type Cue =
  | 'negation'
  /** A toll that a later one replaces: "an earlier count put the dead at 12". */
  | 'earlier_toll'
  | 'plan'
  | 'failed'
  | 'hypothetical'
  | 'doubt'
  | 'joint'
  | 'background'
  | 'further'
  | 'separate'
  | 'total'
  | 'because_of'
  | 'return'
  | 'discovery'
  | 'definite'
  | 'vague'
  | 'say'
  | 'according'
  | 'announce'
  | 'alleged'
  | 'deny'
  | 'custody'
  | 'obituary'
  /** Disease, accident or disaster: no event. */
  | 'mishap'
  /** Crime for profit or out of private motives. */
  | 'crime'
  /** An exercise, a film, a novel: what it tells did not happen. */
  | 'drill'
  /** "terrorism", "jihadist": what is told has to do with armed groups. */
  | 'terror';

/** What an aggregate figure may count. `none` is measured, not counted: years, kilometres, euros. */
export const UNITS = [
  'person',
  'cell',
  'plot',
  'attack',
  'arrest',
  'operation',
  'death',
  'injury',
  'conviction',
  'case',
  'record',
  'content',
  'country',
  'none',
] as const;
export type Unit = (typeof UNITS)[number];

/** What became of people whom a figure counts, beyond what acts say. */
export type Course = 'travel' | 'return' | 'prevent' | 'imprisoned' | 'trained' | 'convert';

/** Words that make a number an aggregate, or tell how it stands to others. */
export type Extent =
  | 'period'
  /** A half-year or a quarter: "the first half of the year". */
  | 'semester'
  /** "annual report", "operational review": names a text, or what it cites, as the figures of a time. */
  | 'balance'
  | 'since'
  | 'now'
  | 'total'
  | 'data'
  | 'annual'
  | 'rank'
  | 'reach'
  | 'trend'
  | 'only'
  | 'rest'
  | 'part'
  | 'percent'
  | 'perfect'
  | 'exist'
  | 'no'
  | 'compare'
  | 'be'
  | 'office'
  | 'number'
  | 'state';

/** The codebook's kinds of measure. */
export const MEASURE_KINDS = [
  'law',
  'institution',
  'programme',
  'operation',
  'religious',
  'reintegration',
  'political',
  'cooperation',
] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** How the setting up of a measure is said: "created" and "was created", "creating", "the creation of". */
export type Founding = 'past' | 'gerund' | 'noun';

/** The codebook's kinds of exchange between states. */
export type ExchangeKind =
  | 'warning'
  | 'intelligence'
  | 'joint_operation'
  | 'arrest'
  | 'training'
  | 'extradition';

/** Who stands before the words: the giver ("warned"), the receiver ("a tip from"), or both ("joint operation"). */
export type DealingForm = 'give' | 'take' | 'both';

/**
 * What ties something told to something else: the same case, the same group of people, an answer, one of several on
 * one occasion, a running total that has grown.
 */
export type Bond = 'case' | 'cell' | 'answer' | 'series' | 'total';

/**
 * What people do for an organisation, as far as the verb tells it. Only with its object it says which support it was:
 * who is won over, what is paid for, sent or spread.
 */
export type Deed =
  /** Talks people into it: "persuaded", "groomed". */
  | 'win'
  /** Looks for or takes on people who are already willing: "found", "selected". */
  | 'seek'
  /** Sees to a journey: "arranged", "booked". */
  | 'arrange'
  /** Brings people somewhere: "smuggled", "sent". */
  | 'move'
  /** Collects or sends money. */
  | 'gather'
  /** Provides things. */
  | 'supply'
  /** Publishes, shares, translates, runs a channel. */
  | 'spread'
  /** Watches, reads, downloads: what others spread. */
  | 'consume';

/** The objects of {@link Deed}. */
export type Matter =
  /** Fighters, volunteers, candidates. */
  | 'recruits'
  /** Young people, pupils, women, inmates: anybody's people. */
  | 'youths'
  /** "to leave for", "to join": what people are talked into. */
  | 'leaving'
  | 'journey'
  | 'papers'
  | 'money'
  | 'goods'
  | 'message';

/** What a phrase stands for. */
export type Term =
  | {
      readonly kind: 'act';
      readonly act: Act;
      readonly form: Form;
      /** Says that people died, not that somebody killed them. */
      readonly mild?: true;
      /** Of the dead only right behind people who are counted: "deux militaires tombés". */
      readonly beside?: true;
      readonly weapon?: string;
      readonly plural?: true;
      /** An infinitive that is told as done: no passive, whatever stands before. */
      readonly active?: true;
      /** Done in court, long after the arrest: tried, brought before judges. */
      readonly court?: true;
      /** Only the forces of a state do this ("neutralised"). */
      readonly forces?: true;
      /** They do so only with this word behind ("قضت على"); without it people died ("قضى"). */
      readonly forcesWith?: string;
      /** Only where a verb with these letters behind its first stands before ("أودى … بحياة"); several with `|` between. */
      readonly behind?: string;
      /** The word itself says how many ("قتيلان"). */
      readonly count?: number;
      /** Its subject is what was found: "came to light", "estaban escondidos". */
      readonly surfaces?: true;
      /** What it is when people are its object: "neutralise" a cell, or people. */
      readonly people?: Act;
      /** "took away": an arrest, a kidnapping or a find, by who did it and what was taken. */
      readonly taken?: true;
      /**
       * Words of everyday that tell the act only so: a service does it ("took two men"), or armed people do ("invaded"), a
       * group is its subject ("a cell fell"), or it befalls people ("were shot").
       */
      readonly only?: 'service' | 'armed' | 'group' | 'people';
    }
  | {
      readonly kind: 'person';
      readonly role: 'suspect' | 'victim' | 'neutral' | 'security';
      readonly plural: boolean;
      readonly sex?: 'women' | 'men';
      readonly minor?: true;
      readonly target?: string;
      /** The word itself says how many ("couple"). */
      readonly count?: number;
      /** Only with a capital: "un Belge", not "un train belge". */
      readonly proper?: true;
      /** Only without one: "una siria", not the country. */
      readonly common?: true;
      /** An adjective behind a noun ("policía española"); people behind a number, an article or a small word. */
      readonly adjective?: true;
    }
  | { readonly kind: 'group'; readonly plural: boolean }
  | {
      readonly kind: 'agency';
      readonly name: string | null;
      readonly class: Asserter['class'];
      /** A ministry announces; a police force operates. */
      readonly operates: boolean;
      readonly country?: string;
    }
  | { readonly kind: 'organisation'; readonly name: string; readonly text: string | null }
  | { readonly kind: 'weapon'; readonly code: string }
  | {
      readonly kind: 'item';
      readonly item: string;
      readonly weapon?: string;
      /** The word itself says how many (a dual). */
      readonly count?: number;
    }
  | { readonly kind: 'target'; readonly code: string }
  | { readonly kind: 'support'; readonly code: string }
  | { readonly kind: 'deed'; readonly deed: Deed }
  | { readonly kind: 'matter'; readonly matter: Matter }
  | { readonly kind: 'link'; readonly code: string; readonly after?: true }
  | { readonly kind: 'mode'; readonly code: string }
  | { readonly kind: 'official'; readonly class: Asserter['class'] }
  | { readonly kind: 'outlet'; readonly name: string }
  | { readonly kind: 'cue'; readonly cue: Cue }
  | {
      readonly kind: 'counted';
      readonly unit: Unit;
      /** The codebook's quantity when nothing else is said. */
      readonly quantity: string;
      readonly plural: boolean;
    }
  | { readonly kind: 'course'; readonly course: Course }
  | { readonly kind: 'extent'; readonly extent: Extent }
  | {
      readonly kind: 'share';
      readonly percent: number;
      /** The word itself says "of them" ("ثلثهم"). */
      readonly them?: true;
      /** Counts in an order too ("a third"): a share only before "of". */
      readonly shy?: true;
    }
  | { readonly kind: 'body'; readonly measure: MeasureKind }
  | { readonly kind: 'founding'; readonly form: Founding; readonly measures: readonly MeasureKind[] }
  /** Words that are a measure by themselves: "criminalised", "vowed to cooperate". */
  | { readonly kind: 'step'; readonly measure: MeasureKind }
  /** What a measure is about; `security` only says that it answers to violence. */
  | { readonly kind: 'theme'; readonly measure: 'religious' | 'reintegration' | 'security' }
  | {
      readonly kind: 'dealing';
      readonly exchange: ExchangeKind;
      readonly form: DealingForm;
      /** Somebody goes there: only people of a service count. */
      readonly journey?: true;
      /** Tells that services of another state helped, and of no exchange. */
      readonly help?: true;
      /** Only before a noun of this unit ("joint" before an operation). */
      readonly before?: Unit;
    }
  | { readonly kind: 'bond'; readonly bond: Bond }
  /** "the two countries": states named before. */
  | { readonly kind: 'pair' }
  | { readonly kind: 'outcome'; readonly outcome: 'acted_on' | 'not_acted_on' | 'ongoing' };

/** A phrase of the lexicon. All-capital acronyms match only in capitals. */
export type LexiconEntry = readonly [phrase: string, term: Term];

/** Everything the engine knows of a language beyond its numbers and dates. Adding one adds data, no engine code. */
export interface Lexicon {
  readonly language: Language;
  readonly entries: readonly LexiconEntry[];
  readonly grammar: Grammar;
  /** The name of the Global Terrorism Index in running text. */
  readonly terrorismIndex: RegExp;
  /** Words that tie a measure to its subject: "law on terrorism", "plan against radicalisation". */
  readonly subjects?: ReadonlySet<string>;
  /** Words that are a measure only as part of a name: "Act", "Order". */
  readonly shyBodies: ReadonlySet<string>;
}

/** One entry per phrase of a list written `a|b|c`. */
export function phrases(list: string, term: Term): LexiconEntry[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => [phrase, term]);
}
