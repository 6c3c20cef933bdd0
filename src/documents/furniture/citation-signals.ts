/**
 * What bibliographic notes have and sentences of a report lack. Each pattern alone is enough; dates and
 * quotation marks alone are not, for reports are full of both.
 */
const SIGNALS: readonly RegExp[] = [
  /https?:\/\/|\bwww\.|\bdoi[:. ]|\bISBN\b|\barXiv\b/i,
  /\b(?:ibid|op\. ?cit|loc\. ?cit|passim|supra note|et al)\b/i,
  /\b(?:available (?:at|from|online)|accessed|last (?:accessed|visited)|retrieved (?:from|on)|consulté le|disponible (?:en|sur|à)|consultado)\b/i,
  /متاح(?:ة)? على|المرجع (?:نفسه|السابق)|مرجع سابق|انظر(?:ي)?(?: أيضا)? ?:|تاريخ (?:الاطلاع|الدخول)/,
  /^\W*\w{0,4}\W*\s*(?:see(?: also)?|cf\.|for (?:more|further) (?:details|information|on)|in this context, see|voir(?: aussi)?|véase(?: también)?|author.s interview|interview (?:with|by)|crisis group interview|entretien avec|entrevista con)\b/iu,
  /\bpp?\. ?\d|\bvol\. ?\d|\bno\. ?\d+ ?[(,]|\bt\. [IVX]+\b|\bn[º°] ?\d+|\d+:\d+ ?\(\d{4}\)|ص\. ?\d/i,
  /\([^()]{2,60}: [^()]{2,80}[,:] ?(?:19|20)\d\d\)/,
  /^\W*\w{0,4}\W*\s*[\p{Lu}][\p{L}'’-]+, (?:[\p{Lu}]\.|[\p{Lu}][\p{L}]+)[^.]{0,80}\((?:19|20)\d\d[a-z]?\)/u,
  // a title in quotation marks or italics, then an outlet, then the date or year that closes the entry
  /["“”«»*][^"“”«»*]{8,}["“”«»*],?\s.{0,160}\b(?:19|20|21)\d\d\)?[.,;]?\s*$/u,
  /[”"“»],\s+[\p{Lu}\p{Lo}][^.]{2,80},\s+[^.]{0,60}\b(?:19|20|21)\d\d/u,
  // a title in quotation marks at the start, closed by a comma or full stop
  /^\W*\w{0,4}\W*\s*["“«][^"”»]{15,}[,.?][”"»][^.]{0,80}\.?\s*$/u,
  /^[^.]{2,60},\s+["“«][^"”»]{12,}[,.?][”"»]\s+[\p{Lu}*]/u,
];

/** Whether an entry reads like a bibliographic note. */
export function isCitation(entry: string): boolean {
  const head = entry.length > 1500 ? entry.slice(0, 1500) : entry;
  return SIGNALS.some((signal) => signal.test(head));
}

/** Headings over lists of references or notes (folded). */
export const REFERENCE_HEADING =
  /^(?:\d{1,2}\.? )?(?:references?|reference list|bibliography|notes?|end ?notes?|foot ?notes?|notes and references|works cited|sources(?: and notes)?|citations?|references? et notes|notes et references|bibliographie|notas?|notas y referencias|referencias?(?: bibliograficas)?|bibliografia|fuentes|المراجع|المصادر|المصادر والمراجع|المراجع والمصادر|الهوامش|الاحالات|قايمة المراجع|هوامش) ?:?$/;
