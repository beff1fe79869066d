import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST, openOutbox, pass, type Reply, revision } from './open-outbox.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an outbox', () => {
  it('sends at once, and numbers what it sends', async () => {
    const { post, batches } = openOutbox();
    post([revision(0, 'so')]);
    expect(batches).toEqual([{ sessionId: FIRST, batch: 1, texts: ['so'] }]);
    await pass(10);
    post([revision(0, 'so we', 2)]);
    expect(batches.at(-1)).toEqual({ sessionId: FIRST, batch: 2, texts: ['so we'] });
  });

  it('counts what it has sent and what was acknowledged', async () => {
    const { post, batchCount } = openOutbox('ok', 'storage-failed', 'ok');
    expect(batchCount()).toEqual({ sent: 0, acknowledged: 0 });
    post([revision(0, 'so')]);
    await pass(10);
    post([revision(0, 'so we', 2)]);
    await pass(10);
    expect(batchCount()).toEqual({ sent: 2, acknowledged: 1 });
    await pass(5_000);
    expect(batchCount()).toEqual({ sent: 3, acknowledged: 2 });
  });

  it('sends only the newest revision of what piled up while it waited for an answer', async () => {
    const { post, texts } = openOutbox();
    post([revision(0, 'so')]);
    post([revision(0, 'so we', 2)]);
    post([revision(0, 'so we shard', 3), revision(1, 'why')]);
    await pass(100);
    expect(texts()).toEqual([['so'], ['so we shard', 'why']]);
  });

  it('does not send again what was acknowledged', async () => {
    const { post, texts } = openOutbox();
    post([revision(0, 'so')]);
    await pass(60_000);
    expect(texts()).toEqual([['so']]);
  });

  it('keeps a newer revision when an older one is acknowledged', async () => {
    const { post, texts } = openOutbox('ok', 'failure');
    post([revision(0, 'so')]);
    post([revision(0, 'so we', 2)]);
    await pass(1_000);
    expect(texts()).toEqual([['so'], ['so we'], ['so we']]);
  });

  it('sends a long backlog in parts of 100, oldest first', async () => {
    const { post, batches } = openOutbox();
    post(Array.from({ length: 250 }, (_, seq) => revision(seq, `${seq}`)));
    await pass(100);
    expect(batches.map(({ texts }) => [texts.length, texts[0]])).toEqual([
      [100, '0'],
      [100, '100'],
      [50, '200'],
    ]);
  });

  it('has nothing to send for nothing', async () => {
    const { post, texts } = openOutbox();
    post([]);
    await pass(1_000);
    expect(texts()).toEqual([]);
  });
});

describe('a worker that does not answer', () => {
  it.each([
    ['stays silent', 'silence', 3_200],
    ['cannot be reached', 'failure', 210],
    ['answers nothing', 'nothing', 210],
  ] as const)('and %s is sent the same again, and trouble is told once and taken back', async (_, reply, afterMs) => {
    const { post, texts, troubles } = openOutbox(reply);
    post([revision(0, 'so')]);
    await pass(afterMs - 1);
    expect(texts()).toEqual([['so']]);
    expect(troubles).toEqual(['worker-silent']);
    await pass(20);
    expect(texts()).toEqual([['so'], ['so']]);
    expect(troubles).toEqual(['worker-silent', null]);
  });

  it('is asked less and less often, but for ever', async () => {
    const { post, batches } = openOutbox(...Array<Reply>(100).fill('failure'));
    post([revision(0, 'so')]);
    await pass(10_000);
    const early = batches.length;
    await pass(60_000);
    expect(early).toBeLessThan(8);
    expect(batches.length - early).toBeGreaterThan(10);
    expect(batches.length - early).toBeLessThan(17);
  });

  it('gets what was said meanwhile, in its newest revision', async () => {
    const { post, texts } = openOutbox('failure');
    post([revision(0, 'so')]);
    await pass(50);
    post([revision(0, 'so we', 2), revision(1, 'why')]);
    await pass(1_000);
    expect(texts()).toEqual([['so'], ['so we', 'why']]);
  });

  it('may answer too late: its answer is for the batch that was given up', async () => {
    const { post, batches, troubles } = openOutbox('silence', 'silence');
    post([revision(0, 'so')]);
    await pass(60_000);
    expect(batches).toHaveLength(3);
    expect(troubles).toEqual(['worker-silent', null]);
  });
});

describe('a full disk', () => {
  it('keeps what could not be stored, says so, and stores it when there is room', async () => {
    const { post, texts, troubles } = openOutbox('storage-full', 'storage-full');
    post([revision(0, 'so')]);
    await pass(20);
    expect(troubles).toEqual(['storage-full']);
    await pass(2_000);
    expect(texts()).toEqual([['so'], ['so'], ['so']]);
    expect(troubles).toEqual(['storage-full', null]);
  });

  it('is not asked more often the more is said', async () => {
    const { post, batches } = openOutbox(...Array<Reply>(1_000).fill('storage-full'));
    for (let second = 0; second < 60; second += 1) {
      post([revision(0, `${second} seconds`, second)]);
      await pass(1_000);
    }
    expect(batches.length).toBeLessThan(20);
  });

  it('may be a disk that fails: the trouble has its own name', async () => {
    const { post, troubles } = openOutbox('storage-full', 'storage-failed');
    post([revision(0, 'so')]);
    await pass(10_000);
    expect(troubles).toEqual(['storage-full', 'storage-failed', null]);
  });
});

describe('a refusal', () => {
  it.each(['not-capturing', 'superseded', 'malformed'] as const)(
    'because of %s drops what was refused, and tells',
    async (reason) => {
      const { post, texts, refusals, troubles } = openOutbox(reason);
      post([revision(0, 'so')]);
      await pass(10_000);
      expect(texts()).toEqual([['so']]);
      expect(refusals).toEqual([reason]);
      expect(troubles).toEqual([]);
    },
  );

  it('does not hold up what comes after it', async () => {
    const { post, texts } = openOutbox('malformed');
    post([revision(0, 'so')]);
    post([revision(1, 'why')]);
    await pass(100);
    expect(texts()).toEqual([['so'], ['why']]);
  });
});

describe('an outbox that is told to forget, or ended', () => {
  it('forgets what waits', async () => {
    const { post, forget, texts } = openOutbox('failure');
    post([revision(0, 'so')]);
    await pass(50);
    forget(FIRST);
    await pass(10_000);
    expect(texts()).toEqual([['so']]);
  });

  it('sends nothing after the end, and leaves no timer behind', async () => {
    const { post, ending, texts } = openOutbox('failure');
    post([revision(0, 'so')]);
    await pass(50);
    ending.abort();
    post([revision(1, 'why')]);
    expect(vi.getTimerCount()).toBe(0);
    await pass(10_000);
    expect(texts()).toEqual([['so']]);
  });

  it('says nothing of an answer that comes after the end', async () => {
    const { post, ending, troubles, refusals } = openOutbox('storage-full');
    post([revision(0, 'so')]);
    ending.abort();
    await pass(10_000);
    expect([troubles, refusals]).toEqual([[], []]);
  });
});
