import { memo, type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import { groupBy } from '../../src/model/index.ts';
import { nextProblem, offsetOf, type ProblemPlace } from './problem-places.ts';

/** What can be done with the text from outside. */
export interface NumberedTextHandle {
  /** Puts the cursor on a place, and it into sight. */
  go(place: ProblemPlace): void;
}

interface NumberedTextProps {
  readonly id: string;
  readonly text: string;
  readonly places: readonly ProblemPlace[];
  /** Of what says what is wrong. */
  readonly describedBy: string;
  readonly handle: Ref<NumberedTextHandle>;
  write(text: string): void;
}

/**
 * A text to write, with numbered lines and marks where something is wrong. The browser's own field lies over the same
 * words, line by line, so that both wrap alike; what is behind has the numbers and the marks, and the frame scrolls.
 */
export function NumberedText({ id, text, places, describedBy, handle, write }: NumberedTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const byLine = useMemo(() => groupBy(places, ({ line }) => line), [places]);
  const go = ({ line, start, end }: ProblemPlace) => {
    const from = offsetOf(text, line, 0);
    sheet.current?.children[line - 1]?.scrollIntoView({ block: 'center' });
    area.current?.focus({ preventScroll: true });
    area.current?.setSelectionRange(from + start, from + end);
  };
  useImperativeHandle(handle, () => ({ go }));
  const step = (direction: 1 | -1) => {
    const place = nextProblem(places, text, area.current?.selectionStart ?? 0, direction);
    if (place) go(place);
  };
  return (
    <div className="numbered">
      <div className="numbered-sheet">
        <div className="numbered-lines" aria-hidden="true" ref={sheet}>
          {text.split('\n').map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
            <Line key={at} text={line} places={byLine.get(at + 1) ?? NONE} />
          ))}
        </div>
        <textarea
          id={id}
          ref={area}
          dir="auto"
          spellCheck
          value={text}
          aria-invalid={places.length > 0}
          aria-describedby={describedBy}
          onChange={(event) => write(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'F8') return;
            event.preventDefault();
            step(event.shiftKey ? -1 : 1);
          }}
        />
      </div>
    </div>
  );
}

const NONE: readonly ProblemPlace[] = [];

interface LineProps {
  readonly text: string;
  readonly places: readonly ProblemPlace[];
}

const Line = memo(function Line({ text, places }: LineProps) {
  return (
    <div className={places.length > 0 ? 'faulty' : undefined}>
      <span>{marked(text, places)}</span>
    </div>
  );
});

function marked(text: string, places: readonly ProblemPlace[]): ReactNode {
  let from = 0;
  const parts = places.flatMap(({ start, end }) => {
    if (start < from) return [];
    const before = text.slice(from, start);
    from = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return [...parts, text.slice(from)];
}
