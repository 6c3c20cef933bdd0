import type { Claim, ClaimConflict } from '../../src/model/index.ts';
import { countWords } from '../values/count-words.ts';
import { whoWords } from './claims-spec.ts';

interface ConflictsProps {
  readonly conflicts: readonly ClaimConflict[];
  readonly claims: readonly Claim[];
  open(record: string): void;
}

const VERDICTS: Readonly<Record<ClaimConflict['verdict'], string>> = {
  impossible: 'Cannot be true',
  if_same: 'Cannot both be true if they mean the same',
};

/** What cannot all be true, and why. */
export function Conflicts({ conflicts, claims, open }: ConflictsProps) {
  if (conflicts.length === 0)
    return <p className="muted">Nothing here contradicts anything else by arithmetic.</p>;
  return (
    <section aria-label="What cannot be true">
      <h2>What cannot be true</h2>
      <ul className="verdicts">
        {conflicts.map((conflict) => (
          <li key={conflict.statements.join()} className={conflict.verdict}>
            <strong>{VERDICTS[conflict.verdict]}</strong>
            <p>{conflict.why}</p>
            <p className="muted">
              {claims
                .filter(({ statement }) => conflict.statements.includes(statement))
                .map((claim) => (
                  <button
                    key={claim.statement}
                    type="button"
                    className="link"
                    onClick={() => open(claim.record)}
                  >
                    {whoWords(claim)}: {countWords(claim.value)}
                  </button>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
