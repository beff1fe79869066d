import { expect } from 'vitest';

/** Looks again and again until the expectation holds: a busy machine is slow, but never wrong. */
export const eventually = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 20_000, interval: 50 });
