import type { DateMention } from '../../language/index.ts';
import { precisionOf, type SuggestedStatement } from '../../model/index.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { actsOf, hasCue, ofKind } from '../reading/mentions.ts';
import type { Source } from './value.ts';
import { valueOf } from './value.ts';

interface Dated {
  readonly sentence: SentenceReading;
  readonly date: DateMention;
  readonly basis: 'occurred' | 'announced' | 'discovered';
}

const RANK = { day: 4, interval: 3, month: 2, year: 1, decade: 0, none: 1.5 } as const;

/** The date of the event: of its frames, else of sentences that go on about its acts. One statement. */
export function dateValues(source: Source): SuggestedStatement[] {
  const dated = [...fromFrames(source), ...fromFollowing(source)].filter(({ date }) => date.edtf !== null);
  const [best] = dated
    .map((one, i) => ({ one, rank: rankOf(one) - i * 0.05 }))
    .sort((a, b) => b.rank - a.rank);
  const { date, basis, sentence } = best?.one ?? {};
  if (!date?.edtf || !basis || !sentence) return [];
  return [
    valueOf(source, 'date', { edtf: date.edtf, basis }, sentence, date, {
      certainty: basis === 'occurred' ? 1 : 0.9,
    }),
  ];
}

function rankOf({ date, basis }: Dated): number {
  return RANK[precisionOf(date.edtf ?? '')] + (basis === 'occurred' ? 1 : basis === 'discovered' ? 0.5 : 0);
}

function fromFrames(source: Source): Dated[] {
  return source.telling.frames.flatMap(({ sentence, dates }) =>
    dates.map((date) => ({ sentence, date, basis: basisOf(source, sentence, date) })),
  );
}

/** "The arrests were carried out on Tuesday"; "the bodies were found on Monday". */
function fromFollowing(source: Source): Dated[] {
  const framed = new Set(source.telling.frames.map(({ sentence }) => sentence.index));
  const mine =
    source.telling.story.class === 'operation'
      ? (['arrest', 'dismantle', 'raid', 'seize'] as const)
      : (['attack', 'kill', 'injure'] as const);
  return source.telling.sentences
    .filter((sentence) => !framed.has(sentence.index))
    .filter((sentence) => actsOf(sentence.acts, ...mine).length > 0 || discovers(source, sentence))
    .flatMap((sentence) =>
      sentence.dates
        .filter(({ open }) => open === null)
        .map((date) => ({ sentence, date, basis: basisOf(source, sentence, date) })),
    );
}

function discovers(source: Source, sentence: SentenceReading): boolean {
  return source.telling.story.class === 'attack' && hasCue(sentence.cues, 'discovery');
}

/** A date beside a verb of saying is when it was said. */
function basisOf(source: Source, sentence: SentenceReading, date: DateMention): Dated['basis'] {
  if (source.telling.story.class === 'attack' && discovers(source, sentence)) return 'discovered';
  const says = ofKind(sentence.cues, 'cue').filter(
    ({ term }) => term.cue === 'say' || term.cue === 'announce',
  );
  if (says.some((cue) => cue.last <= date.first && date.first - cue.last <= 2)) return 'announced';
  const act = sentence.acts.find(({ first }) => first >= date.last);
  const opens = date.first - sentence.first <= 3;
  const announced =
    opens &&
    act &&
    ofKind(sentence.cues, 'cue').some(
      (cue) => cue.term.cue === 'announce' && cue.first >= date.last && cue.last <= act.first,
    );
  return announced ? 'announced' : 'occurred';
}
