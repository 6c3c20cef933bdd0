import { useMemo } from 'react';
import type { RecordView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { useKeys } from '../keys/keys.tsx';
import { Button } from '../kit/button.tsx';
import { recordTypeOf } from '../values/terms.ts';
import type { ChosenWords } from './use-chosen-words.ts';
import type { Coding } from './use-coding.ts';
import type { HandCoding } from './use-hand-coding.ts';
import { variableKeys } from './variable-keys.ts';
import { type Stretch, stepSentence, stepWord, stretchWord } from './word-steps.ts';

interface SelectionBarProps {
  readonly text: string;
  readonly chosen: Stretch;
  readonly choose: ChosenWords['choose'];
  readonly coding: Coding;
  readonly hand: HandCoding;
  /** The record that new values belong to. */
  readonly record: RecordView | null;
}

/** What can be made of the chosen words: evidence, a value of any variable, a new record. Each has its key. */
export function SelectionBar({ text, chosen, choose, coding, hand, record }: SelectionBarProps) {
  const codebook = useCodebook();
  const type = record ? recordTypeOf(codebook, record.type) : undefined;
  const values = useMemo(() => variableKeys(type?.variables ?? []), [type]);
  const attaching = coding.active !== null;
  const leave = () => {
    choose(null);
    getSelection()?.removeAllRanges();
  };
  const give = (name: string) => {
    const variable = type?.variables.find((one) => one.name === name);
    if (record && variable) hand.give({ record: record.id, type: record.type, variable });
  };
  const begin = (name: string) => {
    const wanted = recordTypeOf(codebook, name);
    const variable = wanted?.variables.find((one) => one.name === wanted.key);
    if (variable) hand.give({ record: null, type: name, variable });
  };
  useKeys('Chosen words', [
    ...(attaching
      ? [{ keys: ['Enter'], does: 'make them the evidence of the chosen value', act: hand.attach }]
      : []),
    { keys: ['ArrowRight'], does: 'next word', act: () => choose(stepWord(text, chosen, 1)) },
    { keys: ['ArrowLeft'], does: 'word before', act: () => choose(stepWord(text, chosen, -1)) },
    { keys: ['Shift+ArrowRight'], does: 'one word more', act: () => choose(stretchWord(text, chosen, 1)) },
    { keys: ['Shift+ArrowLeft'], does: 'one word less', act: () => choose(stretchWord(text, chosen, -1)) },
    { keys: ['Shift+ArrowDown'], does: 'next sentence', act: () => choose(stepSentence(text, chosen, 1)) },
    { keys: ['Shift+ArrowUp'], does: 'sentence before', act: () => choose(stepSentence(text, chosen, -1)) },
    ...codebook.recordTypes.map(({ name, title }, at) => ({
      keys: [String(at + 1)],
      does: `new record: ${title.toLowerCase()}`,
      act: () => begin(name),
    })),
    ...values.map(({ key, variable }) => ({
      keys: [key],
      does: `value of ${variable.title.toLowerCase()}`,
      act: () => give(variable.name),
    })),
    { keys: ['Escape'], does: 'leave them', act: leave },
  ]);
  return (
    <section className="selection-bar" aria-label="Chosen words">
      <p className="chosen-words">
        <q dir="auto">{hand.words}</q>
        <Button look="quiet" sign="Esc" press={leave}>
          Leave
        </Button>
      </p>
      <p className="choices">
        {attaching && (
          <Button look="accept" sign="↵" press={hand.attach}>
            Evidence of the chosen value
          </Button>
        )}
        {values.map(({ key, variable }) => (
          <Button key={key} sign={key} press={() => give(variable.name)}>
            {variable.title}
          </Button>
        ))}
        {codebook.recordTypes.map(({ name, title }, at) => (
          <Button key={name} look="quiet" sign={String(at + 1)} press={() => begin(name)}>
            {`New ${title.toLowerCase()}`}
          </Button>
        ))}
      </p>
    </section>
  );
}
