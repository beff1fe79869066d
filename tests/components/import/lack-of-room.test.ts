import { describe, expect, it } from 'vitest';
import { lackOfRoom } from '#components/import/lack-of-room.ts';

describe('room for an import', () => {
  it('is said to be lacking before anything is stored', async () => {
    expect(await lackOfRoom(1_000, async () => ({ quota: 10_000, usage: 8_000 }))).toEqual({
      neededBytes: 2_500,
      freeBytes: 2_000,
    });
    expect(await lackOfRoom(1_000, async () => ({ quota: 1_000, usage: 8_000 }))).toMatchObject({ freeBytes: 0 });
  });

  it.each([
    ['there is enough', async () => ({ quota: 10_000, usage: 7_500 })],
    ['the browser does not say', async () => ({})],
    ['it cannot be asked', () => Promise.reject(new Error('no storage'))],
  ])('is not lacking where %s', async (_, estimate) => {
    expect(await lackOfRoom(1_000, estimate)).toBeNull();
  });
});
