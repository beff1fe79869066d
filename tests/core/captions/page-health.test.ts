import { describe, expect, it } from 'vitest';
import { derivePageHealth, type PageEvidence } from '#core/captions/page-health.ts';

const IN_CALL: PageEvidence = {
  stage: 'in-call',
  captionsSwitch: 'on',
  hasCaptionRoot: true,
  lines: 3,
  explainedChars: 1_000,
  unexplainedChars: 0,
  reading: 'site',
};

describe('the health of a page', () => {
  it.each<[string, Partial<PageEvidence>, string]>([
    ['captions are read', {}, 'capturing'],
    ['captions are read beside a few notices', { unexplainedChars: 64, explainedChars: 64 }, 'capturing'],
    ['captions are read beside the many notices of a long call', { unexplainedChars: 300 }, 'capturing'],
    ['a good part of the words is not read', { unexplainedChars: 334 }, 'partly-read'],
    ['a new line of some length is not read', { unexplainedChars: 65, explainedChars: 65 }, 'partly-read'],
    ['nobody has spoken yet', { lines: 0 }, 'waiting-for-speech'],
    ['the region holds its button only', { lines: 0, explainedChars: 0, unexplainedChars: 64 }, 'waiting-for-speech'],
    ['the region holds words that cannot be read', { lines: 0, explainedChars: 0, unexplainedChars: 65 }, 'unreadable'],
    [
      'captions are on, and the list comes with the first words',
      { lines: 0, hasCaptionRoot: false },
      'waiting-for-speech',
    ],
    ['captions are off', { lines: 0, hasCaptionRoot: false, captionsSwitch: 'off' }, 'captions-off'],
    ['captions are off, and their region is there all the same', { lines: 0, captionsSwitch: 'off' }, 'captions-off'],
    ['captions are not to be seen', { lines: 0, hasCaptionRoot: false, captionsSwitch: 'unknown' }, 'captions-off'],
    ['the switch says off, but captions are read', { captionsSwitch: 'off' }, 'capturing'],
    ['somebody waits to be let in', { stage: 'lobby', lines: 0, hasCaptionRoot: false }, 'lobby'],
    ['nothing but captions would prove a call', { stage: 'unproven', lines: 0 }, 'no-captions-yet'],
    ['there is no call', { stage: 'outside', lines: 0, hasCaptionRoot: false }, 'no-meeting'],
  ])('when %s', (_, evidence, health) => {
    expect(derivePageHealth({ ...IN_CALL, ...evidence }, false)).toBe(health);
  });

  it('tells a call that was left from one that never was', () => {
    const left: PageEvidence = { ...IN_CALL, stage: 'outside', hasCaptionRoot: false, lines: 0 };
    expect(derivePageHealth(left, true)).toBe('ended');
    expect(derivePageHealth({ ...left, stage: 'unproven' }, true)).toBe('ended');
    expect(derivePageHealth(left, false)).toBe('no-meeting');
  });
});
