import { extract } from '../src/extract/index.ts';
import { cityGazetteer } from '../test/eval/extraction.ts';

/** One measured figure. */
export interface ExtractingFigures {
  /** Documents of 1–2 KB a second, on one core. */
  readonly documentsPerSecond: number;
  readonly documentBytes: number;
  /** Seconds for one document of each size, in characters. */
  readonly large: readonly { readonly characters: number; readonly seconds: number }[];
}

const TOWNS = ['Oran', 'Nador', 'Sousse', 'Lyon', 'Murcia', 'Bamako', 'Agadez', 'Poso', 'Adana', 'Ghent'];
const GROUPS = ['Islamic State', 'al-Qaida', 'AQIM', 'JNIM', 'Boko Haram'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

/** An invented report of 1–2 KB; `i` changes its figures and names. */
export function syntheticReport(i: number): string {
  const pick = <T>(list: readonly T[], step = 1): T | undefined => list[(i * step) % list.length];
  const [n, town, group] = [(i % 17) + 2, pick(TOWNS), pick(GROUPS, 3)];
  return `Police hold ${n} in ${town} over suspected plot

Security forces arrested ${n} people in ${town} on ${pick(DAYS)}, the Interior Ministry announced. They are between ${18 + (i % 9)} and ${33 + (i % 20)} years old and belonged to a cell linked to ${group} that was planning to attack police stations with explosive belts.

During house searches officers seized ${(i % 5) + 2} pistols, ${(i % 300) + 20} rounds of ammunition, mobile phones and a black flag. According to a police spokesman the group recruited young men and organised their travel to Syria. No weapons were found in a second flat.

In March 2015 a bomb killed ${(i % 40) + 3} people in the same town. Since 2014 the authorities have broken up ${(i % 90) + 30} cells and arrested more than ${(i % 900) + 200} suspects. Analysts warn that further attacks could follow, because several hundred fighters may return from abroad.

Two other men, aged 24 and 31, were detained on ${pick(DAYS, 2)} in a separate operation in ${pick(TOWNS, 7)}; they are accused of spreading propaganda on the internet. A court will decide next week whether they stay in custody. The investigation is led by the public prosecutor, who said that more arrests were possible.
`;
}

/** Times extraction: many short documents, then single long ones. The gazetteer is built before the clock starts. */
export async function benchExtracting(rounds = 5): Promise<ExtractingFigures> {
  const gazetteer = cityGazetteer();
  gazetteer.lookup('oran');
  const run = (text: string) =>
    extract({ text, language: 'en', published: '2019-05-10', furniture: [], gazetteer });
  const reports = Array.from({ length: 400 }, (_, i) => syntheticReport(i));
  for (let i = 0; i < 3; i += 1) for (const report of reports) run(report);
  const seconds = median(
    Array.from({ length: rounds }, () =>
      timed(() => {
        for (const report of reports) run(report);
      }),
    ),
  );
  const large = [100_000, 1_000_000, 5_000_000].map((characters) => {
    const text = reports
      .join('\n\n')
      .repeat(Math.ceil(characters / 500_000))
      .slice(0, characters);
    return { characters: text.length, seconds: timed(() => run(text)) };
  });
  const documentBytes = Math.round(reports.reduce((sum, { length }) => sum + length, 0) / reports.length);
  return { documentsPerSecond: Math.round(reports.length / seconds), documentBytes, large };
}

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
