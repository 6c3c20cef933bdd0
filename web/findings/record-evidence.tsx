import type { RecordEvidenceView } from '../../src/api/index.ts';
import { formatRoute } from '../route.ts';
import { useCodebook } from '../shell/codebook.ts';
import { describedWords } from '../values/described-words.ts';
import { plainName, recordTypeOf, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';

type Line = RecordEvidenceView['lines'][number];

/** One record behind a number: its documents, and each value with the sentence that it comes from. */
export function RecordEvidence({ evidence }: { readonly evidence: RecordEvidenceView }) {
  const codebook = useCodebook();
  const key = recordTypeOf(codebook, evidence.type)?.key;
  const said = evidence.lines.find(({ variable }) => variable === key);
  const title = said
    ? valueWords(codebook, variableOf(codebook, evidence.type, said.variable), said.value).words
    : evidence.label;
  return (
    <article className="record-evidence">
      <h3>{title}</h3>
      <ul className="documents-of">
        {evidence.documents.map(({ id, title: name, publisher, published }) => (
          <li key={id}>
            <cite dir="auto">{name}</cite>
            <span className="muted">
              {[publisher, published && describedWords('published', published)].filter(Boolean).join(', ')}
            </span>
          </li>
        ))}
      </ul>
      <dl>
        {evidence.lines.map((line) => (
          <EvidenceLine key={line.statement} line={line} recordType={evidence.type} />
        ))}
      </dl>
    </article>
  );
}

function EvidenceLine({ line, recordType }: { readonly line: Line; readonly recordType: string }) {
  const codebook = useCodebook();
  const variable = variableOf(codebook, recordType, line.variable);
  const { words, notes, missing } = valueWords(codebook, variable, line.value);
  return (
    <div>
      <dt>
        {variable?.title ?? plainName(line.variable)}
        <strong className={missing ? 'missing' : undefined}>
          {[words, ...notes, ...line.flags].join(', ')}
        </strong>
      </dt>
      <dd>
        <Sentence line={line} />
        <p className="muted">
          {line.document && line.exact && (
            <DocumentLink document={line.document} statement={line.statement} />
          )}
          {sourceWords(line)}
        </p>
      </dd>
    </div>
  );
}

function Sentence({ line: { exact, before, after, note } }: { readonly line: Line }) {
  if (exact === null) return <p>{note ?? 'no words of a text'}</p>;
  return (
    <p dir="auto">
      {before && '… '}
      {before}
      <mark className="accepted">{exact}</mark>
      {after}
      {after && ' …'}
    </p>
  );
}

function DocumentLink({ document, statement }: { readonly document: string; readonly statement: string }) {
  const to = formatRoute({ page: 'document', id: document, statement, waiting: false });
  return <a href={to}>open in the document</a>;
}

function sourceWords({ asserter, author, decidedBy }: Line): string {
  const decided = decidedBy.length > 0 ? `accepted by ${decidedBy.join(', ')}` : null;
  return [asserter && `says ${asserter}`, `written by ${author}`, decided].filter(Boolean).join(' · ');
}
