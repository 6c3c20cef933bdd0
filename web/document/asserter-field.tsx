import { createContext, useContext, useId, useState } from 'react';
import type { StatementView } from '../../src/api/index.ts';
import { ASSERTER_CLASSES, type Asserter, canonicalJson, FIRMNESS } from '../../src/model/index.ts';
import { LabelledInput } from '../kit/labelled-input.tsx';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { asserterWords } from '../values/statement-words.ts';
import { plainName } from '../values/terms.ts';

/** Who else is cited in the document that is coded. */
export const AssertersContext = createContext<readonly Asserter[]>([]);

/** Everybody whom statements cite, once each. */
export function assertersOf(statements: readonly StatementView[]): readonly Asserter[] {
  const cited = statements.flatMap(({ asserter }) => asserter ?? []);
  return [...new Map(cited.map((one) => [canonicalJson(one), one])).values()];
}

interface AsserterFieldProps {
  readonly asserter: Asserter | null;
  change(asserter: Asserter | null): void;
}

const OTHER = 'other';
const UNNAMED: Asserter = { name: null, class: 'other', firmness: 'stated' };

/** Who says so: the document, somebody whom it cites elsewhere too, or somebody else. */
export function AsserterField({ asserter, change }: AsserterFieldProps) {
  const cited = useContext(AssertersContext);
  const id = useId();
  const known = asserter === null || cited.some((one) => canonicalJson(one) === canonicalJson(asserter));
  const [other, setOther] = useState(!known);
  const options = [
    { value: '', title: 'the document itself' },
    ...cited.map((one) => ({ value: canonicalJson(one), title: asserterWords(one) })),
    { value: OTHER, title: 'somebody else …' },
  ];
  const choose = (value: string) => {
    setOther(value === OTHER);
    if (value === OTHER) change(UNNAMED);
    else change(cited.find((one) => canonicalJson(one) === value) ?? null);
  };
  return (
    <fieldset className="asserter" aria-labelledby={id}>
      <legend className="unseen" id={id}>
        Who says so
      </legend>
      <div className="field">
        <LabelledSelect
          label="Who says so"
          value={other ? OTHER : asserter === null ? '' : canonicalJson(asserter)}
          options={options}
          change={choose}
        />
      </div>
      {other && asserter && <SomebodyElse asserter={asserter} change={change} />}
    </fieldset>
  );
}

interface SomebodyElseProps {
  readonly asserter: Asserter;
  change(asserter: Asserter): void;
}

function SomebodyElse({ asserter, change }: SomebodyElseProps) {
  const kind = ASSERTER_CLASSES.find((name) => name === asserter.class) ?? 'other';
  return (
    <>
      <div className="field">
        <LabelledInput
          label="Name or office"
          placeholder="not named"
          value={asserter.name ?? ''}
          change={(name) => change({ ...asserter, name: name === '' ? null : name })}
        />
      </div>
      <div className="field">
        <LabelledSelect
          label="What it is"
          value={kind}
          options={ASSERTER_CLASSES.map((value) => ({ value, title: plainName(value) }))}
          change={(value) =>
            change({ ...asserter, class: ASSERTER_CLASSES.find((name) => name === value) ?? 'other' })
          }
        />
      </div>
      <div className="field">
        <LabelledSelect
          label="How firmly"
          value={asserter.firmness}
          options={FIRMNESS.map((value) => ({ value, title: plainName(value) }))}
          change={(value) =>
            change({ ...asserter, firmness: FIRMNESS.find((name) => name === value) ?? 'stated' })
          }
        />
      </div>
    </>
  );
}
