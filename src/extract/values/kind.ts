import type { Flag, SuggestedStatement } from '../../model/index.ts';
import type { Frame } from '../events/frame.ts';
import { isNegated, planStart, standingOf } from '../events/scopes.ts';
import { isVerdict } from '../events/verdicts.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind, type TokenSpan } from '../reading/mentions.ts';
import { supportsIn } from './aims.ts';
import { type Source, stated } from './value.ts';

interface Kind {
  readonly type: string;
  readonly stage: string | null;
  readonly sentence: SentenceReading;
  readonly span: TokenSpan;
  readonly certainty: number;
}

/** Type and stage of an event. The type carries the flags that hold for all of it. */
export function kindValues(source: Source): SuggestedStatement[] {
  const kind = kindOf(source);
  if (!kind) return [];
  const { type, stage, sentence, span, certainty } = kind;
  const flags: Flag[] = source.telling.historical ? ['historical'] : [];
  return [
    stated(source, 'type', type, sentence, span, { flags, certainty }),
    ...(stage ? [stated(source, 'stage', stage, sentence, span, { certainty })] : []),
  ];
}

function kindOf(source: Source): Kind | null {
  const { telling } = source;
  const [frame] = [...telling.frames].sort((a, b) => b.strength - a.strength);
  const act = frame?.acts[0];
  if (!frame || !act) return null;
  if (telling.story.class === 'attack') {
    const failed = telling.sentences.some((sentence) => hasCue(sentence.cues, 'failed'));
    return {
      type: 'attack',
      stage: failed ? 'failed' : 'completed',
      sentence: frame.sentence,
      span: spanOf(frame.sentence, act),
      certainty: 1,
    };
  }
  if (telling.frames.every(isVerdict) || telling.frames.every(isExpulsion))
    return {
      type: 'other',
      stage: null,
      sentence: frame.sentence,
      span: spanOf(frame.sentence, act),
      certainty: 0.8,
    };
  return (
    plot(source) ??
    returning(source) ??
    support(source) ?? {
      type: dismantles(source) ? 'cell_dismantled' : 'other',
      stage: null,
      sentence: frame.sentence,
      span: spanOf(frame.sentence, act),
      certainty: 0.9,
    }
  );
}

/** A frame that tells of people sent away, and of nothing else. */
function isExpulsion({ acts }: Frame): boolean {
  return acts.length > 0 && acts.every(({ term }) => term.act === 'expel');
}

function dismantles(source: Source): boolean {
  return source.telling.frames.some(({ acts }) => actsOf(acts, 'dismantle', 'arrest').length > 0);
}

/** The act, with the people or the group that it goes with. */
function spanOf(sentence: SentenceReading, act: TokenSpan): TokenSpan {
  const beside = [...sentence.people, ...sentence.groups].filter(
    ({ first, last }) => Math.max(first - act.last, act.first - last) <= 6,
  );
  return {
    first: Math.min(act.first, ...beside.map(({ first }) => first)),
    last: Math.max(act.last, ...beside.map(({ last }) => last)),
  };
}

/** A stated plan to attack. */
function plot(source: Source): Kind | null {
  for (const sentence of source.telling.sentences) {
    const acts = actsOf(sentence.acts, 'attack', 'kill', 'kidnap');
    const planned = acts.find((act) => standingOf(source.reading, sentence, act) === 'planned');
    const start = planStart(sentence);
    const target = ofKind(sentence.things, 'target').find(
      ({ first }) => start !== null && first >= start && first - start <= 4,
    );
    const end = planned ?? target ?? foiledPlan(sentence);
    if (!end || (start !== null && isDoubtful(sentence, start))) continue;
    const first = start !== null && start <= end.first ? start : end.first;
    return {
      type: 'plot_disrupted',
      stage: 'foiled',
      sentence,
      span: { first, last: end.last },
      certainty: 1,
    };
  }
  return null;
}

const FOILED = 4;
/** "complot éventé": right before the participle. */
const BESIDE = 1;

/** "foiled a plot": a plan, whatever it was for. */
function foiledPlan(sentence: SentenceReading): TokenSpan | undefined {
  const foils = actsOf(sentence.acts, 'foil').filter(({ term }) => term.form === 'past');
  return ofKind(sentence.cues, 'cue').find(
    ({ term, first, last }) =>
      term.cue === 'plan' &&
      foils.some(
        ({ first: foil, last: end }) =>
          (first >= end && first - end <= FOILED) || (last <= foil && foil - last <= BESIDE),
      ),
  );
}

/** "It is not clear whether he planned …": no stated plan. */
function isDoubtful(sentence: SentenceReading, start: number): boolean {
  const span = { first: start, last: start + 1 };
  const asked = ofKind(sentence.cues, 'cue').some(
    ({ term, last }) => term.cue === 'doubt' && last <= start && start - last <= 6,
  );
  return asked || isNegated(sentence, span);
}

function returning(source: Source): Kind | null {
  for (const { sentence, acts } of source.telling.frames) {
    const act = actsOf(acts, 'return')[0];
    if (act)
      return {
        type: 'arrest_return',
        stage: 'support',
        sentence,
        span: spanOf(sentence, act),
        certainty: 0.9,
      };
  }
  for (const sentence of source.telling.sentences.slice(0, 4)) {
    const cue = ofKind(sentence.cues, 'cue').find(
      (one) => one.term.cue === 'return' && !isForOthers(source, one),
    );
    if (cue) return { type: 'arrest_return', stage: 'support', sentence, span: cue, certainty: 0.85 };
  }
  return null;
}

/** "papers for returnees": those who came back are not those who were arrested. */
function isForOthers({ reading }: Source, { first }: TokenSpan): boolean {
  const { toPlace, adjectivesFirst } = reading.reader.lexicon.grammar;
  return adjectivesFirst === true && toPlace.has(reading.tokens[first - 1]?.word ?? '');
}

function support(source: Source): Kind | null {
  for (const sentence of source.telling.sentences) {
    const [cue] = supportsIn(source, sentence);
    if (cue) return { type: 'arrest_support', stage: 'support', sentence, span: cue, certainty: 0.9 };
  }
  return null;
}
