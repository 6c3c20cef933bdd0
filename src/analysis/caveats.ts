import type { RecordType } from '../codebook/index.ts';
import { MISSING, type Question } from '../model/index.ts';
import type { Release, Row } from '../release/index.ts';
import type { Base } from './base.ts';
import { conditionsSql } from './condition.ts';
import { hasValue, stateOf } from './element.ts';
import { type Field, fieldOf, isInTime } from './field.ts';
import { any, compile, type Fragment, join, name, sql } from './sql.ts';

/** What a reader must know beside the numbers: who is left out, what is not known, which rows overlap. */
export async function caveatsOf(
  release: Release,
  question: Question,
  recordType: RecordType,
  base: Base,
  conditions: Fragment,
): Promise<string[]> {
  const asked = Object.entries(question.where).map(([path, codes]) => ({
    field: fieldOf(path, recordType),
    condition: conditionsSql({ [path]: codes }, release.codebook, recordType),
  }));
  const groups = question.by.map((path) => fieldOf(path, recordType));
  const counts = countsSql(recordType, base, conditions, asked, groups);
  const [row = {}] = await release.query(...compile(counts));
  const count = (column: string) => Number(row[column] ?? 0);
  return [
    ...leftOut(question, count),
    ...blanks(asked, row),
    ...(count('disputed') > 0
      ? [`Sources or coders dispute what is asked of ${records(count('disputed'))}.`]
      : []),
    ...groups.flatMap(groupCaveats),
  ];
}

/** A field that a condition asks about, with the condition in SQL. */
interface Asked {
  readonly field: Field;
  readonly condition: Fragment;
}

function countsSql(
  recordType: RecordType,
  base: Base,
  conditions: Fragment,
  asked: readonly Asked[],
  groups: readonly Field[],
): Fragment {
  const names = new Set([...asked.map(({ field }) => field), ...groups].map(({ variable }) => variable.name));
  const disputed = any([...names].map((each) => sql`list_contains(disputed, ${each})`));
  const counted: [string, Fragment][] = [
    ...baseCounts(base),
    ['disputed', sql`${base.whole} AND ${conditions} IS NOT FALSE AND ${disputed}`],
    ...asked.flatMap((each, i) => blankCounts(each, i, base)),
  ];
  const columns = counted.map(
    ([alias, condition]) => sql`count(*) FILTER (WHERE ${condition}) AS ${name(alias)}`,
  );
  return sql`SELECT ${join(columns, ', ')} FROM ${name(recordType.name)}`;
}

function baseCounts({
  included,
  background,
  foreground,
  of,
  known,
  whole,
  inclusion,
}: Base): [string, Fragment][] {
  return [
    ['excluded', sql`NOT ${included}`],
    ['background', sql`${included} AND ${background}`],
    ['unsure', sql`${included} AND ${foreground} AND ${of} IS NULL`],
    ['blank', sql`${included} AND ${foreground} AND ${of} IS TRUE AND NOT ${known}`],
    [
      'uncoded',
      inclusion === null ? sql`FALSE` : sql`${whole} AND ${name(`${inclusion}_state`)} = 'not_coded'`,
    ],
  ];
}

/** Why a condition cannot be told: no value, none in the role, or a value that does not decide it. */
function blankCounts({ field, condition }: Asked, i: number, { whole }: Base): [string, Fragment][] {
  const stated = sql`${whole} AND ${stateOf(field)} = 'stated'`;
  return [
    ...MISSING.map((missing): [string, Fragment] => [
      `${missing}_${i}`,
      sql`${whole} AND ${stateOf(field)} = ${missing}`,
    ]),
    [`roleless_${i}`, sql`${stated} AND NOT ${hasValue(field)}`],
    [`vague_${i}`, sql`${stated} AND ${hasValue(field)} AND ${condition} IS NULL`],
  ];
}

function leftOut(question: Question, count: (column: string) => number): string[] {
  const said: string[] = [];
  const say = (column: string, text: (n: string) => string) => {
    if (count(column) > 0) said.push(text(records(count(column))));
  };
  say('excluded', (n) => `Left out as coded out or doubtful: ${n}.`);
  say('uncoded', (n) => `Counted although nobody has decided on inclusion: ${n}.`);
  if (question.background) say('background', (n) => `Told only as history, and counted: ${n}.`);
  else say('background', (n) => `Left out as told only as history: ${n}.`);
  say('unsure', (n) => `Left out because what the base asks is not known: ${n}.`);
  say('blank', (n) => `Left out because ${question.known.join(' or ')} is not known: ${n}.`);
  return said;
}

function blanks(asked: readonly Asked[], row: Row): string[] {
  return asked.flatMap(({ field }, i) => {
    const count = (what: string) => Number(row[`${what}_${i}`] ?? 0);
    const part = (what: string, words: string) => (count(what) > 0 ? [`${words} in ${count(what)}`] : []);
    const parts = [
      ...MISSING.flatMap((missing) => part(missing, missing.replaceAll('_', ' '))),
      ...part('roleless', `stated but not as ${field.role ?? ''}`),
      ...part('vague', 'stated but does not decide it'),
    ];
    return parts.length > 0 ? [`In the base, ${field.path} is ${parts.join(', ')}.`] : [];
  });
}

function groupCaveats(field: Field): string[] {
  const { variable, role, aspect, path } = field;
  const said: string[] = [];
  if (variable.cardinality === 'several')
    said.push(
      `Rows by ${path} overlap: a record counts in the row of each of its values, so rows do not add up to N.`,
    );
  if (variable.type === 'place' && role === null)
    said.push(`By ${path}, each place of a record counts, whatever its role.`);
  if (isInTime(field))
    said.push(
      `A date less precise than a ${aspect === 'value' ? 'day' : aspect} stands in the row "unknown".`,
    );
  return said;
}

function records(n: number): string {
  return n === 1 ? '1 record' : `${n} records`;
}
