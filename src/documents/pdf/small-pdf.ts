/** A line of type for {@link smallPdf}. Points from the lower left corner of an A4 page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Default 11. */
  readonly size?: number;
  /** It runs from the foot of the page to its head. */
  readonly upwards?: boolean;
}

export interface SmallPdf {
  readonly pages: readonly (readonly PdfLine[])[];
  /** Entries of the information dictionary, as PDF strings without brackets. */
  readonly info?: Readonly<Record<string, string>>;
  /** Asks for a password that nobody knows. */
  readonly encrypted?: boolean;
  /** Degrees clockwise by which pages are turned for showing: 0, 90, 180 or 270. */
  readonly turned?: number;
  /** Part of the page that is shown; default all of A4. */
  readonly box?: readonly [left: number, bottom: number, right: number, top: number];
}

/** Every character is half its size wide, so that tests can reckon. The names of letters are in object 5. */
const FONT = `<</Type/Font/Subtype/TrueType/BaseFont/Test/Encoding/WinAnsiEncoding/ToUnicode 5 0 R/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]>>`;

/** A PDF of plain lines, for tests: Western letters, and up to 28 Arabic ones, each drawn where its line has it. */
export function smallPdf(pdf: SmallPdf): Uint8Array {
  const { pages, info = {}, encrypted = false } = pdf;
  const arabic = [...new Set(pages.flat().flatMap(({ text }) => text.match(/[\u0600-\u06ff]/g) ?? []))];
  const codes = new Map(arabic.map((letter, index) => [letter, String.fromCharCode(0xe0 + index)]));
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`,
    FONT,
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key}(${value})`)
      .join('')}>>`,
    stream(lettersMap(codes)),
    ...pages.flatMap((lines, index) => [pageObject(7 + index * 2, pdf), stream(drawn(lines, codes))]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const locked = encrypted ? `/Encrypt<<${LOCK}>>/ID[<00><00>]` : '';
  const trailer = `trailer\n<</Root 1 0 R/Info 4 0 R/Size ${objects.length + 1}${locked}>>\n%%EOF`;
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n${body}${trailer}`, 'latin1'));
}

const LOCK = `/Filter/Standard/V 1/R 2/P -4/O<${'1f'.repeat(32)}>/U<${'2e'.repeat(32)}>`;

function pageObject(contents: number, { turned = 0, box = [0, 0, 595, 842] }: SmallPdf): string {
  return `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/CropBox[${box.join(' ')}]/Rotate ${turned}/Contents ${contents} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`;
}

function drawn(lines: readonly PdfLine[], codes: ReadonlyMap<string, string>): string {
  return lines
    .map(({ text, x, y, size = 11, upwards = false }) => {
      const matrix = upwards ? '0 1 -1 0' : '1 0 0 1';
      return `BT /F1 ${size} Tf ${matrix} ${x} ${y} Tm (${escaped(text, codes)}) Tj ET`;
    })
    .join('\n');
}

function stream(content: string): string {
  return `<</Length ${content.length}>>stream\n${content}\nendstream`;
}

function escaped(text: string, codes: ReadonlyMap<string, string>): string {
  const coded = [...text].map((letter) => codes.get(letter) ?? letter).join('');
  return Buffer.from(coded.replace(/[()\\]/g, '\\$&'), 'latin1').toString('latin1');
}

/** Which letter each code stands for: itself, but for those from e0 where there are Arabic letters. */
function lettersMap(codes: ReadonlyMap<string, string>): string {
  const hex = (letter: string, digits: number) => letter.charCodeAt(0).toString(16).padStart(digits, '0');
  const lines = [...codes].map(([letter, code]) => `<${hex(code, 2)}> <${hex(letter, 4)}>`);
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def',
    '1 begincodespacerange <00> <ff> endcodespacerange',
    '1 beginbfrange <20> <7e> <0020> endbfrange 1 beginbfrange <a0> <df> <00a0> endbfrange',
    ...(lines.length > 0
      ? [`${lines.length} beginbfchar`, ...lines, 'endbfchar']
      : ['1 beginbfrange <e0> <ff> <00e0> endbfrange']),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

/** Lines of one paragraph, one below the other. */
export function typeset(
  lines: readonly string[],
  {
    x = 60,
    top = 760,
    pitch = 14,
    size = 11,
  }: { x?: number; top?: number; pitch?: number; size?: number } = {},
): PdfLine[] {
  return lines.map((text, index) => ({ text, x, y: top - index * pitch, size }));
}
