import { anchor, prepare } from '../src/evidence/index.ts';
import { fold } from '../src/language/index.ts';

const PLACES = ['Bandio', 'Tessit', 'Gourou', 'Malen', 'Oursi', 'Tirga', 'Kolda', 'Sabari'];
const MONTHS = ['January', 'March', 'May', 'July', 'October'];

/** Milliseconds to prepare a text of 200,000 characters and to place twenty quotes in it; to fold it alone. */
export async function benchAnchoring(): Promise<Record<string, number>> {
  const sentences = Array.from({ length: 2200 }, (_, i) => sentence(i));
  const text = sentences.join(' ').slice(0, 200_000);
  const paraphrased = sentences
    .slice(100, 1700)
    .filter((_, i) => i % 80 === 0)
    .map(paraphrase);
  const verbatim = sentences.slice(100, 1700).filter((_, i) => i % 80 === 0);
  return {
    characters: text.length,
    'twenty paraphrased quotes, ms': median(() => place(text, paraphrased)),
    'twenty verbatim quotes, ms': median(() => place(text, verbatim)),
    'folding, ms': median(() => void fold(text)),
  };
}

function sentence(i: number): string {
  const place = PLACES[i % PLACES.length];
  const month = MONTHS[i % MONTHS.length];
  return `On ${(i % 28) + 1} ${month} the police in ${place} arrested ${i + 2} suspects over case ${i} of that year, officials said.`;
}

/** The same in other words: nothing to be found word for word. */
function paraphrase(words: string): string {
  return words
    .replace('arrested', 'took into custody')
    .replace('officials said', 'according to officials')
    .replace('the police', 'police');
}

function place(text: string, quotes: readonly string[]): void {
  const prepared = prepare(text);
  for (const quote of quotes) anchor(prepared, { quote });
}

function median(run: () => void, runs = 9): number {
  run();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}
