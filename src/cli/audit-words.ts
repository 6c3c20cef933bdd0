import { rulerFor } from '../model/index.ts';
import type { AuditedDocument } from '../operations/index.ts';
import type { Style } from './terminal.ts';
import { wrapped } from './wrapped.ts';

type Line = AuditedDocument['lines'][number];

const ALARMS: readonly Line['verdict'][] = ['impossible', 'contradiction', 'inconsistent'];
const WIDTH = 96;

/** What an audit found, for people: what cannot be first, each in its sentence; then what is open; then what is right. */
export function auditInWords(
  { document, language, published, text, lines }: AuditedDocument,
  style: Style,
): string[] {
  const alarms = lines.filter(({ verdict }) => ALARMS.includes(verdict));
  const open = lines.filter(({ verdict }) => verdict === 'undecidable');
  const right = lines.filter(({ verdict }) => verdict === 'consistent');
  const passage = passagesOf(text, style);
  return [
    style.bold(document) + style.dim(`   ${language ?? 'language unknown'}, ${published ?? 'no date'}`),
    summary(alarms.length, open.length, right.length, style),
    ...alarms.flatMap((line) => ['', ...alarmOf(line, passage, style)]),
    ...section('Not decidable from the text', open, style.bold('?'), style),
    ...section('Right', right, style.good('✓'), style),
    '',
  ];
}

function summary(wrong: number, open: number, right: number, style: Style): string {
  if (wrong + open + right === 0)
    return style.dim('nothing in it can be checked by arithmetic or the calendar');
  const found =
    wrong === 0 ? style.good('nothing that cannot be right') : style.bad(`${wrong} that cannot be right`);
  return `${found}${style.dim(`, ${open} not decidable, ${right} right`)}`;
}

function alarmOf(line: Line, passage: (line: Line['quote']) => string[], style: Style): string[] {
  return [
    `${style.bad('✗')} ${style.bold(line.verdict)}  ${line.why}`,
    ...passage(line.quote).map((row) => `    ${row}`),
    ...(line.against ? [style.dim('  against'), ...passage(line.against).map((row) => `    ${row}`)] : []),
    ...fitsOf(line, style),
  ];
}

function fitsOf({ kind, fits, percent }: Line, style: Style): string[] {
  if (kind !== 'share' || fits.length === 0 || percent === null) return [];
  const wholes = fits.map(({ n, of }) => `${n} of ${of}`).join(', ');
  return [style.dim(`  ${percent} % would fit ${wholes}`)];
}

function section(title: string, lines: readonly Line[], mark: string, style: Style): string[] {
  if (lines.length === 0) return [];
  const quoted = (quote: string) => `“${clipped(quote.replace(/\s+/g, ' '), 44)}”`;
  return [
    '',
    style.dim(title),
    ...lines.map(({ quote, why }) => `${mark} ${quoted(quote.exact).padEnd(46)}  ${style.dim(why)}`),
  ];
}

function clipped(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1)}…`;
}

/** Writes the sentence around a quote, the quote marked, in lines of the terminal's width. */
function passagesOf(text: string, style: Style): (quote: Line['quote']) => string[] {
  const ruler = rulerFor(text);
  return ({ start, end }) => {
    const [from, to] = [ruler.toUnit(start), ruler.toUnit(end)];
    const before = tail(text.slice(Math.max(0, from - WIDTH), from));
    const behind = head(text.slice(to, to + WIDTH));
    const plain = `${before}${MARK_ON}${text.slice(from, to)}${MARK_OFF}${behind}`
      .replace(/\s+/g, ' ')
      .trim();
    return marked(wrapped(plain, WIDTH), style);
  };
}

const MARK_ON = '\u{e000}';
const MARK_OFF = '\u{e001}';

function tail(words: string): string {
  const start = Math.max(words.lastIndexOf('\n'), words.search(/[.!?؟]\s(?!.*[.!?؟]\s)/s));
  const rest = start < 0 ? words : words.slice(start + 1);
  return start < 0 && words.length === WIDTH ? `…${rest.replace(/^\S*\s/, '')}` : rest;
}

function head(words: string): string {
  const end = words.search(/\n|[.!?؟](?:\s|$)/);
  if (end >= 0) return words.slice(0, end + 1);
  return words.length === WIDTH ? `${words.replace(/\s\S*$/, '')}…` : words;
}

/** Sets the marks row by row: a quote that runs over the end of a row is marked on the next too. */
function marked(rows: readonly string[], style: Style): string[] {
  let open = false;
  return rows.map((row) => {
    const parts = `${open ? MARK_ON : ''}${row}`.split(MARK_ON);
    open = (open || parts.length > 1) && !row.includes(MARK_OFF);
    return parts
      .map((part, at) => {
        const [quote = '', behind = ''] = part.split(MARK_OFF);
        return at === 0 ? part.replaceAll(MARK_OFF, '') : `${style.mark(quote)}${behind}`;
      })
      .join('');
  });
}
