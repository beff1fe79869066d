let last: Promise<unknown> = Promise.resolve();
const watchers: (() => void)[] = [];

/**
 * One thing after the other, in the order in which the messages came: the last words of a page are
 * stored before the next page is told what is known. Nothing that waits for a page may wait for ever.
 */
export function inTurn<T>(does: () => Promise<T>): Promise<T> {
  const next = last.then(does);
  last = next
    .catch(() => undefined)
    .then(() => {
      for (const done of watchers) done();
    });
  return next;
}

/** Told after each of them: whatever is known of the calls changes in turn. */
export function watchTurns(done: () => void): void {
  watchers.push(done);
}
