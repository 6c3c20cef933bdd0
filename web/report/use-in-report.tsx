import { useState } from 'react';
import type { Question } from '../../src/model/index.ts';
import { Button } from '../kit/button.tsx';
import { UseInReportDialog } from './use-in-report-dialog.tsx';

/** Puts the finding at the end of a report, which one and how is asked first. */
export function UseInReport({ question }: { readonly question: Question }) {
  const [open, setOpen] = useState(false);
  return (
    <p className="use-in-report">
      <Button press={() => setOpen(true)}>Use in a report …</Button>
      {open && <UseInReportDialog question={question} close={() => setOpen(false)} />}
    </p>
  );
}
