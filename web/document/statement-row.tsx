import type { StatementView, VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Flags } from '../kit/flags.tsx';
import { percentWords } from '../values/count-words.ts';
import { plainName } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { type Standing, standingOf } from './decisions.ts';
import { useRecordNames } from './record-names.ts';
import { StatementDetail } from './statement-detail.tsx';
import type { CodingActs } from './use-coding.ts';
import { ValueEditor } from './value-editor.tsx';

interface StatementRowProps {
  readonly statement: StatementView;
  readonly variable: VariableView | undefined;
  /** The row above is about the same variable. */
  readonly repeats: boolean;
  /** A row above says the same and stands. */
  readonly further: boolean;
  readonly active: boolean;
  readonly correcting: boolean;
  readonly lit: boolean;
  readonly acts: CodingActs;
}

const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  waiting: 'waiting',
  accepted: 'accepted',
  rejected: 'rejected',
  disputed: 'coders differ',
};

/** One statement: where it stands, its variable and its value; the chosen one opens. */
export function StatementRow({
  statement,
  variable,
  repeats,
  further,
  active,
  correcting,
  lit,
  acts,
}: StatementRowProps) {
  const codebook = useCodebook();
  const value = valueWords(codebook, variable, statement.value, useRecordNames());
  const standing = standingOf(statement);
  const title = variable?.title ?? plainName(statement.variable);
  return (
    <li className={`statement ${standing}${active ? ' active' : ''}`}>
      <button
        type="button"
        className="row"
        data-row={statement.id}
        tabIndex={active ? 0 : -1}
        aria-expanded={active}
        onClick={() => acts.choose(statement.id)}
      >
        <StandingSign standing={standing} />
        <span className={repeats ? 'variable repeats' : 'variable'}>{title}</span>
        <span
          className={value.missing ? 'value missing' : 'value'}
          dir="auto"
          title={value.definition ?? undefined}
        >
          {value.words}
          {further && <span className="note">further evidence</span>}
          {value.notes.map((note) => (
            <span key={note} className="note">
              {note}
            </span>
          ))}
          <Flags flags={statement.flags} />
        </span>
        <Confidence confidence={statement.confidence} />
      </button>
      {active && correcting && variable && (
        <ValueEditor
          title={`Correct: ${variable.title}`}
          variable={variable}
          value={statement.value}
          asserter={statement.asserter}
          state={(value, { note, ...beside }) =>
            acts.decide(statement, {
              verdict: 'replace',
              value,
              ...beside,
              ...(note === null ? {} : { note }),
            })
          }
          cancel={() => acts.correct(false)}
        />
      )}
      {active && !correcting && (
        <StatementDetail statement={statement} variable={variable} value={value} lit={lit} acts={acts} />
      )}
    </li>
  );
}

const PATHS: Readonly<Record<Exclude<Standing, 'waiting'>, string>> = {
  accepted: 'M4.8 8.3l2.2 2.2 4.3-4.8',
  rejected: 'M5.5 5.5l5 5m0-5l-5 5',
  disputed: 'M8 4.5v4.5m0 2v.3',
};

/** A sign of its own shape for each standing, so that nothing hangs on colour. */
function StandingSign({ standing }: { readonly standing: Standing }) {
  return (
    <svg className="standing" viewBox="0 0 16 16" role="img" aria-label={STANDING_WORDS[standing]}>
      <circle cx="8" cy="8" r="6.5" />
      {standing !== 'waiting' && <path d={PATHS[standing]} />}
    </svg>
  );
}

function Confidence({ confidence }: { readonly confidence: number | null }) {
  if (confidence === null) return <span className="confidence">coder</span>;
  return (
    <span className="confidence" title="How sure the suggestion is">
      {percentWords(confidence)}
    </span>
  );
}
