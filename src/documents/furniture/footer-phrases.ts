import { inLine, lineStart, wholeLine } from './line-rule.ts';

const NETWORK =
  '(?:twitter|facebook|instagram|x|youtube|linkedin|telegram|whatsapp|tiktok|threads|bluesky|google news|تويتر|فيسبوك|انستغرام|يوتيوب|تلغرام|واتساب)';

/** What stands below an article: who to follow, copyright, invitations to comment, disclaimers. */
export const FOOTER_RULES = [
  lineStart(
    'footer',
    160,
    `follow .{1,70} on ${NETWORK}`,
    `suivez.{1,70} sur ${NETWORK}`,
    `(?:sigue|siga|síguenos|síguelo).{0,70} en ${NETWORK}`,
  ),
  lineStart(
    'footer',
    160,
    `تابع.{1,70} على ${NETWORK}`,
    'follow (?:us|@\\w+)(?: |$)',
    'suivez-nous',
    'síguenos',
    'تابعونا',
  ),
  wholeLine(
    'footer',
    200,
    '(?:©|\\(c\\)|copyright ?(?:©|\\(c\\)|:|\\d)).{0,190}',
    '.{0,120}(?:all rights reserved|tous droits réservés|todos los derechos reservados|reservados todos los derechos|جميع الحقوق محفوظة).{0,80}',
  ),
  wholeLine(
    'footer',
    140,
    'be the first(?: one)? to comment.{0,60}|(?:leave|post|add|write) a (?:comment|reply).{0,60}|(?:no )?comments?(?: \\(\\d+\\))?(?: (?:are )?(?:off|closed).{0,30})?',
    'join the (?:conversation|discussion)\\.{0,3}|your e-?mail address will not be published.{0,60}|report (?:an error|a typo).{0,40}',
    '(?:laisse[rz]|ajoute[rz]|écri(?:re|vez)) un commentaire.{0,40}|(?:réagir|commenter)(?: à cet article)?|commentaires?(?: \\(\\d+\\))?|soyez le premier à (?:commenter|réagir).{0,40}',
    '(?:deja|dejar|escribe|añadir) (?:un|tu) (?:comentario|respuesta).{0,40}|comentarios?(?: \\(\\d+\\))?|sé el primero en comentar.{0,40}',
    '(?:أضف|اترك|أكتب|اكتب) (?:تعليق|تعليقا|تعليقك|ردا).{0,40}|تعليقات?(?: \\(\\d+\\))?|التعليقات(?: \\(\\d+\\))?|كن أول من يعلق.{0,30}',
  ),
  lineStart(
    'footer',
    600,
    'the (?:views|opinions)(?: and (?:views|opinions))? expressed .{0,60}(?:are|do|is|belong|remain)',
    '(?:the content of this|this (?:article|publication|report)) (?:does not necessarily reflect|is for information(?:al)? purposes)',
    'les (?:opinions|propos|points de vue)(?: et .{3,20})? (?:exprimé.?e?s|émis).{0,60}(?:sont|n.engagent|ne)',
    'las opiniones (?:expresadas|vertidas|contenidas).{0,60}(?:son|no)',
    'الآراء الواردة .{0,60}(?:لا تعبر|تعبر|لا تعكس|لا تمثل)',
  ),
  inLine(
    'footer',
    200,
    'any unauthori[sz]ed (?:use|copying|reproduction)|reproduction (?:interdite|prohibited)|prohibida (?:su|la) reproducción',
  ),
];

export const CONSENT_RULES = [
  inLine(
    'consent',
    700,
    '(?:we|this (?:web)?site|our (?:web)?site|our partners)(?: and our partners)? uses? cookies',
    'by (?:continuing|using|clicking|browsing).{0,80}(?:cookies|you (?:agree|consent|accept))',
    '(?:nous|ce site|notre site)(?: web| internet)? (?:utilisons|utilise|a recours à) (?:des |les )?cookies|en poursuivant (?:votre|la) navigation',
    '(?:utilizamos|usamos|utiliza|usa) (?:las )?cookies|si (?:continúa|sigues?) navegando',
    '(?:نستخدم|يستخدم (?:هذا )?الموقع).{0,30}ملفات (?:تعريف الارتباط|الكوكيز)|باستمرارك في (?:تصفح|استخدام)',
  ),
  wholeLine(
    'consent',
    60,
    '(?:accept|reject|manage|allow)(?: all)?(?: (?:cookies|preferences|options))|accept all|reject all|cookie (?:settings|policy|preferences|notice)',
    'tout (?:accepter|refuser)|accepter (?:et fermer|tous les cookies)|(?:gérer|paramétrer) (?:les |mes )?cookies|continuer sans accepter',
    'aceptar (?:todas?|todo|cookies|y continuar|las cookies).{0,10}|rechazar (?:todas?|todo).{0,12}|configurar cookies|política de cookies',
    'قبول (?:الكل|ملفات.{0,20})|رفض الكل|سياسة ملفات تعريف الارتباط',
  ),
];
