import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { SiteView } from '../../src/api/index.ts';
import { canonicalJson, type Question } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Asking } from '../findings/asking.tsx';
import { asksNothing, questionOf, searchOf } from '../findings/question-search.ts';
import { questionWords } from '../findings/question-words.ts';
import { numberWords } from '../values/count-words.ts';
import { recordsTitle } from '../values/terms.ts';
import { useSite } from './use-site.ts';

const route = getRouteApi('/findings');

/** Numbers that stand ready, and any other question of a reader, which the browser counts; each opens its records. */
export function SiteFindingsPage() {
  const site = useSite();
  const codebook = useCodebook();
  const search = route.useSearch();
  const question = useMemo(() => askedOf(site, search), [site, search]);
  return (
    <main className="page findings" tabIndex={-1} id="main">
      <title>{`Numbers · ${site.title}`}</title>
      <header className="page-head">
        <h1>Numbers</h1>
        <p className="muted">Each number opens its records. What is not known stands beside what is.</p>
      </header>
      {site.types.map(({ name }) => (
        <Questions
          key={name}
          title={recordsTitle(codebook, name)}
          questions={site.questions.slice(0, site.usual).filter(({ type }) => type === name)}
          asked={question}
        />
      ))}
      {question && <Asking question={question} release={site.release.id} />}
      <OfReports questions={site.questions.slice(site.usual).filter(isInAddress)} asked={question} />
    </main>
  );
}

/** The question of the address; where it asks nothing, the first that is prepared with groups. */
function askedOf({ questions }: SiteView, search: Parameters<typeof questionOf>[0]): Question | undefined {
  return asksNothing(search)
    ? (questions.find(({ by }) => by.length > 0) ?? questions[0])
    : questionOf(search);
}

/** Whether an address can ask it; a code with a comma in it cannot be told from two. */
function isInAddress(question: Question): boolean {
  return canonicalJson(questionOf(searchOf(question))) === canonicalJson(question);
}

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly asked: Question | undefined;
}

function Questions({ title, questions, asked }: QuestionsProps & { readonly title: string }) {
  if (questions.length === 0) return null;
  return (
    <nav className="ready" aria-label={`Numbers: ${title}`}>
      <strong>{title}</strong>
      <QuestionLinks questions={questions} asked={asked} />
    </nav>
  );
}

/** What the reports ask is a long list, folded away. */
function OfReports({ questions, asked }: QuestionsProps) {
  if (questions.length === 0) return null;
  return (
    <details className="of-reports">
      <summary>Asked in the reports: {numberWords(questions.length)}</summary>
      <nav className="ready" aria-label="Numbers of the reports">
        <QuestionLinks questions={questions} asked={asked} />
      </nav>
    </details>
  );
}

function QuestionLinks({ questions, asked }: QuestionsProps) {
  const codebook = useCodebook();
  const here = canonicalJson(asked ?? null);
  return questions.map((question) => (
    <Link
      key={canonicalJson(question)}
      to="/findings"
      search={searchOf(question)}
      aria-current={canonicalJson(question) === here ? 'page' : undefined}
    >
      {questionWords(codebook, question)}
    </Link>
  ));
}
