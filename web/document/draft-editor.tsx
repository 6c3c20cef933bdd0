import type { Drafting, HandCoding } from './use-hand-coding.ts';
import { ValueEditor } from './value-editor.tsx';

interface DraftEditorProps {
  readonly drafting: Drafting;
  readonly hand: HandCoding;
}

/** The form for a value that the coder adds, with the words that it rests on. */
export function DraftEditor({ drafting: { variable }, hand }: DraftEditorProps) {
  return (
    <section className="drafting">
      <h3>{variable.title}</h3>
      <p className="muted">{variable.definition}</p>
      <p>
        {hand.words === null ? (
          <span className="muted">Choose words in the text, and the value rests on them.</span>
        ) : (
          <q dir="auto">{hand.words}</q>
        )}
      </p>
      <ValueEditor
        key={variable.name}
        title={`Give a value: ${variable.title}`}
        variable={variable}
        value={null}
        asserter={null}
        needsNote={hand.words === null}
        state={hand.state}
        cancel={hand.cancel}
      />
    </section>
  );
}
