import { asRequestError } from '../data/request-error.ts';
import { Button } from '../kit/button.tsx';
import type { WritingState } from './report-writer.ts';

interface WritingNoteProps {
  readonly name: string;
  readonly state: WritingState;
  overwrite(): Promise<void>;
  readAgain(): void;
}

/** Whether the text is in the project's folder, and what to do where it is not. */
export function WritingNote({ name, state, overwrite, readAgain }: WritingNoteProps) {
  if (state.kind !== 'refused')
    return (
      <p className="muted writing-note" role="status">
        {state.kind === 'writing' && 'Writing …'}
        {state.kind === 'written' && `Kept in the project as reports/${name}.md`}
        {state.kind === 'unwritten' &&
          'Not in the project yet: it is kept from the first letter that you type.'}
      </p>
    );
  const { code, message } = asRequestError(state.thrown);
  return (
    <p className="writing-note refused" role="alert">
      {message}
      <Button press={() => void overwrite()}>
        {code === 'REPORT_CHANGED' ? 'Keep mine in its place' : 'Try again'}
      </Button>
      {code === 'REPORT_CHANGED' && <Button press={readAgain}>Read what is there now</Button>}
    </p>
  );
}
