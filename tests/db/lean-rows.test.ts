import { expect, it } from 'vitest';
import type { SessionId, Utterance } from '#core/session/session.ts';
import { createLeanRows } from '#db/lean-rows.ts';

it('leaves out nothing of a row', () => {
  const row: Utterance = {
    sessionId: 'session' as SessionId,
    seq: 3,
    speaker: null,
    voice: 'voice 1',
    text: 'and so on',
    startedAt: 1,
    updatedAt: 2,
    rev: 4,
  };
  expect(createLeanRows()(row)).toEqual(row);
  expect(createLeanRows()({ ...row, speaker: 'Ann', voice: null })).toEqual({ ...row, speaker: 'Ann', voice: null });
});
