/**
 * Small words that a quote may drop or add without saying anything else: articles, forms of "have" beside a verb, "of",
 * "that". Not among them: forms of "be", which turn the one who acts into the one who suffers ("had killed", "had been
 * killed"), and prepositions of direction. Folded; English, French, Spanish, Arabic.
 */
const LIGHT_WORDS: ReadonlySet<string> = words(`
  a an the of that which has have had
  le la les l un une des de du d ont avait avaient
  el los las unos unas del ha han habia habian
  قد ان التي الذي`);

/** Words that deny. A quote that has one more or one fewer says the opposite. Folded. */
const NEGATIONS: ReadonlySet<string> = words(`
  not no never without none neither nor cannot nobody nothing nowhere
  ne n pas aucun aucune jamais sans ni non rien nul nulle
  sin nunca ningun ninguno ninguna ningunos ningunas jamas tampoco nadie nada
  لا لم لن ليس ليست ليسوا دون بدون غير عدم لست كلا`);

/** What Arabic writes together with the next word: and, so. */
const ARABIC_AND = /^[وف]/;
/** What may stand before an Arabic word without making it another: and, so, the article. */
const ARABIC_LIGHT = /^(?:[وف]?ال|[وف])/;

export function isLight(word: string): boolean {
  return LIGHT_WORDS.has(word);
}

/** Whether a folded word denies, an Arabic "and" before it or not. */
export function isNegation(word: string): boolean {
  return NEGATIONS.has(word) || (ARABIC_AND.test(word) && NEGATIONS.has(word.slice(1)));
}

/** Whether two Arabic words differ by "and", "so" or the article alone. */
export function differByArabicParticle(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < 3 || !long.endsWith(short) || isNegation(short) || isNegation(long)) return false;
  return (
    ARABIC_LIGHT.exec(long)?.[0].length === long.length - short.length ||
    long === `ف${short}` ||
    long === `و${short}`
  );
}

/** Beginnings that turn a word into another: "unarmed" does not hold "armed", nor "women" "men". */
const TURNING: ReadonlySet<string> = words('un in im il ir non dis mis anti des wo fe');

/** Whether a word's meaning is lost when its beginning is cut off. */
export function isTurning(beginning: string): boolean {
  return TURNING.has(beginning);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
