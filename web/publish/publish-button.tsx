import { useState } from 'react';
import { Button } from '../kit/button.tsx';
import { PublishDialog } from './publish-dialog.tsx';

/** The way from a release to a site of it. @param report that goes along unless somebody leaves it out */
export function PublishButton({ report }: { readonly report: string | null }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button press={() => setOpen(true)}>Publish a site …</Button>
      {open && <PublishDialog report={report} close={() => setOpen(false)} />}
    </>
  );
}
