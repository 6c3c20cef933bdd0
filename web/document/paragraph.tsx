import type { Standing } from './decisions.ts';
import type { Block, Piece } from './text-layout.ts';

/** How statements stand, and which is chosen: what the words in the text show. */
export interface Marks {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly active: string | null;
}

/** A paragraph takes its own direction where it has letters, and else that of the document. */
export function Paragraph({ block, marks }: { readonly block: Block; readonly marks: Marks }) {
  const hasLetters = block.pieces.some(({ text }) => /\p{L}/u.test(text));
  return (
    <p
      data-at={block.at}
      className={block.wrapped ? 'wrapped' : undefined}
      dir={hasLetters ? 'auto' : undefined}
    >
      {block.pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a block never change places
        <PieceView key={index} piece={piece} marks={marks} />
      ))}
    </p>
  );
}

function PieceView({ piece, marks }: { readonly piece: Piece; readonly marks: Marks }) {
  const text = <Contained text={piece.text} />;
  const words = piece.furniture ? <span className={`furniture ${piece.furniture}`}>{text}</span> : text;
  if (piece.statements.length === 0) return words;
  return (
    <mark data-statements={piece.statements.join(' ')} className={markClasses(piece.statements, marks)}>
      {words}
    </mark>
  );
}

/** The chosen statement shows over the others; else what waits over what is accepted over what is rejected. */
function markClasses(statements: readonly string[], { standings, active }: Marks): string {
  const chosen = statements.find((id) => id === active);
  const present = new Set((chosen ? [chosen] : statements).map((id) => standings.get(id)));
  const order: readonly Standing[] = ['waiting', 'disputed', 'accepted', 'rejected'];
  const standing = order.find((one) => present.has(one)) ?? 'waiting';
  const several = statements.length > 1 ? ['several'] : [];
  return [standing, ...several, ...(chosen ? ['active'] : [])].join(' ');
}

const OVERRIDES = /([\u202A-\u202E\u2066-\u2069]+)/;

/** Text in which no direction override reaches beyond itself, so that a hostile document cannot reorder its neighbours. */
function Contained({ text }: { readonly text: string }) {
  if (!OVERRIDES.test(text)) return text;
  return text.split(OVERRIDES).map((part, index) =>
    OVERRIDES.test(part) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
      <span key={index} className="override" title="direction override">
        {part}
      </span>
    ) : (
      part
    ),
  );
}
