import type { Session } from '#core/session/session.ts';
import { send } from '#messaging/bus.ts';
import type { DeletionAnswer } from '#messaging/protocol.ts';
import { usePending } from './use-pending.ts';

export interface PendingDeletion {
  /** Off the list, and still there: what can be taken back. */
  readonly session: Session | null;
  /** Why the last one could not be deleted. */
  readonly problem: DeletionProblem | null;
  deleted(session: Session): void;
  undone(): void;
  /** It will not be taken back. */
  settled(): void;
}

export type DeletionProblem = Extract<DeletionAnswer, { ok: false }>['reason'];

export function usePendingDeletion(): PendingDeletion {
  const { change, begun, ...rest } = usePending<Session, DeletionProblem>(deleteNow);
  return { session: change, deleted: begun, ...rest };
}

const deleteNow = ({ id }: Session): Promise<DeletionProblem | null> =>
  send('sessions.deleted', { sessionIds: [id] }).then(
    (answer) => (answer.ok ? null : answer.reason),
    () => 'storage-failed',
  );
