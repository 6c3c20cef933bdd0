import { type Question, questionSchema } from '../../src/model/index.ts';
import { formatRoute } from '../route.ts';
import { useCodebook } from '../shell/codebook.ts';

/** Questions that stand ready: each record type by what it is, and by year where it has a date. */
export function ReadyQuestions({ question }: { readonly question: Question }) {
  const codebook = useCodebook();
  const ready = codebook.recordTypes.flatMap(({ name, title, key, variables }) => {
    const keyVariable = variables.find((variable) => variable.name === key);
    const byKey =
      keyVariable?.type === 'category'
        ? [{ title: `${title} by ${keyVariable.title.toLowerCase()}`, to: addressOf(name, key) }]
        : [];
    const dated = variables.some(({ type }) => type === 'date');
    return [...byKey, ...(dated ? [{ title: `${title} by year`, to: addressOf(name, 'year') }] : [])];
  });
  const here = formatRoute({ page: 'findings', question });
  return (
    <nav className="ready" aria-label="Questions that stand ready">
      {ready.map(({ title, to }) => (
        <a key={to} href={to} aria-current={to === here ? 'page' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}

function addressOf(type: string, by: string): string {
  return formatRoute({ page: 'findings', question: questionSchema.parse({ type, by: [by] }) });
}
