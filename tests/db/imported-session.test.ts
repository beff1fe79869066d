import { describe, expect, it } from 'vitest';
import type { SessionId } from '#core/session/session.ts';
import { importedSession } from '#db/imported-session.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const KEYS = { id: '3f2b8a44-6c1d-4f6e-9a0b-2d7c5e8f9a10' as SessionId, fingerprint: 'f00d', now: NOW };

const VTT = `WEBVTT

00:00:02.000 --> 00:00:06.000
<v Ines Okafor>How would you lay out the endpoints?</v>

00:01:00.000 --> 00:01:30.000
<v Tom Reyes>Events, seats and bookings are the resources.</v>
`;

function imported(name: string, text = VTT) {
  const result = importedSession({ name, text }, KEYS);
  if (!result.ok) throw new Error(result.fault);
  return result;
}

describe('a transcript file becomes a session', () => {
  it('that is over, under the name of the file and the fingerprint of its text', () => {
    expect(imported('Mock with Ines.vtt').session).toMatchObject({
      id: KEYS.id,
      platform: 'file',
      meetingId: 'f00d',
      title: 'Mock with Ines.vtt',
      pausedAt: null,
    });
  });

  it('with what was said, by whom, in order', () => {
    expect(imported('mock.vtt').revisions.map(({ seq, speaker, rev }) => [seq, speaker, rev])).toEqual([
      [0, 'Ines Okafor', 1],
      [1, 'Tom Reyes', 1],
    ]);
  });

  it('at the time that the file names', () => {
    const { session, revisions } = imported('GMT20260412-150517_Recording.transcript.vtt');
    const startedAt = Date.parse('2026-04-12T15:05:17Z');
    expect(session).toMatchObject({ startedAt, endedAt: startedAt + 90_000 });
    expect(revisions.map((revision) => revision.startedAt)).toEqual([startedAt + 2_000, startedAt + 60_000]);
  });

  it.each([
    ['names no time', 'mock.vtt'],
    ['names a time to come', 'GMT20990412-150517_Recording.transcript.vtt'],
    ['would last beyond now', 'GMT20261121-115930_Recording.transcript.vtt'],
  ])('that ended when it was opened, if the file %s', (_, name) => {
    const { session, revisions } = imported(name);
    expect(session).toMatchObject({ startedAt: NOW - 90_000, endedAt: NOW });
    expect(revisions.at(-1)?.updatedAt).toBe(NOW);
  });

  it('whose title has no control characters', () => {
    expect(imported('mock\u0007 \u0000round.vtt').session.title).toBe('mock round.vtt');
  });

  it('unless it is not one: then the line is named', () => {
    const result = importedSession({ name: 'mock.vtt', text: VTT.replace('00:01:00.000 -->', '00:01:xx -->') }, KEYS);
    expect(result).toMatchObject({ ok: false, line: 6, fault: 'webvtt-times' });
  });
});
