import { type ReactNode, useLayoutEffect, useRef } from 'react';

interface ModalProps {
  /** What a screen reader calls it. */
  readonly label: string;
  readonly name: string;
  /** Its size and its corners. */
  readonly className: string;
  /** It has closed by itself: on Escape, or with a form in it. */
  readonly onClose: () => void;
  /** What takes the focus, as a selector; else the first that can. */
  readonly focused?: string;
  readonly children: ReactNode;
}

/** A native dialog: while it is there it keeps the focus and all keys, closes on Escape, and gives the focus back. */
export function Modal({ label, name, className, onClose, focused, children }: ModalProps) {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    if (focused !== undefined) dialog?.querySelector<HTMLElement>(focused)?.focus();
    // One that is taken from the page while it is open would keep the focus to itself.
    return () => dialog?.close();
  }, [focused]);
  return (
    <dialog
      ref={box}
      onClose={({ currentTarget }) => {
        // In development React puts everything up twice, and this is told of the first one then.
        if (!currentTarget.open) onClose();
      }}
      aria-label={label}
      data-dialog={name}
      className={`m-auto border border-edge bg-raised text-ink backdrop:bg-black/40 ${className}`}
    >
      {children}
    </dialog>
  );
}
