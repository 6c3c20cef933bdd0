import type { SiteView } from '../../src/api/index.ts';
import { groupBy } from '../../src/model/index.ts';

interface RulesProps {
  readonly title: string;
  readonly rules: SiteView['caveats'];
}

/** Rules or terms of a codebook, those of one title together; folded away until somebody wants them. */
export function Rules({ title, rules }: RulesProps) {
  if (rules.length === 0) return null;
  return (
    <details className="rules">
      <summary>
        <h2>{title}</h2>
      </summary>
      {[...groupBy(rules, (rule) => rule.title)].map(([head, own]) => (
        <section key={head}>
          <h3 dir="auto">{head}</h3>
          <ul className="plain">
            {own.map(({ id, text }) => (
              <li key={id} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  );
}
