import { type MouseEvent, memo, type ReactNode, useMemo } from 'react';
import type { RecordView } from '../../src/api/index.ts';
import { isRightToLeft } from '../values/direction.ts';
import { inOrder, type Standing, standingOf } from './decisions.ts';
import { FoldedSection } from './folded-section.tsx';
import { type Marks, Paragraph } from './paragraph.tsx';
import type { Block, Section } from './text-layout.ts';

interface DocumentTextProps {
  readonly sections: readonly Section[];
  readonly records: readonly RecordView[];
  readonly active: string | null;
  readonly language: string | null;
  readonly head: ReactNode;
  /** Stays in view below the text. */
  readonly foot: ReactNode;
  choose(statement: string): void;
}

/** The text with its furniture folded and the words of every statement lit. */
export function DocumentText({ sections, records, active, language, head, foot, choose }: DocumentTextProps) {
  const standings = useMemo(() => standingsOf(records), [records]);
  const marks = useMemo<Marks>(() => ({ standings, active }), [standings, active]);
  return (
    <section className="text-pane" aria-label="Text of the document">
      {head}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys do the same from the form */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click in the words is a short cut to the form */}
      <div
        className="document-text"
        dir={isRightToLeft(language) ? 'rtl' : 'ltr'}
        lang={language ?? undefined}
        onClick={(event) => chooseClicked(event, active, choose)}
      >
        {sections.map((section) => (
          <SectionView key={section.at} section={section} marks={marks} />
        ))}
      </div>
      {foot}
    </section>
  );
}

function SectionView({ section, marks }: { readonly section: Section; readonly marks: Marks }) {
  const paragraphs = section.blocks.map((block) => (
    <MemoParagraph key={block.at} block={block} marks={marks} signature={signatureOf(block, marks)} />
  ));
  return section.folded ? <FoldedSection section={section}>{paragraphs}</FoldedSection> : paragraphs;
}

interface SignedParagraph {
  readonly block: Block;
  readonly marks: Marks;
  readonly signature: string;
}

/** Drawn again only when one of its own statements changes. */
const MemoParagraph = memo(
  ({ block, marks }: SignedParagraph) => <Paragraph block={block} marks={marks} />,
  (before, after) => before.block === after.block && before.signature === after.signature,
);

/** All that a paragraph shows of its statements, in one string. */
function signatureOf({ pieces }: Block, { standings, active }: Marks): string {
  const ids = pieces.flatMap(({ statements }) => statements);
  return ids.map((id) => `${standings.get(id)}${id === active ? '!' : ''}`).join(' ');
}

function standingsOf(records: readonly RecordView[]): ReadonlyMap<string, Standing> {
  return new Map(inOrder(records).map(({ statement }) => [statement.id, standingOf(statement)]));
}

/** A click chooses the statement of the words; another click the next statement of the same words. */
function chooseClicked(event: MouseEvent, active: string | null, choose: (id: string) => void): void {
  if (!(event.target instanceof Element) || getSelection()?.isCollapsed === false) return;
  const ids = event.target.closest('mark')?.getAttribute('data-statements')?.split(' ') ?? [];
  const chosen = ids[active === null ? 0 : (ids.indexOf(active) + 1) % ids.length];
  if (chosen) choose(chosen);
}
