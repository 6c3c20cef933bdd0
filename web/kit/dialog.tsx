import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Button } from './button.tsx';

interface DialogProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
  close(): void;
  /** In the middle for a few lines, at the side for what is read beside the page. */
  readonly place?: 'middle' | 'side';
}

/** Something on top of the page, until it is closed: by its button, with Escape or by a click beside it. */
export function Dialog({ title, children, close, place = 'middle' }: DialogProps) {
  return (
    <ModalOverlay
      className={`overlay ${place}`}
      isOpen
      isDismissable
      onOpenChange={(open) => !open && close()}
    >
      <Modal className={`modal ${place}`}>
        <AriaDialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" press={close}>
              Close
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
