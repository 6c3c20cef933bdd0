import type { ShareTest } from '../../src/model/index.ts';
import { numberWords } from '../values/count-words.ts';
import { rangeWords } from './figure-cells.tsx';

const LEAST = 0.001;
const DIGITS = 3;

/** Two shares beside each other, and how often chance alone would set them so far apart. */
export function ShareTestWords({ test }: { readonly test: ShareTest }) {
  const { unplaced, p, pAtWorst } = test;
  return (
    <section className="share-test" aria-label="Test">
      <p>
        Those that meet the condition: <Side side={test.with} />. The others: <Side side={test.without} />.
        {unplaced > 0 && ` ${numberWords(unplaced)} cannot be put on either side.`}
      </p>
      <p>
        Fisher’s exact test over what is known: p {chance(p)}. If the unknown all spoke against the
        difference: p {chance(pAtWorst)}. It takes the records for a random sample, which reports hardly are.
      </p>
    </section>
  );
}

function Side({ side: { k, n, unknown } }: { readonly side: ShareTest['with'] }) {
  return (
    <>
      <strong>
        {numberWords(k)} of {numberWords(n)}
      </strong>
      , {rangeWords({ low: k, high: k + unknown, n })}
    </>
  );
}

function chance(p: number): string {
  return p < LEAST ? `below ${LEAST}` : `= ${p.toFixed(DIGITS)}`;
}
