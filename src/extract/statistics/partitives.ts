import { type CountedNoun, type Figure, isDefinite } from './figures.ts';
import { type Setting, wordAt } from './setting.ts';

/** The figure that this one is a part of: "15 of the 33 plots", "of the 33 plots, 15 had …"; or null. */
export function wholeOf(figure: Figure, figures: readonly Figure[]): Figure | null {
  const direct = figures.find((other) => other.counted !== null && isPartOf(figure, other));
  if (direct) return direct;
  if (figure.counted !== null && figure.counted.unit !== 'person') return null;
  const before = figures.filter((other) => other.last <= figure.first && opensWith(other)).at(-1);
  return before && smaller(figure, before) && figure.counted === null ? before : null;
}

function isPartOf(figure: Figure, other: Figure): boolean {
  const { setting } = figure;
  const of = figure.number.last;
  return (
    isOf(setting, of) && other.number.first > of && other.number.first - of <= 3 && smaller(figure, other)
  );
}

function isOf(setting: Setting, token: number): boolean {
  return setting.reading.reader.lexicon.grammar.of.has(wordAt(setting, token));
}

/** "Of the 33 plots": what follows speaks of parts. */
function opensWith(figure: Figure): boolean {
  const { setting, number } = figure;
  const before = isDefinite(setting, number.first) ? number.first - 2 : number.first - 1;
  return figure.counted !== null && isOf(setting, before);
}

function smaller(part: Figure, whole: Figure): boolean {
  const [a, b] = [part, whole].map(({ count }) => count.best ?? count.low ?? count.high);
  return a !== null && a !== undefined && b !== null && b !== undefined && a < b;
}

const REACH = 5;

/** People where a number without a noun stands before what befell people: "about 70 were arrested". */
export function boundPeople(figure: Figure): CountedNoun | null {
  const { sentence } = figure.setting;
  const { number } = figure;
  if (isOf(figure.setting, number.last)) return null;
  const act = sentence.acts.find(
    ({ first, term }) =>
      first >= number.last &&
      first - number.last <= REACH &&
      ['arrest', 'kill', 'injure', 'charge', 'sentence', 'release'].includes(term.act) &&
      term.form !== 'noun',
  );
  const course = figure.setting.courses.find(({ first }) => first >= number.last && first - number.last <= 2);
  if (!act && !course) return null;
  return { ...number, unit: 'person', quantity: 'persons', plural: true };
}
