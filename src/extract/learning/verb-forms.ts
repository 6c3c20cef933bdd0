import { foldWord } from '../../language/index.ts';
import { WORD_CLASS } from './closed-words.ts';

/**
 * Past forms of English verbs that no ending shows, as news tells of deeds and words. The others end in -ed; what stands
 * behind an auxiliary is a verb anyhow.
 */
const IRREGULAR = `said told blew took shot slew slain found left fled set hit gave made went came broke brought bought built
  burnt caught chose cut dealt drew drove fell felt fought forbade forgot got grew hanged held hid kept knew laid led lent lost
  meant met overran overthrew paid put ran rang read rose sank sat saw sent shook shut spoke spent split spread sprang stole
  stood strewn struck swore swept thought threw thrown tore torn withdrew won wore wounded wrote began became blown bound burst
  cast rode sought sold slept slid hurt quit beat beaten died says say kill kills attack attacks claims`;

/** Words in -ed that stand before the noun they belong to, far more often than they tell of a deed. */
const ADJECTIVES = `armed unarmed hooded masked suspected presumed alleged unidentified uniformed united so-called supposed
  unknown bearded renowned red sacred hundred seed deed need speed feed indeed exceed proceed succeed led crossbred
  wanted retired hatred kindred limited unlimited advanced organized talented aged undisclosed unconfirmed`;

const COMMON = `killing wounding injuring leaving causing destroying damaging carrying wearing using firing throwing shooting
  kidnapping burning setting blowing forcing attacking seizing taking demanding claiming accusing murdering hurling detonating
  exploding placing planting robbing stealing shouting bearing brandishing driving riding traveling travelling`;

/** Whether a word acts as a verb, by its form and the class of the word before it. */
export type IsVerbForm = (word: string, before: number, after: number) => boolean;

const NOUN_AHEAD: ReadonlySet<number> = new Set([
  WORD_CLASS.determiner,
  WORD_CLASS.of,
  WORD_CLASS.by,
  WORD_CLASS.preposition,
  WORD_CLASS.number,
]);

/** Tells verbs of a language by their form; none where nothing is known of it. */
export function verbFormsOf(language: string): IsVerbForm {
  if (language !== 'en') return () => false;
  const verbs = listed(`${IRREGULAR} ${COMMON}`);
  const adjectives = listed(ADJECTIVES);
  return (word, before, after) => {
    if (NOUN_AHEAD.has(before)) return false;
    if (verbs.has(word)) return true;
    if (!word.endsWith('ed') || word.length < 5) return false;
    return !(adjectives.has(word) && after === WORD_CLASS.open);
  };
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(foldWord));
}
