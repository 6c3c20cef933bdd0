/**
 * Times extraction in one language and prints the figures as JSON. Run by `extracting.ts`, bundled as the program is.
 * usage: node extraction-times.js en|fr|es|ar|mixed
 */
import { extract } from '../src/extract/index.ts';
import { cityGazetteer } from '../test/eval/extraction.ts';
import { type ReportLanguage, syntheticReport } from './reports.ts';

/** What is measured of one language. All times are processor time of the whole process, its threads included. */
export interface LanguageTimes {
  /** Documents of 1–2 KB per second. */
  readonly documentsPerSecond: number;
  readonly documentBytes: number;
  /** Milliseconds for the first document, the compiling of the lexicon included. */
  readonly firstDocumentMs: number;
  /** Seconds for one document, by its size in characters. */
  readonly secondsForCharacters: Readonly<Record<string, number>>;
  /** Largest resident size of the process. */
  readonly peakMegabytes: number;
}

const LANGUAGES: readonly ReportLanguage[] = ['en', 'fr', 'es', 'ar'];
const DOCUMENTS = 400;
const WARM_UP = 3;
const ROUNDS = 7;
const SIZES = [100_000, 1_000_000, 5_000_000];

const gazetteer = cityGazetteer();
gazetteer.lookup('oran');

const language = LANGUAGES.find((one) => one === process.argv[2]);
console.log(JSON.stringify(timesOf(language ? [language] : LANGUAGES)));

function timesOf(languages: readonly ReportLanguage[]): LanguageTimes {
  const [one = 'en'] = languages;
  const firstDocumentMs = 1000 * timed(() => run(syntheticReport(one, 0), one));
  const reports = Array.from({ length: DOCUMENTS }, (_, i) => {
    const code = languages[i % languages.length] ?? one;
    return { code, text: syntheticReport(code, i) };
  });
  const all = () => {
    for (const { code, text } of reports) run(text, code);
  };
  for (let i = 0; i < WARM_UP; i += 1) all();
  const seconds = median(Array.from({ length: ROUNDS }, () => timed(all)));
  const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return {
    documentsPerSecond: Math.round(reports.length / seconds),
    documentBytes: Math.round(bytes / reports.length),
    firstDocumentMs,
    secondsForCharacters: languages.length > 1 ? {} : largeTimes(one),
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

function largeTimes(code: ReportLanguage): Record<string, number> {
  const whole = Array.from({ length: 8000 }, (_, i) => syntheticReport(code, i)).join('\n');
  return Object.fromEntries(
    SIZES.map((size) => {
      const text = whole.slice(0, size);
      return [String(size), timed(() => run(text, code))];
    }),
  );
}

function run(text: string, code: ReportLanguage): void {
  extract({ text, language: code, published: '2019-05-10', furniture: [], gazetteer });
}

function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
