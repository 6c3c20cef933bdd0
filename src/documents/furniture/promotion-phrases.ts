import { inLine } from './line-rule.ts';

/** Lines that sell: matched in folded lines. Imperatives stand at the start, where reports do not have them. */
export const PROMOTION_LINES = inLine(
  'promotion',
  400,
  // English
  '^(?:sign up|subscribe|register)(?: now| today| here| free)?(?: (?:for|to) (?:our|the|your|free|daily|weekly|receive|get|updates|news|newsletters?|e-?mail|alerts|unlimited|full|continue)|[.!]?$|: )',
  '^(?:get|receive) (?:our|the|your|breaking|daily|weekly|all)(?: .{0,60})?(?:newsletters?|briefings?|inbox|alerts|by e-?mail|digest)',
  '^join (?:over|more than|hundreds of|thousands of|millions of|the|our).{0,80}(?:readers|subscribers|members|professionals|newsletter|mailing list|community|experts|whatsapp|telegram)',
  '^(?:become|be) (?:a |an )?(?:member|subscriber|supporter|patron)|^start your .{0,40}(?:trial|membership|subscription)|^already (?:a|an) (?:member|subscriber)|^already have an account|^not a (?:member|subscriber)',
  '(?:straight|directly|delivered|right|sent) (?:to|in|into) your (?:e-?mail )?inbox|try it (?:out )?(?:for )?free|cancel any ?time|free trial|^(?:unlock|get) (?:full|unlimited|premium) access',
  '^(?:please )?(?:donate|support (?:us|our|independent)|make a donation|help us)(?: .{0,80})?(?:today|now|journalism|work|donation|reporting)[.!]?|^this (?:article|content) is (?:for|reserved for|available to) .{0,20}(?:subscribers|members)|^for (?:subscribers|members) only',
  "^enter your e-?mail|^(?:your )?e-?mail address\\*?$|^(?:the )?[\\p{L}'. -]{0,40}best newsletters?$|^free newsletters?|^download (?:our|the) (?:free )?app|^premium membership",
  // French
  '^(?:inscrivez|abonnez)-vous(?: .{0,90})?|^(?:s.inscrire|s.abonner) à (?:la|notre) newsletter|^recevez .{0,70}(?:newsletter|par (?:e-?mail|mail|courriel)|chaque (?:jour|matin|semaine)|boite)',
  '^(?:cet )?article (?:est )?(?:réservé|exclusif).{0,20}abonnés|^il vous reste .{0,20}(?:%|pour cent) de cet article|^déjà abonné|^(?:soutenez|faites un don)|^(?:newsletter|la newsletter|lettre d.information)$|^rejoignez .{0,60}(?:whatsapp|telegram|chaîne|communauté)|^téléchargez (?:notre|l.)',
  // Spanish
  '^(?:suscríbete|suscríbase|regístrate|apúntate)(?: .{0,90})?|^recibe .{0,70}(?:boletín|newsletter|correo|cada (?:día|mañana|semana))|^(?:hazte|hágase) (?:socio|suscriptor|premium)|^(?:contenido|artículo) (?:exclusivo|solo) para suscriptores|^¿?ya eres (?:suscriptor|socio)|^(?:boletín|newsletter)$|^(?:apoya|dona)(?: .{0,60})?(?:periodismo|hoy|ahora)|^únete a .{0,60}(?:whatsapp|telegram|canal|comunidad)|^descarga (?:nuestra|la) app',
  // Arabic
  '^(?:اشترك|اشتركوا|سجل|سجلوا) (?:في|الآن|معنا|للحصول).{0,80}|^انضم.{0,4} إلى .{0,60}(?:واتساب|تلغرام|قناة|نشرت|مجتمع)|^(?:النشرة|نشرتنا) (?:البريدية|الإخبارية|اليومية)|^احصل على .{0,60}(?:بريدك|النشرة)|^حمل(?:وا)? تطبيق|^ادعمونا',
).pattern;

/** Words of the trade. They mean nothing alone: reports too speak of members, plans and trials. */
export const PROMOTION_WORDS =
  /newsletters?|subscri\w+|sign up|sign in|log in|memberships?|become (?:a )?member|premium|exclusive|e-?mail|inbox|(?:free|\d-\w+) trial|cancel|unlimited|your (?:team|account|industries|plan)|team plans?|insights?|experts?|briefings?|alerts|events|q&a|trend reports|memos?|for free|(?:per|\/) ?(?:month|year)|billed|annually|discount|offer|donat\w+|abonn\w+|gratuit\w*|essai|offre|boite mail|suscri\w+|gratis|oferta|boletin\w*|correo|اشترا\S*|النشرة|بريدك|مجانا/g;
