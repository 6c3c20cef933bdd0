/** A line of type for {@link smallPdf}. Points from the lower left corner of an A4 page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Default 11. */
  readonly size?: number;
}

export interface SmallPdf {
  readonly pages: readonly (readonly PdfLine[])[];
  /** Entries of the information dictionary, as PDF strings without brackets. */
  readonly info?: Readonly<Record<string, string>>;
  /** Asks for a password that nobody knows. */
  readonly encrypted?: boolean;
}

/** Every character is half its size wide, so that tests can reckon. */
const FONT = `<</Type/Font/Subtype/TrueType/BaseFont/Test/Encoding/WinAnsiEncoding/FirstChar 0/LastChar 255/Widths[${'500 '.repeat(256)}]>>`;

/** A PDF of plain lines of Western text, for tests. */
export function smallPdf({ pages, info = {}, encrypted = false }: SmallPdf): Uint8Array {
  const kids = pages.map((_, index) => `${5 + index * 2} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${pages.length}>>`,
    FONT,
    `<<${Object.entries(info)
      .map(([key, value]) => `/${key}(${value})`)
      .join('')}>>`,
    ...pages.flatMap((lines, index) => [pageObject(6 + index * 2), streamOf(lines)]),
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const locked = encrypted ? `/Encrypt<<${LOCK}>>/ID[<00><00>]` : '';
  const trailer = `trailer\n<</Root 1 0 R/Info 4 0 R/Size ${objects.length + 1}${locked}>>\n%%EOF`;
  return Uint8Array.from(Buffer.from(`%PDF-1.4\n${body}${trailer}`, 'latin1'));
}

const LOCK = `/Filter/Standard/V 1/R 2/P -4/O<${'1f'.repeat(32)}>/U<${'2e'.repeat(32)}>`;

function pageObject(contents: number): string {
  return `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`;
}

function streamOf(lines: readonly PdfLine[]): string {
  const shown = lines.map(
    ({ text, x, y, size = 11 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`,
  );
  const stream = shown.join('\n');
  return `<</Length ${stream.length}>>stream\n${stream}\nendstream`;
}

function escaped(text: string): string {
  return Buffer.from(text.replace(/[()\\]/g, '\\$&'), 'latin1').toString('latin1');
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
