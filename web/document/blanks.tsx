import type { RecordView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { blanksOf } from './decisions.ts';
import type { HandCoding } from './use-hand-coding.ts';

interface BlanksProps {
  readonly record: RecordView;
  readonly here: boolean;
  readonly hand: HandCoding;
}

/** The variables that nobody says anything of: each can be given a value, all can be marked as not reported. */
export function Blanks({ record, here, hand }: BlanksProps) {
  const blank = blanksOf(useCodebook(), record);
  if (blank.length === 0) return null;
  const summary = `${blank.length} without a value`;
  return (
    <details className="blanks" open={here}>
      <summary>{summary}</summary>
      <p className="choices">
        {blank.map((variable) => (
          <Button
            key={variable.name}
            look="quiet"
            label={`Give a value: ${variable.title}`}
            press={() => hand.write({ record: record.id, type: record.type, variable })}
          >
            {variable.title}
          </Button>
        ))}
      </p>
      <Button sign="b" press={() => hand.fillBlanks(record.id)}>
        None of them is reported
      </Button>
    </details>
  );
}
