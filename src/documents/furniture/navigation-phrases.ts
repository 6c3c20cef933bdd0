import { lineStart, wholeLine } from './line-rule.ts';
import { fold } from './lines.ts';

/** Entries of menus. A line made of two or more of them is a menu; one alone may be a heading of the report. */
export const MENU_ITEMS: ReadonlySet<string> = new Set(
  [
    'menu|flash|home|news|latest|latest news|world|politics|business|economy|sport|sports|culture|opinion|opinions',
    'video|videos|photos|gallery|podcasts|search|about|about us|contact|contact us|login|log in|sign in|sign up',
    'register|subscribe|newsletter|newsletters|archive|archives|more|share|tweet|print|email|e-mail|save|copy link',
    'facebook|twitter|x|whatsapp|linkedin|telegram|instagram|youtube|tiktok|reddit|pinterest|messenger|rss',
    'english|français|español|العربية|en|fr|es|ar|privacy|privacy policy|terms|terms of use|cookies|sitemap|faq',
    'jobs|careers|advertise|media|publications|events|reports|research|lifestyle|health|technology|science|donate',
    'accueil|actualité|actualités|à la une|monde|international|politique|économie|société|sports|rechercher',
    'recherche|partager|imprimer|connexion|se connecter|s’abonner|abonnez-vous|nous contacter|vidéos|dossiers',
    'mentions légales|plan du site|qui sommes-nous|envoyer|commenter|newsletters|faits divers|régions|en direct',
    'inicio|portada|noticias|mundo|españa|internacional|nacional|política|economía|sociedad|deportes|cultura',
    'opinión|buscar|compartir|imprimir|iniciar sesión|suscríbete|suscribirse|contacto|aviso legal|vídeos|fotos',
    'sucesos|regístrate|quiénes somos|enviar|última hora|hemeroteca|tecnología|salud',
    'الرئيسية|القائمة|أخبار|الأخبار|رياضة|سياسة|اقتصاد|مجتمع|ثقافة|فيديو|صور|بحث|شارك|مشاركة|طباعة|حوادث|دولية',
    'اتصل بنا|من نحن|تسجيل الدخول|اشترك|آراء|رأي|كتاب وآراء|سياسة الخصوصية|شروط الاستخدام|جهات|فن وثقافة|واتساب',
    'فيسبوك|تويتر|تلغرام|يوتيوب|العالم|المغرب|وطنية|تكنولوجيا|صحة|منوعات|أرسل|حفظ',
  ]
    .join('|')
    .split('|')
    .map(fold),
);

export const NAVIGATION_RULES = [
  wholeLine(
    'navigation',
    80,
    'skip (?:to|navigation).{0,40}',
    '(?:jump|go|back) to (?:the )?(?:main content|content|navigation|top|search|home ?page)',
    'menu|main menu|toggle navigation|open menu|close menu|show menu|navigation menu|search|search\\.\\.\\.',
    'share|share this(?: (?:article|story|page|post|on))?:?|share (?:on|via) .{2,40}|print(?: this(?: page| article)?)?',
    '(?:save|e-?mail|tweet|bookmark|copy)(?: this)?(?: (?:article|story|page|link))?|listen to (?:this )?article',
    'advertisement|advertising|sponsored(?: content)?|loading(?:\\.\\.\\.)?|click here(?: .{0,40})?|read more|show more|load more',
    '(?:previous|next|older|newer)(?: (?:article|post|page|story|entry))?|sign in|log ?in|log ?in / .{0,30}|register',
    'aller au (?:contenu|menu|texte)(?: principal)?|passer au contenu(?: principal)?|accueil|partager(?: (?:sur|cet article|l.article).{0,40})?',
    'imprimer(?: l.article)?|envoyer par (?:e-?mail|mail|courriel)|publicité|chargement(?:\\.\\.\\.)?|retour (?:en haut|a l.accueil|au menu)',
    'lire la suite|en savoir plus|voir plus|afficher plus|article (?:précédent|suivant)|se connecter|(?:re)?cherche[rz]?',
    'saltar al contenido(?: principal)?|ir al contenido(?: principal)?|inicio|compartir(?: (?:en|esta|este|el|la).{0,40})?|imprimir',
    'enviar por (?:e-?mail|correo.{0,15})|publicidad|cargando(?:\\.\\.\\.)?|volver (?:arriba|al inicio)|leer más|ver más|buscar|menú',
    '(?:artículo|noticia) (?:anterior|siguiente)|iniciar sesión',
    '(?:انتقل|تخط|تجاوز|الانتقال|التجاوز) إلى (?:المحتوى|القائمة).{0,20}|الرئيسية|القائمة(?: الرئيسية)?|شارك(?: (?:المقال|الخبر|هذا|على).{0,30})?',
    'مشاركة(?: (?:المقال|الخبر|عبر|على).{0,30})?|طباعة|إعلان|إعلانات|جار(?:ي)? التحميل.{0,5}|بحث|المزيد|اقرأ المزيد|العودة إلى الأعلى',
  ),
  wholeLine(
    'navigation',
    60,
    '(?:estimated )?read(?:ing)? time ?:? ?\\d.{0,15}|\\d+ ?(?:min(?:ute)?s?)\\.?(?: of)? read(?:ing)?',
    '(?:temps|durée) de lecture(?: estimé)? ?:? ?\\d.{0,15}|lecture ?:? ?\\d+ ?min.{0,6}|\\d+ ?min(?:ute)?s? de lecture',
    'tiempo de lectura(?: estimado)? ?:? ?\\d.{0,15}|lectura ?:? ?\\d+ ?min.{0,6}|\\d+ ?min(?:uto)?s? de lectura',
    '(?:مدة|وقت) القراءة ?:? ?\\d?.{0,15}',
    'this (?:story|article|post|content) is (?:over|more than) (?:\\d+|[a-z]+) (?:years?|months?|days?) old\\.?',
    'cet article (?:date de|a) plus (?:de|d.un) .{2,20}|este artículo tiene más de .{2,20}',
    '\\d+ (?:shares?|views?|comments?|partages?|vues?|commentaires?|compartidos?|vistas|visitas|comentarios?|مشاهدة|تعليق(?:ات)?)',
  ),
  lineStart(
    'navigation',
    160,
    '(?:home|home ?page|accueil|inicio|portada|الرئيسية) ?(?:>|›|»|"|/|→|\\||::) ?\\S',
  ),
  lineStart('navigation', 120, '(?:vous êtes ici|you are here|usted está aquí|estás en|أنت هنا) ?:'),
];
