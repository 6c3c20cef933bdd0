/**
 * Small words that a quote may drop or add without saying anything else: articles, forms of "be" and "have" beside a
 * verb, "of", "that". Prepositions of direction are not among them: "from" and "to" turn a sentence round.
 * Folded; English, French, Spanish, Arabic.
 */
export const LIGHT_WORDS: ReadonlySet<string> = words(`
  a an the of that which is are was were be been has have had
  le la les l un une des de du d est sont etait etaient ete a ont
  el los las unos unas del es son fue fueron ha han
  و قد ان التي الذي`);

/** Words that deny. A quote that has one more or one fewer says the opposite. Folded. */
export const NEGATIONS: ReadonlySet<string> = words(`
  not no never without none neither nor cannot nobody nothing
  ne n pas aucun aucune jamais sans ni non rien nul nulle
  sin nunca ningun ninguna ninguno jamas tampoco nadie nada
  لا لم لن ليس ليست دون بدون غير عدم ما`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
