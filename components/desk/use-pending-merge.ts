import type { ListedSession } from '#core/list/listed-session.ts';
import { send } from '#messaging/bus.ts';
import type { MergeAnswer } from '#messaging/protocol.ts';
import { type Pending, usePending } from './use-pending.ts';

/** Two sessions that become one. */
export interface Merge {
  readonly earlier: ListedSession;
  readonly later: ListedSession;
}

export type MergeProblem = Extract<MergeAnswer, { ok: false }>['reason'];

export const usePendingMerge = (): Pending<Merge, MergeProblem> => usePending<Merge, MergeProblem>(mergeNow);

const mergeNow = ({ earlier, later }: Merge): Promise<MergeProblem | null> =>
  send('sessions.merged', { earlier: earlier.session.id, later: later.session.id }).then(
    (answer) => (answer.ok ? null : answer.reason),
    () => 'storage-failed',
  );
