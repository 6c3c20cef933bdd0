import type { CodebookView, VariableView } from '../../src/api/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { categoriesOf, plainName } from '../values/terms.ts';
import { useSite } from './use-site.ts';

/** What every record type, variable and code means. */
export function CodebookPage() {
  const site = useSite();
  const codebook = useCodebook();
  return (
    <main className="page codebook" tabIndex={-1} id="main">
      <title>{`Codebook · ${site.title}`}</title>
      <header className="page-head">
        <h1>Codebook</h1>
        <p className="muted" dir="auto">
          {codebook.title}, version {codebook.version}
        </p>
      </header>
      {codebook.recordTypes.map(({ name, title, definition, variables }) => (
        <section key={name}>
          <h2 dir="auto">{title}</h2>
          <p dir="auto">{definition}</p>
          {variables.map((variable) => (
            <Variable key={variable.name} variable={variable} codebook={codebook} />
          ))}
        </section>
      ))}
    </main>
  );
}

interface VariableProps {
  readonly variable: VariableView;
  readonly codebook: CodebookView;
}

function Variable({ variable, codebook }: VariableProps) {
  const { name, title, definition, type, cardinality, roles } = variable;
  const categories = categoriesOf(codebook, variable);
  const kind = `${plainName(type).toLowerCase()}${cardinality === 'several' ? ', several' : ''}`;
  return (
    <details>
      <summary>
        <strong dir="auto">{title}</strong> <code>{name}</code> <span className="muted">{kind}</span>
      </summary>
      <p dir="auto">{definition}</p>
      {roles.length > 0 && <p className="muted">Roles: {roles.map((role) => plainName(role)).join(', ')}</p>}
      {categories.length > 0 && (
        <dl>
          {categories.map(({ code, title: words, definition: meaning }) => (
            <div key={code}>
              <dt>
                <bdi>{words}</bdi> <code>{code}</code>
              </dt>
              <dd dir="auto">{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
