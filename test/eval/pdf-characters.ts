/**
 * Character error of the PDF reader on texts of our own, set by each producer that this machine has.
 * usage: npx tsx test/eval/pdf-characters.ts [--show] [--keep FOLDER]
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument } from '../../src/documents/index.ts';
import { LAYOUTS, type Layout, PRODUCERS, type Producer } from './pdf-producers.ts';
import { PDF_TEXTS } from './pdf-texts.ts';

export interface CharacterError {
  readonly producer: string;
  readonly language: string;
  readonly layout: string;
  /** Edits per character of the text that was set, white space collapsed; null where the producer is missing. */
  readonly rate: number | null;
}

/** Character error for each producer, language and layout. Notes, page headers and footers must be marked as such. */
export async function pdfCharacterErrors(folder: string, show = false): Promise<CharacterError[]> {
  const rows: CharacterError[] = [];
  for (const producer of PRODUCERS)
    for (const language of Object.keys(PDF_TEXTS))
      for (const layout of LAYOUTS)
        rows.push({
          producer: producer.name,
          language,
          layout,
          rate: await measure(producer, language, layout),
        });
  return rows;

  async function measure(producer: Producer, language: string, layout: Layout): Promise<number | null> {
    const paragraphs = PDF_TEXTS[language] ?? [];
    const file = producer.make({ folder, language, layout, paragraphs });
    if (file === null) return null;
    const wanted = squeeze(paragraphs.join('\n'));
    const found = squeeze(await bodyOf(file));
    if (show) console.error(`\n${producer.name} ${language} ${layout}\n${found}`);
    return editDistance(wanted, found) / wanted.length;
  }
}

async function bodyOf(file: string): Promise<string> {
  const { text } = await readDocument({ bytes: readFileSync(file), origin: 'a.pdf', retrieved: '' });
  const characters = [...text.text];
  for (const { start, end } of text.furniture) characters.fill('', start, end);
  return characters.join('');
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Levenshtein distance in code points. */
export function editDistance(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  let above = Uint32Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((char, row) => {
    const here = new Uint32Array(b.length + 1);
    here[0] = row + 1;
    for (let at = 1; at <= b.length; at += 1) {
      const changed = (above[at - 1] ?? 0) + (char === b[at - 1] ? 0 : 1);
      here[at] = Math.min(changed, (above[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1);
    }
    above = here;
  });
  return above[b.length] ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const kept = process.argv[process.argv.indexOf('--keep') + 1];
  const keep = process.argv.includes('--keep') && kept !== undefined;
  const folder = keep ? kept : mkdtempSync(join(tmpdir(), 'attest-pdf-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'README'), 'PDFs made by test/eval/pdf-characters.ts\n');
  for (const { producer, language, layout, rate } of await pdfCharacterErrors(
    folder,
    process.argv.includes('--show'),
  ))
    console.log(
      `${producer.padEnd(12)} ${language}  ${layout.padEnd(8)} ${rate?.toFixed(4) ?? 'producer is missing'}`,
    );
  if (!keep) rmSync(folder, { recursive: true, force: true });
}
