import { type ReactNode, useId, useState } from 'react';
import type { Furniture } from '../../src/model/index.ts';
import { numberWords } from '../values/count-words.ts';
import type { Section } from './text-layout.ts';

const KIND: Readonly<Record<Furniture['kind'], string>> = {
  navigation: 'menu',
  promotion: 'promotion',
  related: 'related links',
  consent: 'cookie notice',
  footer: 'footer',
  references: 'references',
  footnote: 'footnotes',
  credit: 'credits',
  page_header: 'page header',
  page_footer: 'page footer',
  note_marker: 'note markers',
};

/** Page furniture: folded to one grey line that says what it is and opens on demand. */
export function FoldedSection({
  section,
  children,
}: {
  readonly section: Section;
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const label = section.kinds.map((kind) => KIND[kind]).join(', ');
  return (
    <div className={open ? 'fold open' : 'fold'}>
      <button type="button" dir="ltr" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label}, {numberWords(wordCount(section))} words
      </button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}

function wordCount({ blocks }: Section): number {
  const words = blocks.flatMap(({ pieces }) => pieces.flatMap(({ text }) => text.match(/\S+/g) ?? []));
  return words.length;
}
