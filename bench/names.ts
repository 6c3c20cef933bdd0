import { prepareName, rankNames } from '../src/names/index.ts';

const CANDIDATES = 1000;
const QUERIES = 100;
const ONSETS = 'b d f g h j k l m n q r s t w y z kh sh ch gh th'.split(' ');
const ARABIC_ONSETS = 'بدفغحجكلمنقرستويزخش'.split('');
const VOWELS = 'a i u e o ou aa'.split(' ');
const LONG = ['', '', 'ا', 'ي', 'و'];

/** Comparisons per second of processor time: candidates as strings, and made ready beforehand. */
export function benchNames(): Record<string, number> {
  const latin = Array.from({ length: CANDIDATES }, (_, i) => latinName(i));
  const arabic = Array.from({ length: CANDIDATES }, (_, i) => arabicName(i));
  const two = latin.map((name, i) => `${name} ${latin[(i * 7 + 3) % CANDIDATES]}`);
  const twoArabic = arabic.map((name, i) => `${name} ${arabic[(i * 7 + 3) % CANDIDATES]}`);
  return {
    'Arabic among Latin, as strings': perSecond(arabic, latin),
    'Latin among Arabic, as strings': perSecond(latin, arabic),
    'Arabic among Latin, prepared': perSecond(arabic, latin.map(prepareName)),
    'Latin among Arabic, prepared': perSecond(latin, arabic.map(prepareName)),
    'Latin among Latin, prepared': perSecond(latin, latin.map(prepareName)),
    'two words, Arabic among Latin, prepared': perSecond(twoArabic, two.map(prepareName)),
    'two words, Latin among Latin, prepared': perSecond(two, two.map(prepareName)),
  };
}

function perSecond(queries: readonly string[], candidates: Parameters<typeof rankNames>[1]): number {
  const run = (count: number) => {
    for (const query of queries.slice(0, count)) rankNames(query, candidates);
  };
  run(QUERIES / 5);
  const started = process.cpuUsage().user;
  run(QUERIES);
  const seconds = (process.cpuUsage().user - started) / 1e6;
  return Math.round((QUERIES * candidates.length) / seconds);
}

/** Two to four syllables, another name for every number. */
function latinName(i: number): string {
  const syllables = syllablesOf(i).map(
    (n) => `${ONSETS[n % ONSETS.length]}${VOWELS[(n * 5 + 1) % VOWELS.length]}`,
  );
  return `${syllables.join('')}${ONSETS[(i * 3) % 17]}`;
}

function arabicName(i: number): string {
  const syllables = syllablesOf(i).map(
    (n) => `${ARABIC_ONSETS[n % ARABIC_ONSETS.length]}${LONG[(n * 3 + 1) % LONG.length]}`,
  );
  return `${syllables.join('')}${ARABIC_ONSETS[(i * 3) % 17]}`;
}

function syllablesOf(i: number): number[] {
  return Array.from({ length: 2 + (i % 3) }, (_, k) => (i * (k + 3) + k * 11) % 97);
}
