import type { Flag } from '../../src/model/index.ts';

const MEANINGS: Readonly<Record<Flag, string>> = {
  negated: 'The sentence says that it is not so',
  hypothetical: 'The sentence says it as a possibility or under a condition',
  planned: 'The sentence says that it was planned',
  historical: 'The sentence tells it as background',
};

/** With what doubt a sentence says the value beside it: nothing where it is said plainly. */
export function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  return flags.map((flag) => (
    <span key={flag} className="flag" title={MEANINGS[flag]}>
      {flag}
    </span>
  ));
}
