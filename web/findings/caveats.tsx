import { type Note, noteOf } from '../../src/counting/index.ts';

interface CaveatsProps {
  readonly caveats: readonly string[];
  open(note: Note): void;
}

/** What a reader must know beside the numbers; what speaks of records opens them. */
export function Caveats({ caveats, open }: CaveatsProps) {
  if (caveats.length === 0) return null;
  return (
    <ul className="caveats" aria-label="Caveats">
      {caveats.map((caveat) => {
        const note = noteOf(caveat, 'en');
        return (
          <li key={caveat}>
            {note === null ? (
              caveat
            ) : (
              <button type="button" className="of-caveat" onClick={() => open(note)}>
                {caveat}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
