import { Link } from '@tanstack/react-router';
import type { RecordEvidenceView } from '../../src/api/index.ts';
import { canonicalJson, groupBy } from '../../src/model/index.ts';
import { useCodebook } from '../data/use-project.ts';
import { Listed } from '../kit/listed.tsx';
import { describedWords } from '../values/described-words.ts';
import { releasedWords } from '../values/record-words.ts';
import { plainName, variableOf } from '../values/terms.ts';
import { valueWords } from '../values/value-words.ts';
import { evidenceId } from './record-index.tsx';

type Line = RecordEvidenceView['lines'][number];

/** One record behind a number: its documents, and its values beside the sentences that they come from. */
export function RecordEvidence({ evidence }: { readonly evidence: RecordEvidenceView }) {
  const { title, details } = releasedWords(useCodebook(), evidence);
  const passages = groupBy(evidence.lines, ({ document, before, exact, after, note, statement }) =>
    exact === null && note === null ? statement : canonicalJson([document, before, exact, after, note]),
  );
  return (
    <article className="record-evidence" id={evidenceId(evidence.record)} tabIndex={-1}>
      <h3>
        <Listed>{[title, ...details]}</Listed>
      </h3>
      <ul className="documents-of">
        {evidence.documents.map(({ id, title: name, publisher, published }) => (
          <li key={id}>
            <cite>
              <bdi>{name}</bdi>
            </cite>
            <span className="muted">
              <bdi>{publisher}</bdi>
              {publisher && published && ', '}
              {published && describedWords('published', published)}
            </span>
          </li>
        ))}
      </ul>
      <dl>
        {[...passages].map(([passage, lines]) => (
          <Passage key={passage} lines={lines} recordType={evidence.type} />
        ))}
      </dl>
    </article>
  );
}

/** The values that one passage carries, and the passage once. */
function Passage({ lines, recordType }: { readonly lines: readonly Line[]; readonly recordType: string }) {
  const [first] = lines;
  if (!first) return null;
  return (
    <div>
      {lines.map((line) => (
        <ValueTerm key={line.statement} line={line} recordType={recordType} />
      ))}
      <dd>
        <Sentence line={first} />
        <p className="muted">
          {first.document && first.exact && (
            <DocumentLink document={first.document} statement={first.statement} />
          )}
          <Listed>{[...new Set(lines.map(sourceWords))]}</Listed>
        </p>
      </dd>
    </div>
  );
}

function ValueTerm({ line, recordType }: { readonly line: Line; readonly recordType: string }) {
  const codebook = useCodebook();
  const variable = variableOf(codebook, recordType, line.variable);
  const { words, notes, missing } = valueWords(codebook, variable, line.value);
  return (
    <dt>
      {variable?.title ?? plainName(line.variable)}
      <strong className={missing ? 'missing' : undefined} dir="auto">
        {[words, ...notes, ...line.flags].join(', ')}
      </strong>
    </dt>
  );
}

function Sentence({ line: { exact, before, after, note } }: { readonly line: Line }) {
  if (exact === null) return <p dir="auto">{note ?? 'no words of a text'}</p>;
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
  return (
    <Link to="/documents/$id" params={{ id: document }} search={{ statement }}>
      open in the document
    </Link>
  );
}

function sourceWords({ asserter, author, decidedBy }: Line): string {
  const others = decidedBy.filter((coder) => coder !== author);
  const accepted = others.length > 0 ? `accepted by ${others.join(', ')}` : null;
  return [asserter && `${asserter} says so`, `written by ${author}`, accepted].filter(Boolean).join(' · ');
}
