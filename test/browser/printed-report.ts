import type { Browser, Page } from 'playwright-core';

/** Words on a printed page: their rectangles in parts of its width and height, from its upper left corner. */
export interface PrintedWords {
  readonly page: number;
  readonly rectangles: readonly { x: number; y: number; width: number; height: number }[];
}

export interface PrintedReport {
  readonly pdf: Uint8Array;
  /** By the words, as the browser that printed them says. */
  readonly places: ReadonlyMap<string, PrintedWords>;
}

const [WIDTH, HEIGHT] = [794, 1123];

/**
 * Prints pages of paragraphs with the browser and asks it where words stand on them.
 * @param pages paragraphs of each page
 * @param words each stands once, inside of one paragraph
 */
export async function printReport(
  browser: Browser,
  pages: readonly (readonly string[])[],
  words: readonly string[],
  direction: 'ltr' | 'rtl' = 'ltr',
): Promise<PrintedReport> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  const sheets = pages.map((texts) => `<section>${texts.map((text) => `<p>${text}</p>`).join('')}</section>`);
  await page.setContent(`<!doctype html><html dir="${direction}"><style>
    @page { margin: 0 } body { margin: 0; font: 16px/1.6 serif }
    section { box-sizing: border-box; height: ${HEIGHT}px; padding: 90px; break-after: page; text-align: justify }
    section:last-child { break-after: auto }</style>${sheets.join('')}</html>`);
  await page.emulateMedia({ media: 'print' });
  const places = await page.evaluate(placesOf, { words, width: WIDTH, height: HEIGHT });
  const pdf = await page.pdf({ width: `${WIDTH}px`, height: `${HEIGHT}px`, printBackground: true });
  await page.close();
  return { pdf, places: new Map(places) };
}

function placesOf({ words, width, height }: { words: readonly string[]; width: number; height: number }) {
  const texts = [...document.querySelectorAll('p')].map((paragraph) => paragraph.firstChild);
  return words.map((wanted): [string, PrintedWords] => {
    const node = texts.find((text) => text?.textContent?.includes(wanted));
    const at = node?.textContent?.indexOf(wanted) ?? -1;
    if (!node || at < 0) throw new Error(`the report lacks ${wanted}`);
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + wanted.length);
    // A range has a rectangle for each run of one direction; those of a line are one.
    const lines: { left: number; right: number; top: number; height: number }[] = [];
    for (const { left, right, top, height: high } of range.getClientRects()) {
      const line = lines.find((one) => Math.abs(one.top - top) < high / 2);
      if (line) Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
      else lines.push({ left, right, top, height: high });
    }
    const page = Math.floor((lines[0]?.top ?? 0) / height);
    return [
      wanted,
      {
        page: page + 1,
        rectangles: lines.map((line) => ({
          x: line.left / width,
          y: line.top / height - page,
          width: (line.right - line.left) / width,
          height: line.height / height,
        })),
      },
    ];
  });
}

/** The rectangles of the marks on the page image that is shown, in parts of its width and height. */
export function marksShown(page: Page) {
  return page.locator('.page-sheet').evaluate((sheet) => {
    const whole = sheet.getBoundingClientRect();
    return [...sheet.querySelectorAll('.page-mark')].map((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      return {
        x: (left - whole.left) / whole.width,
        y: (top - whole.top) / whole.height,
        width: width / whole.width,
        height: height / whole.height,
      };
    });
  });
}
