import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { CodebookView, SiteView } from '../../src/api/index.ts';
import { canonicalJson, type Question } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Answer } from '../findings/answer.tsx';
import { groupTitle } from '../findings/group-words.ts';
import { questionOf, searchOf } from '../findings/question-search.ts';
import { recordTypeOf } from '../values/terms.ts';
import { useSite } from './use-site.ts';

const route = getRouteApi('/findings');

/** Numbers that were prepared when the site was made; each opens its records. */
export function SiteFindingsPage() {
  const site = useSite();
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
        <Questions key={name} type={name} asked={question} />
      ))}
      {question && <Answer key={canonicalJson(question)} question={question} release={site.release.id} />}
    </main>
  );
}

/** The question of the address; where it asks nothing, the first that is prepared with groups. */
function askedOf({ questions }: SiteView, search: Parameters<typeof questionOf>[0]): Question | undefined {
  const isEmpty = Object.values(search).every((part) => part === undefined);
  return isEmpty ? (questions.find(({ by }) => by.length > 0) ?? questions[0]) : questionOf(search);
}

interface QuestionsProps {
  readonly type: string;
  readonly asked: Question | undefined;
}

function Questions({ type, asked }: QuestionsProps) {
  const { questions } = useSite();
  const codebook = useCodebook();
  const here = canonicalJson(asked ?? null);
  const title = recordTypeOf(codebook, type)?.title ?? type;
  const own = questions.filter((question) => question.type === type);
  if (own.length === 0) return null;
  return (
    <nav className="ready" aria-label={`Numbers of ${title}`}>
      <strong>{title}</strong>
      {own.map((question) => (
        <Link
          key={canonicalJson(question)}
          to="/findings"
          search={searchOf(question)}
          aria-current={canonicalJson(question) === here ? 'page' : undefined}
        >
          {wordsOf(codebook, question)}
        </Link>
      ))}
    </nav>
  );
}

/** "all", "by year", "by type and year", "by year, with figures added up". */
function wordsOf(codebook: CodebookView, { type, by, sum }: Question): string {
  const groups = by.map((name) => groupTitle(codebook, type, name).toLowerCase());
  const words = groups.length === 0 ? 'all' : `by ${groups.join(' and ')}`;
  return sum.length === 0 ? words : `${words}, added up`;
}
