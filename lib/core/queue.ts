/** Waits until what was asked for before has come to its end, well or badly, and then does this. */
export type Queue = <T>(does: () => Promise<T>) => Promise<T>;

/** One thing after the other, in the order in which they are asked for. One that fails holds up none after it. */
export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  return (does) => {
    const next = last.then(does);
    last = next.catch(() => undefined);
    return next;
  };
}
