import type { Codebook } from '../codebook/index.ts';
import { MISSING } from '../model/index.ts';
import { type Field, isInTime } from './field.ts';
import { matches, type Pile } from './pile.ts';
import type { Asked } from './question-sql.ts';
import { standingCaveats } from './standing-caveats.ts';

/** What a reader must know beside the numbers: who is left out, what is not known, which rows overlap, what it may mean. */
export function caveatsOf(asked: Asked, piles: readonly Pile[], codebook: Codebook): string[] {
  const base = piles.filter(({ counted }) => counted);
  const disputed = total(base, (pile) => pile.disputed && matches(pile) !== false);
  return [
    ...leftOut(asked, piles),
    ...asked.conditions.flatMap(({ field }, i) => blanks(field, i, base)),
    ...(disputed > 0 ? [`Sources or coders dispute what is asked of ${records(disputed)}.`] : []),
    ...asked.groups.flatMap((field, i) => groupCaveats(field, asked, several(base, i))),
    ...sumCaveats(asked),
    ...standingCaveats(asked, codebook),
  ];
}

function total(piles: readonly Pile[], belongs: (pile: Pile) => boolean): number {
  return piles.reduce((sum, pile) => sum + (belongs(pile) ? pile.count : 0), 0);
}

function leftOut({ question }: Asked, piles: readonly Pile[]): string[] {
  const say = (text: string, belongs: (pile: Pile) => boolean) => {
    const n = total(piles, belongs);
    return n > 0 ? [`${text}: ${records(n)}.`] : [];
  };
  const known = question.known.join(' or ');
  const shown = ({ included, past }: Pile) => included && (question.background || !past);
  return [
    ...say('Left out as coded out or doubtful', ({ included }) => !included),
    ...say('Counted although nobody has decided on inclusion', ({ counted, uncoded }) => counted && uncoded),
    ...say(
      question.background ? 'Told only as history, and counted' : 'Left out as told only as history',
      ({ included, past, counted }) => included && past && (counted || !question.background),
    ),
    ...say('Left out because what the base asks is not known', (pile) => shown(pile) && pile.of === null),
    ...say(
      `Left out because ${known} is not known`,
      (pile) => shown(pile) && pile.of === true && !pile.known,
    ),
  ];
}

/** Why a condition cannot be told: no value, none in the role, or a value that does not decide it. */
function blanks(field: Field, i: number, base: readonly Pile[]): string[] {
  const part = (words: string, why: (answer: Pile['answers'][number]) => boolean) => {
    const n = total(base, ({ answers }) => answers[i] !== undefined && why(answers[i]));
    return n > 0 ? [`${words} in ${n}`] : [];
  };
  const parts = [
    ...MISSING.flatMap((missing) => part(missing.replaceAll('_', ' '), ({ state }) => state === missing)),
    ...part(
      `stated but not as ${field.role ?? field.aspect}`,
      (answer) => answer.state === 'stated' && !answer.hasValue,
    ),
    ...part(
      'stated but does not decide it',
      ({ state, hasValue, value }) => state === 'stated' && hasValue && value === null,
    ),
  ];
  return parts.length > 0 ? [`In the base, ${field.path} is ${parts.join(', ')}.`] : [];
}

/** Records with several values in a group. */
function several(base: readonly Pile[], i: number): number {
  return total(base, ({ groups }) => {
    const values = (groups[i]?.values ?? []).filter((value) => value !== null);
    return new Set(values).size > 1;
  });
}

function groupCaveats(field: Field, { question }: Asked, overlapping: number): string[] {
  const { variable, role, path } = field;
  const said: string[] = [];
  if (overlapping > 0) said.push(ALLOCATED[question.allocation](path, records(overlapping)));
  if (overlapping > 0 && variable.type === 'place' && role === null && question.allocation !== 'primary')
    said.push(`By ${path}, each place of a record counts, whatever its role.`);
  if (isInTime(field)) said.push(timeCaveat(field, question));
  return said;
}

const ALLOCATED: Readonly<
  Record<Asked['question']['allocation'], (path: string, overlapping: string) => string>
> = {
  each: (path, overlapping) =>
    `Rows by ${path} overlap and do not add up: a record counts in the row of each of its values, and ${overlapping} of the base have several.`,
  primary: (path, overlapping) =>
    `Rows by ${path} add up: a record counts once, in the row of its first value (of places, where it happened); ${overlapping} of the base have several.`,
  fractional: (path, overlapping) =>
    `By ${path}, a record is divided equally among its values; "allocated" adds up, k does not: ${overlapping} of the base have several.`,
};

function timeCaveat({ aspect, path }: Field, { cumulative, rolling }: Asked['question']): string {
  const unit = aspect === 'value' ? 'day' : aspect;
  const vague = `A date less precise than a ${unit} is in no ${unit} for sure: it stands in a row of its own and is unknown to those that it may fall into.`;
  if (cumulative) return `By ${path}, each row counts what surely happened by its end. ${vague}`;
  if (rolling !== null) return `By ${path}, each row counts ${rolling} ${unit}s, its own the last. ${vague}`;
  return vague;
}

function sumCaveats({ question }: Asked): string[] {
  return question.sum.map(
    (path) =>
      `Sums of ${path} are over the records that state it; blanks add nothing and are no zeros. An open upper bound ("at least") leaves the highest sum open.`,
  );
}

function records(n: number): string {
  return n === 1 ? '1 record' : `${n} records`;
}
