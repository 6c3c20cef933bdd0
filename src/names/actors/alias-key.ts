import { piecesOf } from '../pieces.ts';

/** Articles, prepositions and conjunctions of the four languages. */
const SMALL = new Set(
  `al el the of in and for to a an at on s de la le les l d du des del los las lo en et y e au aux dans pour par sur
  contre contra para por con un une il ed ul
  في من ل و ب على إلى`.split(/\s+/),
);
/** Words that say that it is a group, in front of or behind its name. */
const GROUP_WORDS = new Set(
  `group groupe grupo organisation organization organizacion tanzim movement mouvement movimiento terrorist terroriste
  terrorista jihadist jihadiste yihadista network reseau red so called autoproclame autoproclamee autodenominado
  تنظيم جماعة حركة منظمة الإرهابي المسمى`.split(/\s+/),
);

/**
 * Names with one key are one name: small words, articles, case, accents, hyphens and vowel signs do not count.
 * Letters that spell one acronym with stops are the acronym.
 */
export function aliasKey(name: string): string {
  return wordsOf(name).join(' ');
}

/** As {@link aliasKey}, without words that only say that it is a group. */
export function bareKey(name: string): string {
  return wordsOf(name)
    .filter((word) => !GROUP_WORDS.has(word))
    .join(' ');
}

/** As {@link bareKey}, by consonants: `qaida`, `qaeda` and `kaida` are one. */
export function looseKey(name: string): string {
  return bareKey(name).split(' ').map(consonantsOf).join(' ');
}

function wordsOf(name: string): string[] {
  const pieces = piecesOf(name);
  const content = pieces.filter(({ letters }) => !SMALL.has(letters));
  return (content.length > 0 ? content : pieces).map(
    ({ script, letters, digits }) => (script === 'arabic' ? bareArabic(letters) : letters) + digits,
  );
}

function bareArabic(letters: string): string {
  const word = letters.length > 3 ? letters.replace(/^(?:[وبلك]?ال|لل)(?=..)/, '') : letters;
  return word.replace(/[أإآ]/g, 'ا').replace(/ى$/, 'ي').replace(/ة$/, 'ه');
}

/** Consonants with one letter for each group that writers confuse; the first vowel stays. */
function consonantsOf(word: string): string {
  return word
    .replace(/^[aeiouy]+/, 'a')
    .replace(/sch|sh|ch/g, 'x')
    .replace(/kh|[qc]/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/dj/g, 'j')
    .replace(/(?<=.)[aeiouywh']/g, '')
    .replace(/(.)\1+/g, '$1');
}
