import { readFileSync } from 'node:fs';
import { loadGazetteer } from '../../src/app/index.ts';
import { findToponyms, type Gazetteer, resolveSpans } from '../../src/places/index.ts';

interface Gold {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

interface Text {
  readonly doc_id: string;
  readonly text: string;
  readonly toponyms: readonly Gold[];
}

/** Scores of one half of a corpus. Distances in kilometres; shares 0 to 1. */
export interface PlaceScores {
  readonly toponyms: number;
  readonly within161: number;
  readonly meanKm: number;
  readonly medianKm: number;
  readonly unanswered: number;
  readonly precision: number;
  readonly recall: number;
  readonly recallWithin161: number;
  readonly errors: readonly string[];
}

const NEAR_KM = 161;
const FARTHEST_KM = 20_039;

/**
 * Toponym resolution with given spans (share within 161 km, mean and median error; no answer counts as the farthest
 * distance on earth) and end to end (a found span that overlaps a coded one counts once), by halves of the documents:
 * those with even numbers were looked at while the rules were written, those with odd ones were not.
 */
export async function scorePlaces(file: string): Promise<Record<'even' | 'odd' | 'all', PlaceScores>> {
  const gazetteer = await loadGazetteer();
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Text => JSON.parse(line));
  const half = (rest: number) => texts.filter(({ doc_id }) => Number(doc_id) % 2 === rest);
  return {
    even: scoreTexts(half(0), gazetteer),
    odd: scoreTexts(half(1), gazetteer),
    all: scoreTexts(texts, gazetteer),
  };
}

function scoreTexts(texts: readonly Text[], gazetteer: Gazetteer): PlaceScores {
  const distances: number[] = [];
  const errors: string[] = [];
  let [unanswered, found, right, recalled, located] = [0, 0, 0, 0, 0];
  for (const { doc_id, text, toponyms } of texts) {
    const coded = toponyms.filter(({ lat, lon }) => lat !== null && lon !== null);
    resolveSpans(text, coded, gazetteer).forEach((answer, i) => {
      const gold = coded[i];
      if (!gold) return;
      if (answer.lat === null) unanswered += 1;
      const km = distance(gold, answer);
      distances.push(km);
      if (km > NEAR_KM)
        errors.push(
          `${doc_id} ${gold.phrase} (${gold.lat}, ${gold.lon}) taken for ${answer.name} ${answer.country} (${answer.lat}, ${answer.lon}), ${Math.round(km)} km`,
        );
    });
    const answers = findToponyms(text, gazetteer);
    found += answers.length;
    const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
      a.start < b.end && b.start < a.end;
    for (const answer of answers) {
      if (toponyms.some((gold) => overlaps(answer, gold))) right += 1;
      else
        errors.push(
          `${doc_id} + ${answer.phrase}: …${text.slice(answer.start - 40, answer.end + 30).replace(/\s+/g, ' ')}…`,
        );
    }
    for (const gold of toponyms) {
      const answer = answers.find((one) => overlaps(one, gold));
      if (answer) recalled += 1;
      else
        errors.push(
          `${doc_id} − ${gold.phrase}: …${text.slice(gold.start - 40, gold.end + 30).replace(/\s+/g, ' ')}…`,
        );
      if (answer && distance(gold, answer) <= NEAR_KM) located += 1;
    }
  }
  const all = texts.reduce((sum, { toponyms }) => sum + toponyms.length, 0);
  const sorted = [...distances].sort((a, b) => a - b);
  return {
    toponyms: distances.length,
    within161: sorted.filter((km) => km <= NEAR_KM).length / distances.length,
    meanKm: sorted.reduce((sum, km) => sum + km, 0) / distances.length,
    medianKm: sorted[sorted.length >> 1] ?? 0,
    unanswered,
    precision: right / found,
    recall: recalled / all,
    recallWithin161: located / all,
    errors,
  };
}

function distance(gold: Gold, answer: { readonly lat: number | null; readonly lon: number | null }): number {
  const [{ lat: a, lon: b }, { lat: c, lon: d }] = [gold, answer];
  if (a === null || b === null || c === null || d === null) return FARTHEST_KM;
  const rad = Math.PI / 180;
  const h =
    Math.sin(((c - a) * rad) / 2) ** 2 +
    Math.cos(a * rad) * Math.cos(c * rad) * Math.sin(((d - b) * rad) / 2) ** 2;
  return 12_742 * Math.asin(Math.sqrt(h));
}
