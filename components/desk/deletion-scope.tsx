import { createContext, type ReactNode, useCallback, useContext } from 'react';
import type { Session } from '#core/session/session.ts';
import type { Pending } from './use-pending.ts';
import { type PendingDeletion, usePendingDeletion } from './use-pending-deletion.ts';
import { type Merge, type MergeProblem, usePendingMerge } from './use-pending-merge.ts';

const DeletionContext = createContext<PendingDeletion | null>(null);
const MergeContext = createContext<Pending<Merge, MergeProblem> | null>(null);

/** What is deleted or joined can be taken back until the same is done to something else, or the desk is closed. */
export function DeletionScope({ children }: { readonly children: ReactNode }) {
  const deletion = usePendingDeletion();
  const merge = usePendingMerge();
  const { change: joining, settled: join } = merge;
  const { deleted: begin } = deletion;
  // What is to be joined to it goes with it: both are off the list.
  const deleted = useCallback(
    (session: Session) => {
      if (joining?.earlier.session.id === session.id) join();
      begin(session);
    },
    [joining, join, begin],
  );
  return (
    <DeletionContext value={{ ...deletion, deleted }}>
      <MergeContext value={merge}>{children}</MergeContext>
    </DeletionContext>
  );
}

export function useDeletion(): PendingDeletion {
  const deletion = useContext(DeletionContext);
  if (deletion === null) throw new Error('useDeletion needs a DeletionScope above it');
  return deletion;
}

export function useMerge(): Pending<Merge, MergeProblem> {
  const merge = useContext(MergeContext);
  if (merge === null) throw new Error('useMerge needs a DeletionScope above it');
  return merge;
}
