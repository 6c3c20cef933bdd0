import { lineStart, wholeLine } from './line-rule.ts';

/** What parts the pointer from its title: a hyphen only with white space around, for there is *watch-dog*. */
const MARK = '(?: ?[:|>]| ?[–—] ?| - )';
const EN =
  '(?:related|read (?:also|more|next)|also read|see also|more on this|more from|watch|don.t miss|in case you missed it)';
const EN_NOUN =
  '(?: (?:articles?|stor(?:y|ies)|posts?|news|content|coverage|reading|topics?|links|reports?|publications?))?';
const FR =
  '(?:(?:à )?(?:lire|voir|écouter)(?: aussi| également)|à (?:lire|voir|écouter)|lire encore|sur le même (?:sujet|thème)|dans la même rubrique)';
const ES =
  '(?:(?:lea|lee|leer|vea|ver|mira) también|te puede interesar|le puede interesar|más información|noticias? relacionadas?|artículos? relacionados?|relacionado)';
const AR =
  '(?:[اإأ]قر[أؤئ]?(?:وا)? أيضا|[اإأ]قرأ المزيد|شاهد أيضا|طالع أيضا|للمزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|قد يهمك(?: أيضا)?)';

/** Pointers to other pieces: one line of their own, with a colon or dash, or a heading of a list of such lines. */
export const RELATED_RULES = [
  lineStart('related', 300, `${EN}${EN_NOUN}${MARK}`, `${FR}${MARK}`, `${ES}${MARK}`, `${AR}(?:${MARK}| ?،)`),
  lineStart('related', 300, '(?:read our|see our|lisez notre|lire notre|lea nuestr[oa]) .{3,40} ?:'),
];

/** Headings whose short lines below belong to them. */
export const RELATED_HEADING = wholeLine(
  'related',
  60,
  `${EN}${EN_NOUN}`,
  'you (?:may|might) also (?:like|be interested in).{0,20}|recommended(?: for you| articles| reading)?|more (?:stories|news|articles)',
  '(?:latest|recent|popular|trending|top|most read|most popular|most viewed|featured) (?:news|stor(?:y|ies)|articles?|posts?|headlines|videos?|podcasts?|publications|topics|tags|comments)',
  'most read|most popular|most viewed|trending(?: now)?',
  FR,
  '(?:articles|contenus|sujets|dossiers) (?:liés|associés|similaires|connexes)|les plus (?:lus|populaires|récents)|vous (?:aimerez|pourriez) aussi.{0,20}|derniers articles',
  ES,
  'lo más (?:leído|visto|reciente)|también te puede interesar|últimas noticias',
  AR,
  'الأكثر (?:قراءة|مشاهدة|تداولا)|آخر الأخبار|أحدث (?:الأخبار|المقالات)',
);

/** Headings that belong to a list only when nothing follows: in the middle, "Recent operations" is the report's. */
export const RELATED_ENDING = wholeLine(
  'related',
  40,
  '(?:latest|recent|popular|trending|featured)(?: [\\p{L}-]+){1,2}',
);
