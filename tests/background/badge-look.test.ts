import { afterEach, describe, expect, it } from 'vitest';
import type { Health } from '#core/session/health.ts';
import { loadLanguage } from '#i18n/i18n.ts';
import { badgeLook, type SeenHealth, withSaid } from '../../entrypoints/background/badge-look.ts';

const seen = (health: Health, title = 'Mock with Ines'): SeenHealth => ({
  call: { platform: 'google-meet', title, meetingId: 'kqv-wnpd-zrt' },
  health,
  language: null,
});

afterEach(() => loadLanguage('en'));

describe('the toolbar icon', () => {
  it('says that captions are captured, and of which call', () => {
    expect(badgeLook([seen('capturing')])).toMatchObject({
      text: 'ON',
      title: 'Capturing the captions of Mock with Ines',
    });
    expect(badgeLook([seen('capturing', '')]).title).toBe('Capturing the captions of kqv-wnpd-zrt');
  });

  it.each<[Health, text: string, title: string]>([
    ['paused', 'II', 'Paused: nothing of Mock with Ines is captured'],
    ['waiting-for-speech', '…', 'Listening to Mock with Ines: no caption yet'],
    ['stalled', '…', 'Listening to Mock with Ines: no caption for a while'],
    ['captions-off', '!', 'Mock with Ines: Captions are off in Meet. Press c in the call.'],
    ['storage-full', '!', 'Mock with Ines: Storage is full: free some space. What you see is kept until then.'],
  ])('tells %s from it', (health, text, title) => {
    expect(badgeLook([seen(health)])).toMatchObject({ text, title });
  });

  it.each(['consent-missing', 'no-meeting', 'lobby', 'not-started', 'ended'] as const)(
    'shows nothing where nothing is captured and nothing would be: %s',
    (health) => {
      expect(badgeLook([seen(health)])).toMatchObject({ text: '', title: '' });
    },
  );

  it('shows nothing without a call', () => {
    expect(badgeLook([])).toMatchObject({ text: '', title: '' });
  });

  it('shows of several calls that one is captured before all else, and names them all', () => {
    const both = badgeLook([seen('paused', 'One'), seen('not-started', 'Two'), seen('capturing', 'Three')]);
    expect(both.text).toBe('ON');
    expect(both.title).toBe('Paused: nothing of One is captured\nCapturing the captions of Three');
    expect(badgeLook([seen('paused'), seen('lost-contact')]).text).toBe('!');
  });

  it('gives each tone another sign', () => {
    const signs = (['capturing', 'paused', 'stalled', 'unreadable'] as const).map(
      (health) => badgeLook([seen(health)]).text,
    );
    expect(new Set(signs).size).toBe(4);
  });

  it('speaks the language that is set', async () => {
    await loadLanguage('de');
    expect(badgeLook([seen('capturing')])).toMatchObject({
      text: 'AN',
      title: 'Schreibt die Untertitel von Mock with Ines mit',
    });
  });
});

describe('something said on the icon', () => {
  const NOTHING = badgeLook([]);

  it('stands there with a sign where the icon is empty', () => {
    expect(withSaid(NOTHING, 'No panel here.')).toMatchObject({ text: '?', title: 'No panel here.' });
    expect(withSaid(NOTHING, '')).toEqual(NOTHING);
  });

  it('never hides that something is captured', () => {
    const look = { text: 'ON', colour: '#0d5c4b', title: 'Capturing the captions of Mock' };
    expect(withSaid(look, 'No panel here.')).toEqual({ ...look, title: `No panel here.\n${look.title}` });
  });
});
