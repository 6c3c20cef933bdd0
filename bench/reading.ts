import { readDocument } from '../src/documents/index.ts';

export interface ReadingRates {
  /** Documents per second of processor time: what other programs do meanwhile does not count. */
  readonly html10kb: number;
  readonly htmlWithoutLandmarks10kb: number;
  readonly text3kb: number;
  /** Pages per second of processor time. */
  readonly pdfPages: number;
}

const WARM_UP = 20;
const ROUNDS = 5;
const DOCUMENTS = 60;

/** How many documents a second are read: 10 KB pages with and without landmarks, texts, and pages of PDF. */
export async function benchReading(): Promise<ReadingRates> {
  return {
    html10kb: await rate((seed) => page(seed, true)),
    htmlWithoutLandmarks10kb: await rate((seed) => page(seed, false)),
    text3kb: await rate((seed) => encode(paragraphs(seed, 8).join('\n\n'))),
    pdfPages: await rate((seed) => pdf(paragraphs(seed, 6))),
  };
}

/** Documents per second of processor time (this process, all its threads), the median of several rounds. */
async function rate(make: (seed: number) => Uint8Array): Promise<number> {
  const documents = Array.from({ length: DOCUMENTS }, (_, seed) => make(seed));
  for (const bytes of documents.slice(0, WARM_UP)) await read(bytes);
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (const bytes of documents) await read(bytes);
    const { user, system } = process.cpuUsage(start);
    rates.push((DOCUMENTS / (user + system)) * 1e6);
  }
  return rates.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function read(bytes: Uint8Array): Promise<void> {
  await readDocument({ bytes, origin: 'bench', retrieved: '2024-01-01T00:00:00Z' });
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const SUBJECTS = ['The ministry', 'A spokesman', 'The regional court', 'Investigators', 'Two officials'];
const VERBS = ['said', 'announced', 'confirmed', 'denied', 'reported'];
const EVENTS = ['men were arrested', 'suspects were charged', 'people were released', 'rifles were seized'];

function paragraphs(seed: number, count: number): string[] {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const sentence = (at: number) =>
    `${pick(SUBJECTS, at * 3)} ${pick(VERBS, at * 7)} on ${1 + (at % 28)} May ${2010 + (at % 12)} that ${2 + (at % 30)} ${pick(EVENTS, at)} near the northern border.[${1 + (at % 9)}]`;
  return Array.from({ length: count }, (_, index) =>
    Array.from({ length: 4 }, (_, line) => sentence(seed * 17 + index * 5 + line)).join(' '),
  );
}

const MENU = Array.from(
  { length: 30 },
  (_, at) => `<li class="item"><a href="/section-${at}/">Section ${at}</a></li>`,
);
const CARDS = Array.from(
  { length: 12 },
  (_, at) => `<div class="card"><a href="/story-${at}">A story with number ${at}</a></div>`,
);

function page(seed: number, landmarks: boolean): Uint8Array {
  const body = paragraphs(seed, 14).map((text) => `<p>${text}</p>`);
  const [open, close] = landmarks ? ['<main><article>', '</article></main>'] : ['<div class="c1">', '</div>'];
  return encode(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Report ${seed} | Example</title>
<meta property="article:published_time" content="2019-05-0${1 + (seed % 9)}T10:00:00Z"></head><body>
<div class="top"><ul>${MENU.join('\n')}</ul></div>${open}<h1>Report number ${seed}</h1>${body.join('\n')}${close}
<div class="more">${CARDS.join('\n')}</div><div class="foot">© Example. All rights reserved.</div></body></html>`,
  );
}

/** One page of plain type. */
function pdf(texts: readonly string[]): Uint8Array {
  const lines = texts.flatMap((text) => text.match(/.{1,90}(?:\s|$)/g) ?? []);
  const type = lines.map((line) => `(${line.replace(/[()\\]/g, '')}) Tj T*`).join('\n');
  const stream = `BT /F1 10 Tf 12 TL 50 780 Td\n${type}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj${object}endobj`).join('\n');
  return encode(`%PDF-1.4\n${body}\ntrailer<</Root 1 0 R/Size 6>>`);
}
