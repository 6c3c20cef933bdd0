import { Link } from '@tanstack/react-router';
import { canonicalJson, type Question, questionSchema } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { recordsTitle } from '../values/terms.ts';
import { searchOf } from './question-search.ts';

/** Questions that stand ready: each record type by what it is, and by year where it has a date. */
export function ReadyQuestions({ question }: { readonly question: Question }) {
  const codebook = useCodebook();
  const ready = codebook.recordTypes.flatMap(({ name, key, variables }) => {
    const title = recordsTitle(codebook, name);
    const keyVariable = variables.find((variable) => variable.name === key);
    const byKey =
      keyVariable?.type === 'category'
        ? [{ title: `${title} by ${keyVariable.title.toLowerCase()}`, asked: countBy(name, key) }]
        : [];
    const dated = variables.some(({ type }) => type === 'date');
    return [...byKey, ...(dated ? [{ title: `${title} by year`, asked: countBy(name, 'year') }] : [])];
  });
  const here = canonicalJson(question);
  return (
    <nav className="ready" aria-label="Questions that stand ready">
      {ready.map(({ title, asked }) => (
        <Link
          key={title}
          to="/findings"
          search={searchOf(asked)}
          aria-current={canonicalJson(asked) === here ? 'page' : undefined}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}

function countBy(type: string, by: string): Question {
  return questionSchema.parse({ type, by: [by] });
}
