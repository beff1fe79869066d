import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';
import { parseBackedUp } from '#settings/parse-backed-up.ts';

describe('settings of a backup', () => {
  it('are read as they were written', () => {
    const stored = { ...DEFAULT_SETTINGS, theme: 'dark', uiLanguage: 'de', hosts: ['jitsi.example.org'] };
    expect(parseBackedUp(JSON.parse(JSON.stringify(stored)))).toEqual({
      settings: { ...DEFAULT_SETTINGS, theme: 'dark' },
      damaged: [],
      uiLanguage: 'de',
      hosts: ['jitsi.example.org'],
    });
  });

  it('that cannot be read are named, and take none of the others with them', () => {
    expect(parseBackedUp({ theme: 'sepia', textSize: 130, uiLanguage: 'xx', hosts: 'all' })).toEqual({
      settings: { ...DEFAULT_SETTINGS, textSize: 130 },
      damaged: ['theme'],
      uiLanguage: 'auto',
      hosts: [],
    });
  });

  it('name hosts only, and no more than anybody has', () => {
    const many = Array.from({ length: 300 }, (_, i) => `h${i}.example.org`);
    const hosts = parseBackedUp({
      hosts: ['*', 'https://*/*', 'file:///etc', 7, 'meet.google.com', 'a.example.org', 'a.example.org', ...many],
    })?.hosts;
    expect(hosts?.slice(0, 2)).toEqual(['a.example.org', 'h0.example.org']);
    expect(hosts?.length).toBeLessThan(200);
  });

  it.each([null, undefined, [], 'x', 7])('are none: %j', (stored) => {
    expect(parseBackedUp(stored)).toBeNull();
  });

  it('bring neither an agreement nor a place to read, nor a prototype', () => {
    const parsed = parseBackedUp(
      JSON.parse('{"consent": {"givenAt": 1}, "captionPicks": {"a": 1}, "__proto__": {"role": "interviewer"}}'),
    );
    expect(parsed).toEqual({ settings: DEFAULT_SETTINGS, damaged: [], uiLanguage: 'auto', hosts: [] });
    expect(Object.keys(parsed ?? {})).toEqual(['settings', 'damaged', 'uiLanguage', 'hosts']);
  });
});
