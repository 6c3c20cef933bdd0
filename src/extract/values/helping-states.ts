import { isNegated } from '../events/scopes.ts';
import { type Party, partiesOf } from '../exchanges/parties.ts';
import type { SentenceReading } from '../reading/document-reading.ts';
import { type Mention, ofKind, type TermOf } from '../reading/mentions.ts';
import type { Source } from './value.ts';

// Whose services helped: "with the support of the FBI", "Tunisian intelligence had passed on".

type Dealt = Mention<TermOf<'dealing'>>;

const HELPS: ReadonlySet<string> = new Set(['warning', 'intelligence', 'arrest']);

/** How far the helper stands before the words, and behind them. */
const BEFORE = 8;
const BEHIND = 5;

/** States, named by their services, people or government, that helped as a sentence tells it. */
export function helpersOf(source: Source, sentence: SentenceReading): Party[] {
  return helping(source, sentence, () => true);
}

/** Those of them that only passed something on: "a tip of the FBI", not "together with the FBI". */
export function informantsOf(source: Source, sentence: SentenceReading): Party[] {
  return helping(source, sentence, ({ term }) => term.form === 'give' || term.help !== true);
}

function helping(
  { reading }: Source,
  sentence: SentenceReading,
  isMeant: (dealt: Dealt) => boolean,
): Party[] {
  const said = ofKind(sentence.layers.dealings, 'dealing').filter(
    (dealt) =>
      HELPS.has(dealt.term.exchange) &&
      dealt.term.journey !== true &&
      isMeant(dealt) &&
      !isNegated(sentence, dealt),
  );
  if (said.length === 0) return [];
  const parties = partiesOf(reading, sentence).filter(
    (party) => party.acts && !sentence.people.some(({ head }) => head === party.first),
  );
  if (parties.length === 0) return [];
  const { verbFirst } = reading.reader.lexicon.grammar;
  return said.flatMap((dealt) => {
    const helper = isBehind(dealt, verbFirst) ? behind(dealt, parties) : before(dealt, parties);
    return helper ? [helper] : [];
  });
}

function isBehind({ term }: Dealt, verbFirst: true | undefined): boolean {
  return term.form === 'take' || verbFirst === true;
}

function behind({ last }: Dealt, parties: readonly Party[]): Party | undefined {
  return parties.find(({ first }) => first >= last && first - last <= BEHIND);
}

function before({ first }: Dealt, parties: readonly Party[]): Party | undefined {
  return parties.filter(({ last }) => last <= first && first - last <= BEFORE).at(-1);
}
