/** Right, too many and missed. */
interface Counts {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

const ROW = /^([A-Za-z_]+) +((?: *(?:nan|[\d.]+) \(\d+\/\d+\/\d+\))+)$/gim;
const CELL = /\((\d+)\/(\d+)\/(\d+)\)/g;

/**
 * Precision, recall and F1 for each variable and language, as a Markdown table, and the variables with the most errors.
 * @param printed what the scoring script prints: a row for each variable, a column for each language after "all"
 */
export function variableTable(printed: string): string {
  const [, ...languages] = /^variable +(.*)$/m.exec(printed)?.[1]?.trim().split(/\s+/) ?? [];
  const columns = ['all', ...languages];
  const rows = [...printed.matchAll(ROW)].map(([, name = '', cells = '']) => ({
    name: name.toLowerCase(),
    cells: [...cells.matchAll(CELL)].map(
      ([, right, extra, missed]): Counts => ({
        right: Number(right),
        extra: Number(extra),
        missed: Number(missed),
      }),
    ),
  }));
  return [
    `| | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...rows.map(({ name, cells }) => `| ${name} | ${cells.map(cellText).join(' | ')} |`),
    '',
    `Most errors: ${errorKinds(rows).join(', ')}.`,
  ].join('\n');
}

/** Precision / recall / F1, or a dash where nothing was coded and nothing suggested. */
function cellText({ right, extra, missed }: Counts): string {
  if (right + extra + missed === 0) return '–';
  const share = (of: number) => (of === 0 ? '–' : (right / of).toFixed(2).replace(/^0/, ''));
  const f1 = (2 * right) / (2 * right + extra + missed);
  return `${share(right + extra)} / ${share(right + missed)} / ${f1.toFixed(2).replace(/^0/, '')}`;
}

/** The ten most frequent kinds of error: a variable that was missed, or one that was too many or wrong. */
function errorKinds(rows: readonly { readonly name: string; readonly cells: readonly Counts[] }[]): string[] {
  return rows
    .flatMap(({ name, cells: [all] }) => [
      { kind: `${name} missed`, count: all?.missed ?? 0 },
      { kind: `${name} too many`, count: all?.extra ?? 0 },
    ])
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
    .slice(0, 10)
    .map(({ kind, count }) => `${kind} ${count}`);
}
