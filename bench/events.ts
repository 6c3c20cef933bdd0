import { type Column, filterRows, sortedRows, valueCounts, yearsOf } from '../web/events/columns.ts';

const EVENTS = 100_000;
const ROUNDS = 50;

function columnOf(size: number, entry: (at: number) => readonly string[]): Column {
  const dictionary = Array.from({ length: size }, (_, at) => entry(at));
  const codes = Array.from({ length: EVENTS }, (_, row) => (row * 7919 + (row >> 3)) % size);
  return { dictionary, codes };
}

/**
 * Filtering a hundred thousand events as the events page does: three conditions (a category, years, an area) with the
 * counts of seven facets, and a sort. Time of the processor, because that is what the page costs.
 */
export function benchEvents(): Record<string, Timing> {
  const type = columnOf(40, (at) => [`type_${at % 9}`]);
  const date = columnOf(9000, (at) => [`${2000 + (at % 24)}-0${1 + (at % 9)}-1${at % 10}`]);
  const position = columnOf(30_000, (at) => [`${(at % 180) - 90},${(at % 360) - 180}`]);
  const others = [200, 12, 300, 60, 90].map((size) => columnOf(size, (at) => [`a_${at % 30}`, `b_${at}`]));
  const disputed = columnOf(40, (at) => (at < 30 ? ['no'] : ['yes', `yes.v_${at}`, `yes.w_${at % 7}`]));
  const conditions = [
    { column: type, passes: ([code = '']: readonly string[]) => code < 'type_6' },
    { column: date, passes: ([edtf = '']: readonly string[]) => (yearsOf(edtf)?.[0] ?? 0) >= 2005 },
    { column: position, passes: ([at = '']: readonly string[]) => Number(at.split(',')[0]) > -60 },
  ];
  const every = filterRows(EVENTS, []).rows;
  return {
    'three conditions, seven facets': timed(() => {
      const { rowsBut } = filterRows(EVENTS, conditions);
      for (const [at, facet] of [type, ...others, disputed].entries())
        valueCounts(facet, rowsBut(at === 0 ? 0 : -1));
    }),
    'sorted by date': timed(() => sortedRows(date, every, -1)),
  };
}

/** Milliseconds. */
interface Timing {
  readonly median: number;
  readonly worst: number;
}

function timed(act: () => unknown): Timing {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    act();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return { median: times[ROUNDS / 2] ?? 0, worst: times.at(-1) ?? 0 };
}
