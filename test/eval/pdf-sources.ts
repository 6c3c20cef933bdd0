import type { Setting } from './pdf-producers.ts';

/** A footnote in each language. */
export const NOTE: Record<string, string> = {
  ar: 'مجلة الميناء، العدد الثاني عشر.',
  fr: 'Revue du port, numéro douze.',
  en: 'Harbour Review, issue twelve.',
  es: 'Revista del puerto, número doce.',
};

/** The paragraphs as a page: in two columns where asked. */
export function htmlOf({ language, layout, paragraphs }: Setting): string {
  const [title = '', ...body] = paragraphs;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const columns = layout === 'columns' ? 'columns: 2; column-gap: 2em;' : '';
  const texts = body.map((text) => `<p>${text}</p>`).join('\n');
  return `<!doctype html><html lang="${language}" dir="${direction}"><head><meta charset="utf-8"><title>${title}</title>
<style>body { font: 12pt "Noto Naskh Arabic", "Noto Serif", serif; } p { text-align: justify; hyphens: auto; }</style></head>
<body><h1>${title}</h1><div style="${columns}">${texts}</div></body></html>`;
}

/** The paragraphs for XeLaTeX: in two columns, or with a page header and a footnote. */
export function texOf({ language, layout, paragraphs }: Setting): string {
  const [title = '', ...body] = paragraphs.map(escaped);
  const twoColumns = layout === 'columns';
  const noted = body.map((text, index) =>
    layout === 'notes' && index === 1 ? `${text}\\footnote{${NOTE[language] ?? ''}}` : text,
  );
  const names: Record<string, string> = { ar: 'arabic', fr: 'french', en: 'english', es: 'spanish' };
  const header = layout === 'notes' ? `\\pagestyle{headings}\\markright{${title}}` : '\\pagestyle{plain}';
  return `\\documentclass[12pt,a4paper]{article}
${twoColumns ? '\\usepackage{multicol}' : ''}
\\usepackage{fontspec}\\usepackage{polyglossia}
\\setmainlanguage{${names[language]}}
\\setmainfont{Noto Serif}
\\newfontfamily\\arabicfont[Script=Arabic]{Amiri}
\\begin{document}${header}
\\section*{${title}}
${twoColumns ? '\\begin{multicols}{2}' : ''}
${noted.join('\n\n')}
${twoColumns ? '\\end{multicols}' : ''}
\\end{document}
`;
}

function escaped(text: string): string {
  return text.replace(/[%&#_$]/g, '\\$&');
}
