import type { Setting } from './pdf-producers.ts';
import { NOTE } from './pdf-sources.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const SPACES = [
  `xmlns:office="${OASIS}:office:1.0" xmlns:style="${OASIS}:style:1.0" xmlns:text="${OASIS}:text:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0" xmlns:svg="${OASIS}:svg-compatible:1.0"`,
].join(' ');

/** The paragraphs as a flat OpenDocument text: in two columns, or with a page header and a footnote. */
export function openDocumentOf({ language, layout, paragraphs }: Setting): string {
  const [title = '', ...body] = paragraphs;
  const arabic = language === 'ar';
  const mode = arabic ? 'rl-tb' : 'lr-tb';
  const font = arabic ? 'Amiri' : 'Noto Serif';
  const columns = layout === 'columns' ? '<style:columns fo:column-count="2" fo:column-gap="0.8cm"/>' : '';
  const note = `<text:note text:id="n1" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p text:style-name="Small">${NOTE[language] ?? ''}</text:p></text:note-body></text:note>`;
  const noted = body.map(
    (text, at) => `<text:p text:style-name="P">${text}${layout === 'notes' && at === 1 ? note : ''}</text:p>`,
  );
  const header =
    layout === 'notes'
      ? `<style:header><text:p text:style-name="Small">${title}<text:tab/><text:page-number/></text:p></style:header>`
      : '';
  const look = (name: string, size: number) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties style:writing-mode="${mode}" fo:text-align="justify" fo:margin-bottom="0.3cm"/><style:text-properties style:font-name="F" style:font-name-complex="F" fo:font-size="${size}pt" style:font-size-complex="${size}pt"/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:font-face-decls><style:font-face style:name="F" svg:font-family="'${font}'"/></office:font-face-decls>
<office:automatic-styles>${look('P', 12)}${look('Small', 9)}${look('Title', 18)}
<style:page-layout style:name="L"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin="2cm" style:writing-mode="${mode}">${columns}</style:page-layout-properties><style:header-style><style:header-footer-properties fo:margin-bottom="0.8cm"/></style:header-style></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="L">${header}</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Title">${title}</text:p>${noted.join('\n')}</office:text></office:body></office:document>`;
}
