import { PageOpener } from '../src/documents/index.ts';
import { smallPdf, typeset } from '../src/documents/pdf/small-pdf.ts';

/** Milliseconds of processor time and megabytes of memory. */
export interface PageTimes {
  readonly open: number;
  readonly image: { readonly median: number; readonly worst: number; readonly kilobytes: number };
  /** Reads the whole document, which the ones behind it do not. */
  readonly firstMark: number;
  readonly mark: { readonly median: number; readonly worst: number };
  readonly memory: { readonly before: number; readonly most: number };
}

const PAGES = 200;
const LINES = 48;
const ROUNDS = 40;
const WIDTH = 1080;

/** Page images 1,080 pixels wide and quotes of six words, in a PDF of 200 full pages. */
export async function benchPages(): Promise<PageTimes> {
  const bytes = smallPdf({ pages: Array.from({ length: PAGES }, (_, page) => typeset(linesOf(page))) });
  const before = megabytes();
  const opener = new PageOpener();
  await opener.open(bytes);
  const [open, pages] = await timed(() => opener.open(bytes));
  const images = [];
  for (let round = 0; round < ROUNDS; round += 1)
    images.push(await timed(async () => pages.image(1 + ((round * 37) % PAGES), WIDTH)));
  const text = await pages.text();
  const [firstMark] = await timed(async () => {
    const anew = await opener.open(bytes);
    return anew.marks(100, 140);
  });
  const again = await opener.open(bytes);
  await again.marks(0, 10);
  const marks = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = Math.floor((text.length * (round + 0.5)) / ROUNDS);
    marks.push(await timed(() => again.marks(start, start + 40)));
  }
  const inexact = marks.filter(([, { fit }]) => fit !== 'exact').length;
  if (inexact > 0) throw new Error(`${inexact} quotes were not found`);
  return {
    open,
    image: { ...spread(images), kilobytes: Math.round((images[0]?.[1].length ?? 0) / 1000) },
    firstMark,
    mark: spread(marks),
    memory: { before, most: megabytes() },
  };
}

function linesOf(page: number): string[] {
  return Array.from({ length: LINES }, (_, line) => {
    const seed = page * LINES + line;
    return `On ${1 + (seed % 28)} May the police of district ${seed} held ${2 + (seed % 9)} men, said the court`;
  });
}

async function timed<Result>(act: () => Promise<Result>): Promise<[number, Result]> {
  const start = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

function spread(times: readonly (readonly [number, unknown])[]): { median: number; worst: number } {
  const sorted = times.map(([time]) => time).sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0 };
}

function megabytes(): number {
  return Math.round(process.memoryUsage().rss / 1e6);
}
