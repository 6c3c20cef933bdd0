import { MISSING } from '../model/index.ts';
import { type Field, isInTime } from './field.ts';
import { matches, type Pile } from './pile.ts';
import type { Asked } from './question-sql.ts';

/** What a reader must know beside the numbers: who is left out, what is not known, which rows overlap. */
export function caveatsOf(asked: Asked, piles: readonly Pile[]): string[] {
  const base = piles.filter(({ counted }) => counted);
  const disputed = total(base, (pile) => pile.disputed && matches(pile) !== false);
  return [
    ...leftOut(asked, piles),
    ...asked.conditions.flatMap(({ field }, i) => blanks(field, i, base)),
    ...(disputed > 0 ? [`Sources or coders dispute what is asked of ${records(disputed)}.`] : []),
    ...asked.groups.flatMap(groupCaveats),
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
