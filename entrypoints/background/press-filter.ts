/** A keyboard repeats a key that is held at least this often: every 30 to 90 ms as systems come. Nobody's fingers do. */
const REPEATS_WITHIN_MS = 150;
/** A key that is held begins to repeat within this time. */
const BEGINS_WITHIN_MS = 1_000;

interface LastPress {
  readonly at: number;
  /** Of a press that may be the first repeat, until it is known that no other follows. */
  readonly waiting: ReturnType<typeof setTimeout> | undefined;
}

/**
 * The browser tells of a key that is held as if it were pressed again and again (Chromium 156): one that rests on the
 * keyboard would tick every step there is. Only presses get through. A second one soon after the first may be the first
 * repeat, so it waits until none has followed.
 */
export function createPressFilter(): (key: string, act: () => void) => void {
  const last = new Map<string, LastPress>();
  return (key, act) => {
    const at = Date.now();
    const before = last.get(key);
    clearTimeout(before?.waiting);
    const sinceMs = at - (before?.at ?? 0);
    const mayRepeat = sinceMs >= REPEATS_WITHIN_MS && sinceMs < BEGINS_WITHIN_MS;
    last.set(key, { at, waiting: mayRepeat ? setTimeout(act, REPEATS_WITHIN_MS) : undefined });
    if (sinceMs >= BEGINS_WITHIN_MS) act();
  };
}
