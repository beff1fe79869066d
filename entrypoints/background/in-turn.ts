import { createQueue } from '#core/queue.ts';

const queue = createQueue();
const watchers: (() => void)[] = [];

/**
 * One thing after the other, in the order in which the messages came: the last words of a page are
 * stored before the next page is told what is known. Nothing that waits for a page may wait for ever.
 */
export const inTurn = <T>(does: () => Promise<T>): Promise<T> =>
  queue(() =>
    does().finally(() => {
      for (const done of watchers) done();
    }),
  );

/** Told after each of them: whatever is known of the calls changes in turn. */
export function watchTurns(done: () => void): void {
  watchers.push(done);
}
