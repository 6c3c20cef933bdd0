import { useNavigate } from '@tanstack/react-router';
import { Button } from 'react-aria-components/Button';
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { disagreeing, disagreementWords, type RivalWords, supportWords } from './rivals.ts';

interface DisagreementProps {
  readonly record: string;
  /** Of the variable that is disputed. */
  readonly title: string;
  readonly rivals: readonly RivalWords[];
}

const AFTER_MS = 250;

/** The mark beside a value about which reports disagree: it tells the rival values, and leads to who says what. */
export function Disagreement({ record, title, rivals }: DisagreementProps) {
  const navigate = useNavigate();
  return (
    <TooltipTrigger delay={AFTER_MS} closeDelay={0}>
      <Button
        className="disagreement"
        aria-label={`${title}: ${disagreementWords(rivals)}`}
        onPress={() => void navigate({ to: '/events/$record', params: { record } })}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2 4.4h8M2 7.6h8M7.6 1.8 4.4 10.2" />
        </svg>
      </Button>
      <Tooltip className="rivals" placement="top" offset={6}>
        <strong>{disagreeing(rivals)}</strong>
        <ul>
          {rivals.map((rival) => (
            <li key={rival.words}>
              <span dir="auto">{rival.words}</span> <span className="muted">{supportWords(rival)}</span>
            </li>
          ))}
        </ul>
      </Tooltip>
    </TooltipTrigger>
  );
}
