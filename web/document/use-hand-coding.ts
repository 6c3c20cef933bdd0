import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { DocumentPageView, RecordView, VariableView, WordsView } from '../../src/api/index.ts';
import { rulerFor } from '../../src/model/index.ts';
import { client } from '../data/client.ts';
import { queries } from '../data/queries.ts';
import { useCodebook, useProject } from '../data/use-project.ts';
import { useFeedback } from '../shell/feedback.tsx';
import { statementWords } from '../values/statement-words.ts';
import { isOwn, standingOf, withRecord } from './decisions.ts';
import type { ChosenWords } from './use-chosen-words.ts';
import type { Coding } from './use-coding.ts';
import type { Beside } from './value-editor.tsx';

/** A value that is being written: of a record, or of a new one. */
export interface Drafting {
  readonly record: string | null;
  readonly type: string;
  readonly variable: VariableView;
}

/** What a coder states beside the suggestions. */
export interface HandCoding {
  readonly drafting: Drafting | null;
  /** The chosen words, as the report has them. */
  readonly words: string | null;
  /** Makes the chosen words the evidence of the chosen value. */
  attach(): void;
  /** Makes a value of a variable: out of the chosen words where they say one, else a form opens. */
  give(wanted: Drafting): void;
  /** Opens the form for a value. */
  write(wanted: Drafting): void;
  state(value: unknown, beside: Beside): void;
  cancel(): void;
  /** Marks what nobody says anything of as not reported. */
  fillBlanks(record: string): void;
}

/** Coding by hand in one document. What comes of it is chosen at once, so that the keys for values work on it. */
export function useHandCoding(page: DocumentPageView, coding: Coding, chosen: ChosenWords): HandCoding {
  const id = page.document.id;
  const { text } = page.text;
  const { coder } = useProject();
  const { announce, offerUndo, fail } = useFeedback();
  const codebook = useCodebook();
  const [drafting, write] = useState<Drafting | null>(null);
  const keep = useRecord(id);
  const ruler = useMemo(() => rulerFor(text), [text]);
  const stretch = chosen.chosen;
  const words: WordsView | null = stretch && {
    start: ruler.toCodePoint(stretch.from),
    end: ruler.toCodePoint(stretch.to),
  };
  const stated = (record: RecordView, variable: string, what = 'Stated') => {
    write(null);
    chosen.choose(null);
    getSelection()?.removeAllRanges();
    const before = new Set(coding.records.flatMap(({ statements }) => statements.map((one) => one.id)));
    const made = record.statements.find((one) => one.variable === variable && !before.has(one.id));
    if (!made) return announce('This was stated before.');
    coding.acts.stated([made]);
    coding.acts.choose(made.id);
    offerUndo(`${what}: ${statementWords(codebook, record.type, made)}.`, coding.acts.undoLast);
  };
  const send = (wanted: Drafting, value: unknown, beside: Beside) => {
    const { record, type, variable } = wanted;
    const request = { record, type, variable: variable.name, value, words, ...beside };
    keep.mutate(() => client.state(id, request), {
      onSuccess: (kept) => stated(kept, variable.name),
      onError: (thrown) => fail('The value was not kept.', thrown),
    });
  };
  return {
    drafting,
    words: stretch && text.slice(stretch.from, stretch.to),
    write,
    cancel: () => write(null),
    state: (value, beside) => drafting && send(drafting, value, beside),
    give: (wanted) => {
      if (!words) return write(wanted);
      client
        .reading(id, { type: wanted.type, variable: wanted.variable.name, words })
        .then(({ value }) => (value === null ? write(wanted) : send(wanted, value, { note: null })))
        .catch((thrown) => fail('The words could not be read.', thrown));
    },
    attach: () => {
      const { active } = coding;
      const record = coding.records.find((one) => one.id === active?.record);
      if (!active || !words || !record) return;
      if (standingOf(active) === 'waiting') {
        coding.acts.decide(active, { verdict: 'replace', value: active.value, words });
        chosen.choose(null);
        return;
      }
      const request = { record: record.id, type: record.type, variable: active.variable };
      keep.mutate(() => client.state(id, { ...request, value: active.value, words, note: null }), {
        onSuccess: (kept) => stated(kept, active.variable, 'Further evidence'),
        onError: (thrown) => fail('The words were not kept.', thrown),
      });
    },
    fillBlanks: (record) => {
      const before = new Set(coding.records.flatMap(({ statements }) => statements.map((one) => one.id)));
      keep.mutate(() => client.fillBlanks(record), {
        onSuccess: (kept) => {
          const made = kept.statements.filter((one) => !before.has(one.id) && isOwn(one, coder));
          if (made.length === 0) return announce('There are no blanks.');
          coding.acts.stated(made);
          offerUndo(
            made.length === 1
              ? 'One blank is marked as not reported.'
              : `${made.length} blanks are marked as not reported.`,
            coding.acts.undoLast,
          );
        },
        onError: (thrown) => fail('The blanks were not marked.', thrown),
      });
    },
  };
}

/** Something that gives back a record of the document as it stands then. */
function useRecord(document: string) {
  const cache = useQueryClient();
  const { queryKey } = queries.document(document);
  return useMutation({
    scope: { id: 'decisions' },
    mutationFn: (act: () => Promise<RecordView>) => act(),
    onMutate: () => cache.cancelQueries({ queryKey }),
    onSuccess: (record) =>
      cache.setQueryData<DocumentPageView>(
        queryKey,
        (page) => page && { ...page, records: withRecord(page.records, record) },
      ),
  });
}
