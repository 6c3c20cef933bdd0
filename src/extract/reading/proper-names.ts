import type { Token } from '../../language/index.ts';
import type { Grammar } from '../lexicons/grammar.ts';
import { type Mention, overlaps, type TokenSpan } from './mentions.ts';

const LONGEST = 10;

/**
 * The names of a sentence, with those added that no list has: capitalised words that are built like the name of an
 * armed organisation ("X Liberation Army", "a group calling itself X") or of a public body ("X Investigations
 * Department"), outside of headings. A listed body without a name of its own gives way to the longer name that it is a part of.
 */
export function withProperNames(
  text: string,
  tokens: readonly Token[],
  span: TokenSpan,
  names: readonly Mention[],
  grammar: Grammar,
  inBody: boolean,
): readonly Mention[] {
  if (!grammar.armedNames || !inBody) return names;
  const added: Mention[] = [];
  for (let i = span.first; i < span.last; i += 1) {
    if (!tokens[i]?.capital && tokens[i]?.word !== '"') continue;
    const found = nameAt(text, tokens, i, span, grammar);
    const name = found && isFree(found, names) ? found : null;
    if (name) added.push(name);
    i = Math.max(i, (name?.last ?? i + 1) - 1);
  }
  if (added.length === 0) return names;
  const kept = names.filter((name) => !added.some((one) => overlaps(one, name)));
  return [...kept, ...added].sort((a, b) => a.first - b.first);
}

/** A name on the list stays as it is, unless it is a body without a name of its own within this one. */
function isFree(found: Mention, names: readonly Mention[]): boolean {
  const inside = (name: TokenSpan) => found.first <= name.first && name.last <= found.last;
  return names
    .filter((name) => overlaps(name, found))
    .every(
      (name) =>
        inside(name) &&
        (isPlainBody(name) || (found.term.kind === 'agency' && name.term.kind === 'official')),
    );
}

function isPlainBody({ term }: Mention): boolean {
  return term.kind === 'agency' && term.name === null;
}

function nameAt(
  text: string,
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  grammar: Grammar,
): Mention | null {
  const called = isCalled(tokens, i, span, grammar);
  const quoted = tokens[i]?.word === '"';
  if (quoted && !called) return null;
  const last = quoted ? quoteEnd(tokens, i, span) : runEnd(tokens, i, span, grammar);
  if (last === null) return null;
  const first = quoted ? i + 1 : i;
  const end = quoted ? last - 1 : last;
  const run = tokens.slice(first, end).map(({ word }) => word);
  const shown = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  const organisation = { kind: 'organisation', name: 'other', text: shown } as const;
  if (called) return { first, last: withAcronym(tokens, end, span), term: organisation };
  if (run.length < 2 || grammar.definite.has(run[0] ?? '')) return null;
  if (isArmed(run, grammar)) return { first, last: withAcronym(tokens, end, span), term: organisation };
  const kind = serviceOf(run, grammar);
  if (!kind) return null;
  return {
    first,
    last: withAcronym(tokens, end, span),
    term: { kind: 'agency', name: null, class: kind, operates: kind === 'security_service' },
  };
}

/** "a group calling itself X", "a cell known as X". */
function isCalled(
  tokens: readonly Token[],
  i: number,
  span: TokenSpan,
  { nameCalls, namedSides }: Grammar,
): boolean {
  const word = (at: number) => (at >= span.first ? (tokens[at]?.word ?? '') : '');
  const start = word(i - 1) === 'the' ? i - 1 : i;
  const verb = [`${word(start - 1)}`, `${word(start - 2)} ${word(start - 1)}`].find((words) =>
    nameCalls?.has(words),
  );
  if (verb === undefined) return false;
  const before = start - verb.split(' ').length;
  return [1, 2].some((step) => namedSides?.has(word(before - step)) === true);
}

function quoteEnd(tokens: readonly Token[], i: number, span: TokenSpan): number | null {
  for (let at = i + 1; at < Math.min(span.last, i + LONGEST); at += 1)
    if (tokens[at]?.word === '"') return at + 1;
  return null;
}

/** Capitalised words, small words between them where a capital follows. */
function runEnd(tokens: readonly Token[], i: number, span: TokenSpan, { nameJoins }: Grammar): number {
  let last = i + 1;
  for (let at = last; at < Math.min(span.last, i + LONGEST); at += 1) {
    const token = tokens[at];
    if (token?.capital) last = at + 1;
    else if (!nameJoins?.has(token?.word ?? '') || at - last > 1 || isDash(tokens, at)) break;
  }
  return last;
}

/** A dash with space around it. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.word === '-' && token.start !== tokens[at - 1]?.end;
}

/** "(MIT)" behind the name belongs to it. */
function withAcronym(tokens: readonly Token[], last: number, span: TokenSpan): number {
  const inside = tokens[last + 1];
  const brackets = tokens[last]?.word === '(' && tokens[last + 2]?.word === ')';
  return brackets && inside?.capital === true && last + 3 <= span.last ? last + 3 : last;
}

function isArmed(run: readonly string[], { armedNames }: Grammar): boolean {
  return run.some((word, i) => armedNames?.has(word) || armedNames?.has(`${word} ${run[i + 1] ?? ''}`));
}

/** What a public body is, by the last of its words that says so. */
function serviceOf(
  run: readonly string[],
  { bodyNouns, bodyFields, forceNames, courtNames, ministryNames }: Grammar,
): 'security_service' | 'court' | 'government' | null {
  if (run.some((word) => courtNames?.has(word))) return 'court';
  if (ministryNames?.has(run[0] ?? '') || ministryNames?.has(run.at(-1) ?? '')) return 'government';
  if (run.some((word) => forceNames?.has(word))) return 'security_service';
  return run.some((word) => bodyNouns?.has(word)) && run.some((word) => bodyFields?.has(word))
    ? 'security_service'
    : null;
}
