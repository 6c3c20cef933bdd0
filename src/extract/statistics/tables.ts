import type { NumberMention } from '../../language/index.ts';
import type { DocumentReading } from '../reading/document-reading.ts';
import type { TokenSpan } from '../reading/mentions.ts';
import type { Aggregate } from './aggregate.ts';
import type { CountedNoun } from './figures.ts';
import { quantityCode, unitName } from './quantities.ts';
import { type Setting, settingOf } from './setting.ts';
import type { Statistic } from './statistic.ts';

const EVIDENCE = 4;
const BORDER = '|';

interface Row {
  readonly setting: Setting;
  readonly cells: readonly TokenSpan[];
}

/**
 * The figures of tables drawn with bars: a number alone in its cell, of what the head of its column counts, over the year
 * that its row begins with. Linear.
 */
export function tabledIn(reading: DocumentReading): Statistic[] {
  const found: Statistic[] = [];
  let head: Row | null = null;
  for (const sentence of reading.sentences) {
    const row = reading.tokens[sentence.first]?.word === BORDER ? rowOf(settingOf(reading, sentence)) : null;
    if (row === null) head = null;
    else if (head === null) head = row;
    else found.push(...figuresIn(head, row));
  }
  return found;
}

function rowOf(setting: Setting): Row {
  const { first, last } = setting.sentence;
  const { tokens } = setting.reading;
  const cells: TokenSpan[] = [];
  let start = first + 1;
  for (let at = start; at < last; at += 1) {
    if (tokens[at]?.word !== BORDER) continue;
    cells.push({ first: start, last: at });
    start = at + 1;
  }
  return { setting, cells };
}

function figuresIn(head: Row, { setting, cells }: Row): Statistic[] {
  const [lead] = cells;
  const year = lead ? yearIn(setting, lead) : null;
  return cells.slice(1).flatMap((cell, i) => {
    const noun = nounIn(head, head.cells[i + 1]);
    const number = setting.sentence.numbers.find((one) => isAlone(setting, one, cell));
    return noun && number ? [statisticOf(setting, number, noun, year)] : [];
  });
}

/** Nothing else stands in the cell but marks. */
function isAlone({ reading }: Setting, { first, last, ordinal }: NumberMention, cell: TokenSpan): boolean {
  if (ordinal || first < cell.first || last > cell.last) return false;
  const rest = [...reading.tokens.slice(cell.first, first), ...reading.tokens.slice(last, cell.last)];
  return rest.every(({ kind, word }) => kind === 'mark' && word !== '%');
}

function nounIn({ setting }: Row, cell: TokenSpan | undefined): CountedNoun | null {
  const noun = cell
    ? setting.counted.filter(({ first, last }) => first >= cell.first && last <= cell.last)[0]
    : undefined;
  return noun && noun.term.unit !== 'none' ? { first: noun.first, last: noun.last, ...noun.term } : null;
}

function yearIn(
  { reading }: Setting,
  { first, last }: TokenSpan,
): (TokenSpan & { readonly edtf: string }) | null {
  const words = reading.tokens.slice(first, last).filter(({ kind }) => kind !== 'mark');
  const [only] = words;
  return words.length === 1 && only && /^(?:19|20)\d\d$/.test(only.word)
    ? { first, last, edtf: only.word }
    : null;
}

function statisticOf(
  setting: Setting,
  number: NumberMention,
  noun: CountedNoun,
  period: (TokenSpan & { readonly edtf: string }) | null,
): Statistic {
  const { first, last, count } = number;
  const figure = {
    setting,
    number,
    count,
    counted: noun,
    form: 'number',
    definite: false,
    first,
    last,
  } as const;
  const aggregate: Aggregate = { figure, noun, whole: null, evidence: EVIDENCE };
  return {
    value: { first, last, count },
    setting,
    code: quantityCode(aggregate),
    label: noun,
    kind: period ? 'flow' : 'cumulative',
    unit: unitName(noun.unit),
    population: noun,
    period,
    asOf: null,
    tabled: true,
    evidence: EVIDENCE,
  };
}
