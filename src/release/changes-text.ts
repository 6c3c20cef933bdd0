import type { Cause, RecordChange, ReleaseChanges } from './changes.ts';

/** What changed, as a Markdown text for people. */
export function changesText(changes: ReleaseChanges): string {
  const { from, to, codebook, totals, records, documents } = changes;
  const of = (change: RecordChange['change']) => records.filter((record) => record.change === change);
  const lines = [
    `# Changes from ${from.name} to ${to.name}`,
    '',
    `From ${from.id} to ${to.id}.`,
    codebook.from === codebook.to
      ? ''
      : `\nThe codebook went from version ${codebook.from} to ${codebook.to}.`,
    ...section(
      'Numbers',
      totals.map(
        ({ type, measure, from: before, to: after }) =>
          `${type}, ${measure.replaceAll('_', ' ')}: ${before} → ${after}`,
      ),
    ),
    ...section('Records added', of('added').map(recordText)),
    ...section('Records gone', of('gone').map(recordText)),
    ...section('Records changed', of('changed').map(recordText)),
    ...section(
      'Documents',
      documents.map(({ change, title, document }) =>
        change === 'added' ? `added: ${title} (${document})` : `no longer cited, or withdrawn: ${document}`,
      ),
    ),
  ];
  const text = lines
    .filter((line, at) => line !== '' || lines[at - 1] !== '')
    .join('\n')
    .trimEnd();
  const nothing = totals.length + records.length + documents.length === 0;
  return `${nothing ? `${text}\n\nNothing changed.` : text}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines.map((line) => `- ${line}`)];
}

function recordText({ record, label, variables, because }: RecordChange): string {
  const changed = variables.map(({ variable, from, to }) => `  - ${variable}: ${from} → ${to}`);
  return [`${label} (${record})`, ...changed, ...causesText(because)].join('\n');
}

const MOST_CAUSES = 12;

function causesText(because: readonly Cause[]): string[] {
  const told = because.slice(0, MOST_CAUSES).map((cause) => `  - because ${causeText(cause)}`);
  const more = because.length - told.length;
  return more > 0 ? [...told, `  - and ${more} more`] : told;
}

/** One cause in words: "arrested accepted by ana, in doc_1". */
function causeText({ kind, what, id, variable, by, document }: Cause): string {
  const who = by.length === 0 ? '' : ` by ${by.join(', ')}`;
  const where = document === null ? '' : `, in ${document}`;
  if (kind === 'judgement') return `${id.replace(' ', ' and ')} were judged ${what.replace('_', ' ')}${who}`;
  return `${variable ?? kind} was ${WORDS[what] ?? what}${who}${where}`;
}

const WORDS: Readonly<Partial<Record<Cause['what'], string>>> = {
  added: 'stated and accepted',
  gone: 'taken back, first written down',
};
