import { describe, expect, it } from 'vitest';
import { captureWords } from '#components/health/capture-words.ts';
import type { Health } from '#core/session/health.ts';

const NOW = 1_000_000;
const words = (health: Health, lastCaptionAt: number | null) =>
  captureWords({ health, platform: 'google-meet', language: null, lastCaptionAt, voicesKnown: false, now: NOW });

describe('the words for capture', () => {
  it('says how long ago the last caption came', () => {
    expect(words('capturing', NOW - 500).sentence).toBe('Listening. Last caption just now');
    expect(words('capturing', NOW - 8_000).sentence).toBe('Listening. Last caption 8 s ago');
  });

  it('does not look into the future when a caption is newer than the clock', () => {
    expect(words('capturing', NOW + 900).sentence).toBe('Listening. Last caption just now');
  });

  it('claims to capture only while captions prove it', () => {
    expect(words('capturing', NOW - 44_000).badge).toBe('Capturing');
    expect(words('stalled', NOW - 45_000)).toMatchObject({ badge: 'Listening', tone: 'idle' });
    expect(words('stalled', NOW - 45_000).sentence).toContain('No caption for 45 s.');
    expect(words('capturing', null).badge).toBe('Listening');
  });

  it('never claims to capture in any other health', () => {
    const others: Health[] = [
      'no-meeting',
      'no-captions-yet',
      'lobby',
      'captions-off',
      'waiting-for-speech',
      'unreadable',
      'partly-read',
      'stalled',
      'wrong-language',
      'ended',
      'storage-full',
      'worker-silent',
      'storage-failed',
      'consent-missing',
      'not-started',
      'permission-missing',
      'paused',
      'lost-contact',
    ];
    for (const health of others) expect(words(health, NOW).tone, health).not.toBe('capturing');
  });

  it('says that captions are read by how they behave, or where they were shown, and that nobody is named', () => {
    const facts = { platform: 'google-meet', language: null, lastCaptionAt: NOW - 8_000, now: NOW } as const;
    const sentence = (health: Health, voicesKnown: boolean) => captureWords({ ...facts, health, voicesKnown }).sentence;
    expect(sentence('by-behaviour', false)).toBe(
      'Reading captions by how they behave. Who speaks is not known. Last caption 8 s ago',
    );
    expect(sentence('by-behaviour', true)).toBe(
      'Reading captions by how they behave. Names are not known. Last caption 8 s ago',
    );
    expect(sentence('by-choice', false)).toMatch(/^Reading captions where you showed them\./);
    expect(words('by-behaviour', null).badge).toBe('Listening');
  });

  it('tells a screen reader the same without the seconds', () => {
    const spoken = new Set([2_000, 9_000, 30_000].map((ms) => words('capturing', NOW - ms).spoken));
    expect(spoken.size).toBe(1);
  });

  it('names the language that captions look like, and where to change it', () => {
    const facts = {
      health: 'wrong-language',
      language: 'German',
      lastCaptionAt: NOW,
      voicesKnown: false,
      now: NOW,
    } as const;
    expect(captureWords({ ...facts, platform: 'google-meet' }).sentence).toBe(
      'The captions look like German, not English. Change it at the left of Meet’s captions.',
    );
  });

  it('names the platform and what to press when captions are off', () => {
    expect(words('captions-off', null).sentence).toBe('Captions are off in Meet. Press c in the call.');
    expect(
      captureWords({
        health: 'captions-off',
        platform: 'zoom',
        language: null,
        lastCaptionAt: null,
        voicesKnown: false,
        now: NOW,
      }).sentence,
    ).toContain('Zoom');
  });

  it('does not say that nobody has spoken once somebody has', () => {
    expect(words('waiting-for-speech', null).sentence).toBe('Captions are on. Nobody has spoken yet.');
    expect(words('waiting-for-speech', NOW - 8_000)).toMatchObject({
      sentence: 'Captions are on. Last caption 8 s ago',
      spoken: 'Captions are on. Nobody is speaking.',
    });
    expect(words('waiting-for-speech', NOW - 60_000).sentence).toContain('No caption for 1 min.');
  });

  it('does not claim that captions are off where they may just have nothing to show', () => {
    const off = { health: 'captions-off', language: null, lastCaptionAt: null, voicesKnown: false, now: NOW } as const;
    const sentences = (['microsoft-teams', 'jitsi-meet', 'zoom'] as const).map((platform) =>
      captureWords({ ...off, platform }).sentence.replace(/\. .*/, ''),
    );
    expect(sentences).toEqual([
      'No captions in Teams yet',
      'No captions in Jitsi Meet yet',
      'Captions are off in Zoom',
    ]);
  });
});
