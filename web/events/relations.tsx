import { Link } from '@tanstack/react-router';
import type { EventPageView } from '../../src/api/index.ts';
import { relationSchema } from '../../src/model/index.ts';
import { plainName } from '../values/terms.ts';

/** How the event hangs together with other records, and who says so. */
export function Relations({ event }: { readonly event: EventPageView }) {
  const relations = event.reports.flatMap(({ statements, document }) =>
    statements.flatMap(({ id, value, author, acceptedBy }) => {
      const relation = relationSchema.safeParse(value).data;
      return relation ? [{ id, ...relation, document, by: acceptedBy[0] ?? author.id }] : [];
    }),
  );
  if (relations.length === 0) return null;
  return (
    <section className="why">
      <h2>Relations</h2>
      <ul className="history">
        {relations.map(({ id, kind, record, document, by }) => (
          <li key={id}>
            <span>
              {plainName(kind)}{' '}
              {record === null ? (
                'a record that is only described'
              ) : (
                <Link to="/events/$record" params={{ record }}>
                  the other record
                </Link>
              )}
            </span>
            <span className="muted">
              {by}, out of{' '}
              <Link to="/documents/$id" params={{ id: document.id }} search={{ statement: id }} dir="auto">
                {document.title}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
