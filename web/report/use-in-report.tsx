import { useNavigate } from '@tanstack/react-router';
import type { Question } from '../../src/model/index.ts';
import { useProject } from '../data/use-project.ts';
import { Button } from '../kit/button.tsx';
import { keepDraft, keptDraft, withFinding } from './draft.ts';

/** Puts the finding at the end of the report that is being written, and goes there. */
export function UseInReport({ question }: { readonly question: Question }) {
  const project = useProject();
  const navigate = useNavigate();
  const use = () => {
    keepDraft(project.name, withFinding(keptDraft(project.name), question));
    void navigate({ to: '/report' });
  };
  return (
    <p className="use-in-report">
      <Button press={use}>Use in the report</Button>
    </p>
  );
}
