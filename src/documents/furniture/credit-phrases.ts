import { inLine, lineStart, wholeLine } from './line-rule.ts';

/** Who made a picture or a map, who wrote the piece, where it first stood. */
export const CREDIT_RULES = [
  wholeLine('credit', 120, '[\\p{L}\\p{N}_.%()\\-]{1,100}\\.(?:jpe?g|png|gif|webp|svg|bmp|tiff?|mp4|pdf)'),
  lineStart(
    'credit',
    200,
    '(?:image|photo|photograph|picture|video|illustration|map|graphic|cover photo|file photo)s? (?:via|by|credits?|courtesy)(?: of)?[ :]',
    '(?:photo|image|picture|illustration|caption|photo credits?|image credits?|credits?) ?[:©]',
    '(?:crédits?(?: photo)?|légende|photo d.illustration|photo) ?[:©/.]',
    '(?:foto|imagen|fotografía|créditos?|pie de foto) ?[:©/.]|foto de archivo',
    '(?:الصورة|صورة|تصوير|مصدر الصورة) ?[:©/]|صورة (?:أرشيفية|تعبيرية|من الأرشيف)',
    '©|\\(c\\) ?[\\p{L}]|copyright ?:',
  ),
  inLine(
    'credit',
    500,
    '^mapped by |service layer credits|^map (?:data|by|source)[ :]|©? ?openstreetmap contributors',
  ),
  wholeLine(
    'credit',
    100,
    '.{0,80}[/|©,(] ?(?:getty images|shutterstock|istock|wikimedia commons|flickr|pixabay|unsplash).{0,15}',
  ),
  wholeLine('credit', 60, '\\(?(?:photo|image|foto|picture) ?: ?[^.]{2,50}\\)?'),
  lineStart(
    'credit',
    400,
    '(?:this|the) (?:article|piece|story|report|post)(?: by [^.]{3,60})? (?:was|is|has been)(?: originally| first)? (?:published|posted|reproduced|translated)',
    'cet article (?:a (?:été )?(?:initialement )?(?:publié|paru)|est paru)',
    'este artículo (?:fue|ha sido) publicado|نشر هذا المقال',
  ),
];
