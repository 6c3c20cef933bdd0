import { type DragEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type AuditLine, auditText } from '../../src/audit/index.ts';
import { useProject } from '../data/use-project.ts';
import { LabelledSelect } from '../kit/labelled-select.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { AuditedText } from './audited-text.tsx';
import { languageOf } from './text-language.ts';
import { VERDICT_TITLES } from './verdict-titles.ts';

/** As its script and its little words tell. */
const TOLD = 'told';

const LANGUAGES = [
  { value: 'en', title: 'English' },
  { value: 'fr', title: 'French' },
  { value: 'es', title: 'Spanish' },
  { value: 'ar', title: 'Arabic' },
  { value: '', title: 'another' },
] as const;

/** Where the text stays while other pages are looked at; it goes with the tab. */
const KEPT = 'audited';

/** Longer texts are audited on the command line. */
const LONGEST = 400_000;

/** A published text, held against its own arithmetic and the calendar. It stays in the browser. */
export function AuditPage() {
  const project = useProject();
  const { fail } = useFeedback();
  const [text, setText] = useState(() => sessionStorage.getItem(KEPT) ?? '');
  const [chosen, setLanguage] = useState<string>(TOLD);
  const audited = useDeferredValue(text);
  const told = useMemo(() => languageOf(audited), [audited]);
  const language = chosen === TOLD ? (told ?? '') : chosen;
  const lines = useMemo(
    () => auditText({ text: audited, language: language || null, published: null, furniture: [] }),
    [audited, language],
  );
  useEffect(() => sessionStorage.setItem(KEPT, audited), [audited]);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const file = event.dataTransfer.files[0];
    file?.text().then(
      (words) => setText(words.slice(0, LONGEST)),
      (thrown: unknown) => fail('The file was not read.', thrown),
    );
  };
  return (
    <main
      className="page audit"
      tabIndex={-1}
      id="main"
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      <title>{`Audit · ${project.name}`}</title>
      <header className="page-head">
        <h1>Audit</h1>
        <p className="muted">
          Shares against their wholes, parts against totals, ranks, figures told twice, dates. The text stays
          in this browser.
        </p>
      </header>
      <div className="audit-input">
        <label htmlFor="audit-text">Paste a text here, or drop a text file on the page</label>
        <textarea
          id="audit-text"
          dir="auto"
          rows={text === '' ? 10 : 4}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <p className="asked">
          <LabelledSelect
            label="Language"
            value={chosen}
            options={languageOptions(told)}
            change={setLanguage}
          />
        </p>
      </div>
      {audited.trim() !== '' && <Audited text={audited} lines={lines} />}
    </main>
  );
}

function languageOptions(told: string | null) {
  const title = LANGUAGES.find(({ value }) => value === told)?.title;
  return [{ value: TOLD, title: title ? `as it reads: ${title}` : 'as it reads' }, ...LANGUAGES];
}

interface AuditedProps {
  readonly text: string;
  readonly lines: readonly AuditLine[];
}

function Audited({ text, lines }: AuditedProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  if (lines.length === 0)
    return (
      <p className="empty">Nothing in this text can be checked: it states no share, total, rank or date.</p>
    );
  const choose = (index: number) => {
    setChosen(index);
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div className="audited">
      <AuditedText text={text} lines={lines} chosen={chosen} choose={choose} />
      <ol className="verdicts" ref={list} aria-label="Verdicts">
        {lines.map((line, index) => (
          <li key={`${line.kind} ${line.quote.start} ${line.why}`} className={line.verdict}>
            <button type="button" aria-pressed={index === chosen} onClick={() => choose(index)}>
              <strong>{VERDICT_TITLES[line.verdict]}</strong>
              <q dir="auto">{line.quote.exact}</q>
              <span>{line.why}</span>
              {line.against && (
                <span className="muted">
                  Held against <q dir="auto">{line.against.exact}</q>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
