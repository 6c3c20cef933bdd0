/** Invented events of country-years as two datasets report them, with the truth in the last column. */
export interface CountryYears {
  readonly events: number;
  /** Events per country and year: the density, which decides how hard linking is. */
  readonly eventsPerYear: number;
  readonly seed: number;
  /** Years that one country goes on for, before the next one begins. */
  readonly yearsPerCountry?: number;
  readonly towns?: number;
}

const TYPES = ['bombing', 'armed_assault', 'kidnap', 'arson', 'clash', 'assassin', 'vac', 'protest_violence'];
const ACTORS = ['front_A', 'front_B', 'militia_A', 'militia_B', 'army', 'police', 'unknown'];
const ACTOR_WEIGHTS = [0.28, 0.1, 0.15, 0.1, 0.14, 0.08, 0.15];
const HEADER = 'date,latitude,longitude,type_tax,actor_tax,truth';
const MS_PER_DAY = 86_400_000;

/** How each dataset errs. */
const SEEN = 0.5;
const SNAPPED = 0.23;
const MISPLACED = 0.05;
const RECODED = 0.15;
const ACTOR_UNKNOWN = 0.12;
const ACTOR_RECODED = 0.04;

interface Country {
  readonly towns: readonly Town[];
  /** A few towns see most. */
  readonly weights: readonly number[];
}

interface Town {
  readonly lat: number;
  readonly lon: number;
}

/** The text of two CSV files, sorted by date. */
export function countryYears(wanted: CountryYears): readonly [string, string] {
  const draw = drawing(wanted.seed);
  const files: [string[], string[]] = [[], []];
  const years = Math.max(1, Math.round(wanted.events / wanted.eventsPerYear));
  let country: Country = { towns: [], weights: [] };
  for (let year = 0; year < years; year++) {
    const perCountry = wanted.yearsPerCountry ?? 5;
    if (year % perCountry === 0)
      country = newCountry(draw, Math.floor(year / perCountry), wanted.towns ?? 120);
    const count = Math.round(wanted.events / years);
    for (let i = 0; i < count; i++)
      report(draw, country, 2011 + (year % perCountry), year * count + i, files);
  }
  return [joined(files[0]), joined(files[1])];
}

function joined(lines: string[]): string {
  return `${HEADER}\n${lines.sort().join('\n')}\n`;
}

function newCountry(draw: Drawing, number: number, towns: number): Country {
  const [south, west] = [-30 + (number % 7) * 9, -90 + Math.floor(number / 7) * 14];
  return {
    towns: Array.from({ length: towns }, () => ({
      lat: south + draw.unit() * 7,
      lon: west + draw.unit() * 11,
    })),
    weights: Array.from({ length: towns }, (_, i) => 1 / (i + 1)),
  };
}

function report(
  draw: Drawing,
  { towns, weights }: Country,
  year: number,
  truth: number,
  files: [string[], string[]],
) {
  const town = towns[draw.weighted(weights)] ?? { lat: 0, lon: 0 };
  const lat = town.lat + draw.normal() * 0.032;
  const lon = town.lon + draw.normal() * 0.032;
  const day = Date.UTC(year, 0, 1) / MS_PER_DAY + Math.floor(draw.unit() * 365);
  const type = Math.floor(draw.unit() * TYPES.length);
  const actor = draw.weighted(ACTOR_WEIGHTS);
  for (const lines of files) {
    if (draw.unit() >= SEEN) continue;
    const [y, x] = seenPlace(draw, town, lat, lon);
    const cells = [isoDay(day + dayShift(draw)), y, x, seenType(draw, type), seenActor(draw, actor), truth];
    lines.push(cells.join(','));
  }
}

function seenPlace(draw: Drawing, town: Town, lat: number, lon: number): [string, string] {
  const kind = draw.unit();
  const spread = kind < SNAPPED + MISPLACED ? 0.45 : 0.01;
  if (kind < SNAPPED) return [town.lat.toFixed(5), town.lon.toFixed(5)];
  return [(lat + draw.normal() * spread).toFixed(5), (lon + draw.normal() * spread).toFixed(5)];
}

function dayShift(draw: Drawing): number {
  const kind = draw.unit();
  const sign = draw.unit() < 0.5 ? -1 : 1;
  return kind < 0.8 ? 0 : kind < 0.92 ? sign : 2 * sign;
}

function seenType(draw: Drawing, type: number): string {
  const other = Math.floor(draw.unit() * TYPES.length);
  return TYPES[draw.unit() < RECODED ? other : type] ?? '';
}

function seenActor(draw: Drawing, actor: number): string {
  const other = Math.floor(draw.unit() * ACTORS.length);
  const kind = draw.unit();
  if (kind < ACTOR_UNKNOWN) return 'unknown';
  return ACTORS[kind < ACTOR_UNKNOWN + ACTOR_RECODED ? other : actor] ?? '';
}

function isoDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

type Drawing = ReturnType<typeof drawing>;

/** Numbers that look random and are the same for the same seed (mulberry32). */
function drawing(seed: number) {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    unit,
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    weighted(weights: readonly number[]) {
      let left = unit() * weights.reduce((sum, weight) => sum + weight, 0);
      for (let i = 0; i < weights.length; i++) {
        left -= weights[i] ?? 0;
        if (left < 0) return i;
      }
      return weights.length - 1;
    },
  };
}
