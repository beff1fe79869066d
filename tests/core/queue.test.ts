import { setImmediate as later } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createQueue } from '#core/queue.ts';

it('begins nothing before what was asked for earlier has ended', async () => {
  const inTurn = createQueue();
  const seen: string[] = [];
  const step = (name: string) =>
    inTurn(async () => {
      seen.push(`${name} begins`);
      await later();
      seen.push(`${name} ends`);
      return name;
    });
  expect(await Promise.all([step('one'), step('two')])).toEqual(['one', 'two']);
  expect(seen).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});

it('goes on after one that fails, and tells only who asked for that one', async () => {
  const inTurn = createQueue();
  const failed = inTurn(() => Promise.reject(new Error('full')));
  const stored = inTurn(() => Promise.resolve('stored'));
  await expect(failed).rejects.toThrow('full');
  expect(await stored).toBe('stored');
});

it('keeps nobody of another queue waiting', async () => {
  const [mine, yours] = [createQueue(), createQueue()];
  void mine(() => new Promise(() => undefined));
  expect(await yours(() => Promise.resolve('at once'))).toBe('at once');
});
