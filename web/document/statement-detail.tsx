import type { StatementView, VariableView } from '../../src/api/index.ts';
import { percentWords } from '../values/count-words.ts';
import { asserterWords } from '../values/statement-words.ts';
import type { ValueWords } from '../values/value-words.ts';
import { standingOf } from './decisions.ts';
import type { CodingActs } from './use-coding.ts';

interface StatementDetailProps {
  readonly statement: StatementView;
  readonly variable: VariableView | undefined;
  readonly value: ValueWords;
  readonly lit: boolean;
  readonly acts: CodingActs;
}

/** What stands behind the chosen statement, and what can be done with it. */
export function StatementDetail({ statement, variable, value, lit, acts }: StatementDetailProps) {
  return (
    <div className="detail">
      {value.definition && (
        <p>
          <b>{value.words}</b> {value.definition}
        </p>
      )}
      {variable && <p className="muted">{variable.definition}</p>}
      <dl>
        <Words statement={statement} lit={lit} />
        {statement.asserter && <Fact term="Source" fact={asserterWords(statement.asserter)} />}
        <Fact term="Written by" fact={authorWords(statement)} />
        {statement.note && <Fact term="Note" fact={statement.note} />}
        <Fact term="Decided" fact={decidedWords(statement)} />
      </dl>
      <Actions statement={statement} variable={variable} acts={acts} />
    </div>
  );
}

function Words({ statement: { quote }, lit }: Pick<StatementDetailProps, 'statement' | 'lit'>) {
  if (quote === null) return <Fact term="Words" fact="no words of the text" />;
  return (
    <div>
      <dt>Words</dt>
      <dd>
        <q dir="auto">{quote.exact}</q>
        {!lit && <span className="note">not found in this version of the text</span>}
      </dd>
    </div>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  if (fact === '') return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </div>
  );
}

function authorWords({ author, confidence }: StatementView): string {
  return confidence === null ? author.id : `${author.id}, ${percentWords(confidence)} sure`;
}

function decidedWords({ acceptedBy, rejectedBy }: StatementView): string {
  const parts = [
    acceptedBy.length > 0 ? `accepted by ${acceptedBy.join(', ')}` : null,
    rejectedBy.length > 0 ? `rejected by ${rejectedBy.join(', ')}` : null,
  ];
  return parts.filter((part) => part !== null).join('; ');
}

function Actions({
  statement,
  variable,
  acts,
}: Pick<StatementDetailProps, 'statement' | 'variable' | 'acts'>) {
  const standing = standingOf(statement);
  const canCorrect = variable !== undefined;
  // A coder's own value has nothing to go back to: rejecting it is the way.
  const stands = standing === 'accepted' && statement.author.kind === 'coder';
  const decide = (verdict: 'accept' | 'reject') => () => acts.decide(statement, { verdict });
  return (
    <p className="actions">
      {standing !== 'accepted' && (
        <Action name="Accept" look="accept" keys="Enter a" sign="↵" act={decide('accept')} />
      )}
      {standing !== 'rejected' && (
        <Action
          name={stands ? 'Take back' : 'Reject'}
          look="reject"
          keys="r x"
          sign="r"
          act={decide('reject')}
        />
      )}
      {canCorrect && <Action name="Correct" look="" keys="c" sign="c" act={() => acts.correct(true)} />}
      {standing !== 'waiting' && !stands && (
        <Action name="Open again" look="" keys="u" sign="u" act={acts.undo} />
      )}
    </p>
  );
}

interface ActionProps {
  readonly name: string;
  readonly look: string;
  readonly keys: string;
  readonly sign: string;
  act(): void;
}

function Action({ name, look, keys, sign, act }: ActionProps) {
  return (
    <button type="button" className={look} aria-keyshortcuts={keys} onClick={act}>
      {name} <kbd>{sign}</kbd>
    </button>
  );
}
