const AGENCIES =
  'AFP|AP|EFE|MAP|DPA|ANSA|TAP|APS|WAM|SPA|QNA|MENA|KUNA|ANI|PTI|IRNA|TASS|Reuters|Agence France-Presse|Associated Press|Anadolu(?: Agency)?|Antara|Xinhua|Europa Press|Servimedia|Bernama|Interfax|فرانس برس|أ ?ف ?ب|رويترز|و\\.?م\\.?ع|الأناضول|وات|واج|د ب أ';

const IN_BRACKETS = new RegExp(`[(\\[](?<name>${AGENCIES})[)\\]]`, 'u');
const OPENING = new RegExp(
  `^\\s*(?:[\\p{L} .'-]{2,30},? ?[(/,] ?)?(?<name>${AGENCIES})(?: ?[,/)][\\p{L} .'-]{0,30})? ?(?:[–—:-]{1,2}) `,
  'u',
);
const ALONE = new RegExp(`^\\s*[(\\[]?(?<name>${AGENCIES})[)\\]]?\\.?\\s*$`, 'u');

const ORGANISATION =
  /\b(?:news|post|times|herald|tribune|journal|gazette|daily|weekly|agency|agence|agencia|press|presse|prensa|radio|tv|television|cent(?:er|re)|centro|institute?|instituto|media|magazine|monitor|review|report|reports|observer|guardian|telegraph|today|online|network|foundation|group|council|ministry|organi[sz]ation|association|university|le|la|el|the|al)\b/i;
const ARABIC_ORGANISATION = /(?:جريدة|صحيفة|وكالة|قناة|موقع|مجلة|مركز|معهد|إذاعة|بوابة|نيوز|بريس|برس)/;

/**
 * The name of a publisher beside a date ("Tempo - March 17, 2022"): one word, a known news agency, or words that
 * name an organisation. Two or three plain capitalised words are more likely a person, and are not taken.
 * @param rest the line, with `|` where the date was
 */
export function publisherIn(rest: string): string | null {
  const parts = rest
    .split(/[|•·،]|\s[-–—]\s?|\s?[-–—]\s|(?<=\p{Ll}{3})[.,]\s/u)
    .map((part) => part.trim().replace(/^[,:(\s]+|[,.:)\s]+$/g, ''))
    .filter((part) => part.length >= 2 && part.length <= 60);
  return parts.find(namesPublisher) ?? null;
}

function namesPublisher(part: string): boolean {
  if (
    /\d|^(?:by|par|por|published|posted|updated|le|el|on|publiée?|publicado|mise?|last)(?!\p{L})/iu.test(part)
  )
    return false;
  if (ALONE.test(part) || ARABIC_ORGANISATION.test(part)) return true;
  if (/^\p{Lu}[\p{L}\p{N}.'-]+$/u.test(part)) return true;
  return /^\p{Lu}/u.test(part) && ORGANISATION.test(part);
}

/** The news agency that a line's opening or brackets name: "Antara, Jakarta – …", "RABAT (AFP) - …", "(EFE)". */
export function agencyIn(line: string): string | null {
  const opening = OPENING.exec(line) ?? IN_BRACKETS.exec(line.slice(0, 120)) ?? ALONE.exec(line);
  return opening?.groups?.name ?? null;
}
