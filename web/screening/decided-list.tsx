import { Link } from '@tanstack/react-router';
import type { ScreeningView } from '../../src/api/index.ts';
import { Button } from '../kit/button.tsx';
import { numberWords } from '../values/count-words.ts';
import { plainName } from '../values/terms.ts';
import { VERDICT_WORDS } from './verdicts.ts';

type Decided = ScreeningView['decided'][number];

interface DecidedListProps {
  readonly decided: readonly Decided[];
  reopen(about: Decided): void;
}

/** What was decided, by which rule and by whom, with the way to let it wait again. */
export function DecidedList({ decided, reopen }: DecidedListProps) {
  if (decided.length === 0) return null;
  return (
    <details className="decided">
      <summary>{numberWords(decided.length)} decided</summary>
      <ul className="documents">
        {decided.map((one) => (
          <li key={one.id} className="document">
            <Link className="title" dir="auto" to="/documents/$id" params={{ id: one.id }}>
              {one.title ?? one.origin}
            </Link>
            <span className="meta">
              <span className={`verdict ${one.verdict}`}>{VERDICT_WORDS[one.verdict]}</span>
              <span>{one.rule === null ? one.reason : plainName(one.rule)}</span>
              <span>{one.by}</span>
            </span>
            <span className="work">
              <Button look="quiet" label={`Wait again: ${one.title ?? one.origin}`} press={() => reopen(one)}>
                Wait again
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
