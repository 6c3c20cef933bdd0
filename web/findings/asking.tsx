import { type ReactNode, useState } from 'react';
import { canonicalJson, type Question } from '../../src/model/index.ts';
import { Answer } from './answer.tsx';
import { QuestionForm } from './question-form.tsx';

interface AskingProps {
  readonly question: Question;
  readonly release: string;
  /** Above the table, once there is an answer to what the form asks. */
  readonly children?: ReactNode;
}

/** The form that asks a question, and what answers it; the two are told apart while the form asks something else. */
export function Asking({ question, release, children }: AskingProps) {
  const [isOther, setIsOther] = useState(false);
  const key = canonicalJson(question);
  return (
    <>
      <QuestionForm key={`form ${key}`} question={question} release={release} changed={setIsOther} />
      {isOther && (
        <p className="hint" role="status">
          The question has changed. What stands below answers the one before, until you press Ask.
        </p>
      )}
      <div className={isOther ? 'answered-before' : undefined}>
        <Answer key={key} question={question} release={release}>
          {!isOther && children}
        </Answer>
      </div>
    </>
  );
}
