import type { Language } from '../../language/index.ts';
import type { Asserter } from '../../model/index.ts';

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
  | 'return';

/** How an act is said. `past` may be a participle (passive), `state` is "is under arrest", "lay dead". */
export type Form = 'base' | 'past' | 'participle' | 'gerund' | 'noun' | 'state';

export type Cue =
  | 'negation'
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
  /** An exercise: what it tells did not happen. */
  | 'drill';

/** What an aggregate figure may count. `none` is measured, not counted: years, kilometres, euros. */
export type Unit =
  | 'person'
  | 'cell'
  | 'plot'
  | 'attack'
  | 'arrest'
  | 'operation'
  | 'death'
  | 'injury'
  | 'conviction'
  | 'case'
  | 'record'
  | 'content'
  | 'country'
  | 'none';

/** What became of people whom a figure counts, beyond what acts say. */
export type Course = 'travel' | 'return' | 'prevent' | 'imprisoned' | 'trained' | 'convert';

/** Words that make a number an aggregate, or tell how it stands to others. */
export type Extent =
  | 'period'
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
export type MeasureKind =
  | 'law'
  | 'institution'
  | 'programme'
  | 'operation'
  | 'religious'
  | 'reintegration'
  | 'political'
  | 'cooperation';

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

/** What a phrase stands for. */
export type Term =
  | {
      readonly kind: 'act';
      readonly act: Act;
      readonly form: Form;
      /** Says that people died, not that somebody killed them. */
      readonly mild?: true;
      readonly weapon?: string;
      readonly plural?: true;
      /** Only the forces of a state do this ("neutralised"). */
      readonly forces?: true;
      /** What it is when people are its object: "neutralise" a cell, or people. */
      readonly people?: Act;
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
      /** Only before a noun of this unit ("joint" before an operation). */
      readonly before?: Unit;
    }
  /** "the two countries": states named before. */
  | { readonly kind: 'pair' }
  | { readonly kind: 'outcome'; readonly outcome: 'acted_on' | 'not_acted_on' | 'ongoing' };

/** A phrase of the lexicon. All-capital acronyms match only in capitals. */
export type LexiconEntry = readonly [phrase: string, term: Term];

/** How a language marks who does what to whom: closed sets of words, folded. */
export interface Grammar extends Partial<NameWords> {
  /** Forms of "be" before a participle. */
  readonly passive: ReadonlySet<string>;
  /** Forms of "have" before a participle that put it before the story: "had been". */
  readonly pluperfect: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** "of" and its like between a number or a noun and its people. */
  readonly of: ReadonlySet<string>;
  /** "of the" in one word: "deux des suspects". */
  readonly ofThe?: ReadonlySet<string>;
  /** Words that end a noun group. */
  readonly breaks: ReadonlySet<string>;
  /** "by", before the one who acts. */
  readonly by: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  /** Words before a place: "in", "near" … */
  readonly inPlace: ReadonlySet<string>;
  readonly nearPlace: ReadonlySet<string>;
  readonly fromPlace: ReadonlySet<string>;
  readonly toPlace: ReadonlySet<string>;
  readonly viaPlace: ReadonlySet<string>;
  /** Verbs of motion before "by": "passé par X". Otherwise a town behind "by" is its government. */
  readonly motion?: ReadonlySet<string>;
  /** "operating", "active": the place behind is where the group works. */
  readonly activeIn: ReadonlySet<string>;
  /** "living", "resident": the place behind is where people live. */
  readonly livesIn?: ReadonlySet<string>;
  /** "village", "province": a name beside it is a place. */
  readonly placeNouns: ReadonlySet<string>;
  /** Those that stand right before a name: "quartier X", "aéroport X". */
  readonly placeTitles?: ReadonlySet<string>;
  /** What may stand between a preposition and its place: "northern", "coastal". */
  readonly placeWords: ReadonlySet<string>;
  /** Capitalised words that are no places. */
  readonly notPlaces: ReadonlySet<string>;
  readonly aged: ReadonlySet<string>;
  /** What may stand between an age cue and the figure: "range", "from", "all". */
  readonly agedFill: ReadonlySet<string>;
  /** After a figure: "years old", "year-old". */
  readonly years: ReadonlySet<string>;
  /** "old", "of age": what makes "30 years" an age. */
  readonly old: ReadonlySet<string>;
  /** Years alone behind a person or "have" are an age: "un homme de 27 ans". */
  readonly bareYears?: boolean;
  /** Words for people by the decade of their age. */
  readonly decades?: ReadonlyMap<string, number>;
  readonly pronouns: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** "will", "may", "if": what follows is not told as having happened. */
  readonly modals: ReadonlySet<string>;
  /** "shot" in "shot him dead". */
  readonly shot: ReadonlySet<string>;
  /** "before", "when": the people before it are not the subject of the verb behind it. */
  readonly subordinators: ReadonlySet<string>;
  /** "suspected", "alleged" before a person. */
  readonly suspected: ReadonlySet<string>;
  /** Verbs that take the dead as subject: "died". */
  readonly dying: ReadonlySet<string>;
  /** Words that may stand between a number and its verb: "have", "also". */
  readonly fillers: ReadonlySet<string>;
  /** "consisting", "made up": what follows is the size of a group. */
  readonly consisting: ReadonlySet<string>;
  /** "member", "strong" behind a number and a hyphen. */
  readonly strong: ReadonlySet<string>;
  /** "including", "among them": what follows is a part of those named before. */
  readonly including: ReadonlySet<string>;
  /** "to" before a verb. */
  readonly infinitive: ReadonlySet<string>;
  /** First words of clauses: "who", "which", "while". */
  readonly clauses: ReadonlySet<string>;
  /** Verbs of being and having that make "between 19 and 37" an age. */
  readonly copulas: ReadonlySet<string>;
  /** An article that is written as the first letters of its noun ("ال"). A noun without it is indefinite. */
  readonly joinedArticle?: string;
  /** Those nouns of place that have the name of a town or region behind them: "بلدة". */
  readonly namingNouns?: ReadonlySet<string>;
  /** First words of place names of several words: "سيدي", "عين". */
  readonly placeHeads?: ReadonlySet<string>;
  /** Articles of other languages at the head of a name, small and with a hyphen: "al-Bab". */
  readonly placeParticles?: ReadonlySet<string>;
  /** Words that put "of X" beside the place: "north of X", "the outskirts of X". */
  readonly besideWords?: ReadonlySet<string>;
  /** The verb stands first: its subject, and where and when, may stand before its object; adjectives follow nouns. */
  readonly verbFirst?: true;
  /** "carrying": what those who were arrested had on them. */
  readonly holding?: ReadonlySet<string>;
  /** Adjectives stand before their noun: an adjective is people where no noun follows ("a Moroccan was held"). */
  readonly adjectivesFirst?: true;
  /** "otros" before a number: "otros dos". */
  readonly othersBefore?: ReadonlySet<string>;
  /** Shape of participles that are nouns behind an article: "los detenidos". */
  readonly participle?: RegExp;
  /** Adverbs between that article and the participle: "los ahora detenidos". */
  readonly nounFill?: ReadonlySet<string>;
  /** The subject may stand behind a passive or intransitive verb: "fueron detenidas nueve personas". */
  readonly subjectsFollow?: true;
  /** Where and when may stand between a verb and its object: "a arrêté mardi à Tanger huit hommes". */
  readonly adverbsFirst?: true;
  /** What may lead to a date there: "durant la période du …". */
  readonly timeWords?: ReadonlySet<string>;
  /** What marks people as the object of a verb ("mataron a tres"). */
  readonly personal?: ReadonlySet<string>;
  /** "several", "some", "former" before a word that is noun and adjective. */
  readonly quantifiers?: ReadonlySet<string>;
  /** What stands between a service and the body above it: "relevant de", "dependiente de". */
  readonly under?: ReadonlySet<string>;
  /** Names of towns that are common nouns: only behind "town of", whatever other preposition stands before. */
  readonly commonNouns?: ReadonlySet<string>;
  /** "the case of", "the charge of": the act behind says what was tried. */
  readonly cases?: ReadonlySet<string>;
  /** "had before" and a preposition before the subject: "سبق للجزائر أن". */
  readonly leadsSubject?: ReadonlySet<string>;
  /** "the two" behind a dual, in words that are also a day. */
  readonly both?: ReadonlySet<string>;
  /** "also" as the first word of a sentence that goes on with the one before. */
  readonly also?: ReadonlySet<string>;
  /** "during" before a month or a year over which is counted. */
  readonly during?: ReadonlySet<string>;
  /** "that" behind a verb of saying: what was said follows. */
  readonly complement?: ReadonlySet<string>;
  /** "born", before years that date nobody's deeds. */
  readonly born?: ReadonlySet<string>;
  /** Nouns for those whom forces kill rather than arrest where they "neutralise" them. */
  readonly fighters?: ReadonlySet<string>;
}

/** Words out of which the names of organisations and public bodies are made: folded. */
export interface NameWords {
  /** "of", "for": within a name. */
  readonly nameJoins: ReadonlySet<string>;
  /** "called", "known as": before the name of a group. */
  readonly nameCalls: ReadonlySet<string>;
  /** "group", "movement": before those. */
  readonly namedSides: ReadonlySet<string>;
  /** "Mujahideen", "Liberation Army": of an armed organisation. */
  readonly armedNames: ReadonlySet<string>;
  /** "Department", "Bureau": a public body, where one of the fields stands beside it. */
  readonly bodyNouns: ReadonlySet<string>;
  readonly bodyFields: ReadonlySet<string>;
  /** "Police", "Army": a public body by itself. */
  readonly forceNames: ReadonlySet<string>;
  readonly courtNames: ReadonlySet<string>;
  /** First or last words of the names of ministries. */
  readonly ministryNames: ReadonlySet<string>;
}

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
