import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FIRST, openOutbox, pass, type Reply, revision, SECOND } from './open-outbox.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('an outbox with words of two sessions', () => {
  it('keeps each with its own, and sends the earlier ones first', async () => {
    const { postTo, batches } = openOutbox('failure');
    postTo(FIRST, [revision(7, 'the end of')]);
    await pass(50);
    postTo(FIRST, [revision(8, 'this call')]);
    postTo(SECOND, [revision(7, 'the next one')]);
    await pass(1_000);
    expect(batches.map(({ sessionId, texts }) => [sessionId, texts])).toEqual([
      [FIRST, ['the end of']],
      [FIRST, ['the end of', 'this call']],
      [SECOND, ['the next one']],
    ]);
  });

  it('says whose words were refused, and goes on with the others', async () => {
    const { postTo, refusedFor, batches } = openOutbox('superseded');
    postTo(FIRST, [revision(0, 'so')]);
    postTo(SECOND, [revision(0, 'why')]);
    await pass(100);
    expect(refusedFor).toEqual([FIRST]);
    expect(batches.at(-1)).toMatchObject({ sessionId: SECOND, texts: ['why'] });
  });

  it('forgets those of one alone', async () => {
    const { postTo, forget, texts } = openOutbox('failure');
    postTo(FIRST, [revision(0, 'so')]);
    postTo(SECOND, [revision(0, 'why')]);
    await pass(50);
    forget(SECOND);
    await pass(10_000);
    expect(texts()).toEqual([['so'], ['so']]);
  });

  it('is in no trouble any more once all that could not be stored is forgotten', async () => {
    const { post, forget, troubles } = openOutbox('storage-full');
    post([revision(0, 'so')]);
    await pass(20);
    forget(FIRST);
    await pass(1_000);
    expect(troubles).toEqual(['storage-full', null]);
  });
});

describe('an outbox in a hurry', () => {
  it('sends all that waits at once, in parts and in order, without waiting for an answer', () => {
    const { post, postTo, hurry, batches } = openOutbox(...Array<Reply>(9).fill('silence'));
    post(Array.from({ length: 150 }, (_, seq) => revision(seq, `${seq}`)));
    postTo(SECOND, [revision(0, 'why')]);
    hurry();
    expect(batches.slice(1).map(({ sessionId, texts }) => [sessionId, texts.length, texts[0]])).toEqual([
      [FIRST, 100, '0'],
      [FIRST, 50, '100'],
      [SECOND, 1, 'why'],
    ]);
  });

  it('sends nothing where nothing waits, and leaves no promise behind that fails', async () => {
    const { post, hurry, texts } = openOutbox('ok', 'failure');
    hurry();
    post([revision(0, 'so')]);
    hurry();
    await pass(100);
    hurry();
    expect(texts()).toEqual([['so'], ['so']]);
  });

  it('goes on as before where the page stays', async () => {
    const { post, hurry, texts, troubles } = openOutbox('silence', 'silence');
    post([revision(0, 'so')]);
    hurry();
    await pass(10_000);
    expect(texts()).toEqual([['so'], ['so'], ['so']]);
    expect(troubles).toEqual(['worker-silent', null]);
  });
});

it('an outbox that nobody empties forgets the oldest, not the newest', async () => {
  const { post, texts } = openOutbox('storage-full');
  for (let seq = 0; seq < 10_050; seq += 1) post([revision(seq, `${seq}`)]);
  await pass(60_000);
  const sent = texts().slice(1).flat();
  expect([sent[0], sent.at(-1), sent.length]).toEqual(['50', '10049', 10_000]);
});
