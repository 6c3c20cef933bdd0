import { useEffect, useRef } from 'react';
import type { AuditLine } from '../../src/audit/index.ts';
import { auditPieces } from './audit-pieces.ts';

interface AuditedTextProps {
  readonly text: string;
  readonly lines: readonly AuditLine[];
  /** Number of the line that was chosen. */
  readonly chosen: number | null;
  choose(line: number): void;
}

/** The text with the words of each verdict marked; the marks of the chosen one stand out and come into view. */
export function AuditedText({ text, lines, chosen, choose }: AuditedTextProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => followMarks(frame.current, choose), [choose]);
  useEffect(() => {
    if (chosen !== null) frame.current?.querySelector(`mark.active`)?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const pieces = auditPieces(text, lines);
  return (
    <div className="audited-text" dir="auto" ref={frame}>
      {pieces.map(({ words, start, lines: own }) => {
        const [first] = own;
        if (first === undefined) return words;
        const shown = chosen !== null && own.includes(chosen) ? chosen : first;
        const classes = `${lines[shown]?.verdict} ${shown === chosen ? 'active' : ''}`;
        return (
          <mark key={start} className={classes} data-line={first}>
            {words}
          </mark>
        );
      })}
    </div>
  );
}

/** A click on marked words chooses their verdict; by keyboard the list of verdicts does the same. */
function followMarks(frame: HTMLElement | null, choose: (line: number) => void): () => void {
  const follow = ({ target }: MouseEvent) => {
    const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-line]') : null;
    if (mark) choose(Number(mark.dataset.line));
  };
  frame?.addEventListener('click', follow);
  return () => frame?.removeEventListener('click', follow);
}
