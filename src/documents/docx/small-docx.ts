import { zipSync } from 'fflate';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface SmallDocx {
  /** WordprocessingML inside `w:body`. */
  readonly body: string;
  /** Text of notes, by their id from 1. */
  readonly footnotes?: readonly string[];
  /** Inside `cp:coreProperties`. */
  readonly core?: string;
  /** Further parts. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
}

/** A Word document of a few parts, for tests. */
export function smallDocx({ body, footnotes = [], core = '', parts = {} }: SmallDocx): Uint8Array {
  const notes = footnotes.map(
    (text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`,
  );
  const link = (id: number, type: string, target: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const links = (inner: string) => `<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`;
  const type = (part: string, kind: string) =>
    `<Override PartName="/word/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('document', 'document.main')}${type('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': links(link(1, 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': links(link(1, 'footnotes', 'footnotes.xml')),
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    'word/footnotes.xml': `<w:footnotes xmlns:w="${WORD}">${notes.join('')}</w:footnotes>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${core}</cp:coreProperties>`,
  };
  const encoded = Object.entries(files).map(([name, xml]) => [name, new TextEncoder().encode(xml)] as const);
  return zipSync({ ...Object.fromEntries(encoded), ...parts });
}

/** A paragraph of plain text; `inner` goes behind it. */
export function paragraph(text: string, inner = '', style = ''): string {
  const look = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${look}<w:r><w:t xml:space="preserve">${text}</w:t></w:r>${inner}</w:p>`;
}

/** The raised number that points to a footnote. */
export function noteReference(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}
