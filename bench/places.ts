import { loadGazetteer } from '../src/app/index.ts';
import { placesLine } from '../src/operations/index.ts';

const TOWNS = [
  'Tangier',
  'Rabat',
  'Springfield',
  'Lyon',
  'Mosul',
  'Port-au-Prince',
  'San Jose',
  'Kano',
  'Tripoli',
];
const LANDS = ['Morocco', 'France', 'Iraq', 'Nigeria', 'Libya', 'Illinois', 'California', 'Haiti', 'Spain'];
const CITIES_OF_ARABIC = ['طنجة', 'الرباط', 'الموصل', 'طرابلس', 'مدريد', 'القاهرة'];

/**
 * Places end to end, from a JSON line to its answer: megabytes of text (UTF-8) per second of processor time, over
 * reports of about 2 KB that name a place every hundred characters; and the processor time until the first answer.
 */
export async function benchPlaces(): Promise<Record<string, number>> {
  const started = process.cpuUsage();
  const gazetteer = await loadGazetteer();
  placesLine(JSON.stringify({ id: 0, text: 'Two men were arrested in Tangier.' }), { gazetteer });
  const ready = seconds(process.cpuUsage(started));
  const rate = (report: (i: number) => string, wanted: number) => {
    const lines = Array.from({ length: wanted }, (_, i) => JSON.stringify({ id: i, text: report(i) }));
    for (const line of lines.slice(0, wanted / 5)) JSON.stringify(placesLine(line, { gazetteer }));
    const from = process.cpuUsage();
    for (const line of lines) JSON.stringify(placesLine(line, { gazetteer }));
    return Buffer.byteLength(lines.join('\n')) / 1e6 / seconds(process.cpuUsage(from));
  };
  return {
    'until the first answer, s': ready,
    'English, MB/s': rate(english, 2000),
    'Arabic, MB/s': rate(arabic, 1000),
  };
}

function seconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

function english(i: number): string {
  return Array.from({ length: 20 }, (_, j) => {
    const [town, land] = [TOWNS[(i + j) % TOWNS.length], LANDS[(i * 7 + j) % LANDS.length]];
    return `On Monday the police said that ${j + 2} suspects had been held near ${town} after a search of case ${i}, and officials in ${land} would not say more about it.`;
  }).join(' ');
}

function arabic(i: number): string {
  return Array.from({ length: 20 }, (_, j) => {
    const town = CITIES_OF_ARABIC[(i + j) % CITIES_OF_ARABIC.length];
    return `أعلنت السلطات يوم الاثنين توقيف ${j + 2} أشخاص في ${town} بعد عملية تفتيش جديدة لم تكشف عن تفاصيلها.`;
  }).join(' ');
}
