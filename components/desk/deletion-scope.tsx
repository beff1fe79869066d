import { createContext, type ReactNode, useContext } from 'react';
import { type PendingDeletion, usePendingDeletion } from './use-pending-deletion.ts';

const DeletionContext = createContext<PendingDeletion | null>(null);

/** Deleting a session can be taken back until something else is deleted, or the desk is closed. */
export function DeletionScope({ children }: { readonly children: ReactNode }) {
  return <DeletionContext value={usePendingDeletion()}>{children}</DeletionContext>;
}

export function useDeletion(): PendingDeletion {
  const deletion = useContext(DeletionContext);
  if (deletion === null) throw new Error('useDeletion needs a DeletionScope above it');
  return deletion;
}
