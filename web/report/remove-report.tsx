import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { useFeedback } from '../shell/feedback.tsx';
import { keepReport } from './keep-report.ts';

interface RemoveReportProps {
  readonly name: string;
  /** Takes it out of the project's folder, and tells what stood in it. */
  remove(): Promise<string | null>;
}

/** Removes the report that is open, and offers to put it back. */
export function RemoveReport({ name, remove }: RemoveReportProps) {
  const navigate = useNavigate();
  const cache = useQueryClient();
  const { offerUndo, fail } = useFeedback();
  const [pending, setPending] = useState(false);
  const putBack = (markdown: string) =>
    keepReport(cache, name, { markdown, was: null }).then(
      () => navigate({ to: '/report', search: { name } }),
      (thrown: unknown) => fail(`The report ${name} was not put back.`, thrown),
    );
  const press = () => {
    setPending(true);
    remove()
      .then(async (markdown) => {
        await navigate({ to: '/report', search: {} });
        if (markdown !== null) offerUndo(`The report ${name} is removed.`, () => void putBack(markdown));
      })
      .catch((thrown: unknown) => {
        setPending(false);
        fail('The report was not removed.', thrown);
      });
  };
  return (
    <Button look="reject" press={press} pending={pending}>
      Remove the report
    </Button>
  );
}
