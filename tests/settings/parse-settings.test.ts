import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';
import { parseSettings, SETTING_NAMES } from '#settings/parse-settings.ts';
import type { Settings } from '#settings/settings.ts';

const SET: Settings = {
  names: { ...DEFAULT_SETTINGS.names, zoom: 'Lamb, Kai', 'microsoft-teams': 'Kai Lamb (Guest)' },
  role: 'interviewer',
  language: 'German',
  rounds: ['caching', 'security'],
  sayLines: false,
  pacing: false,
  theme: 'dark',
  textSize: 130,
  retention: { kind: 'days', days: 30 },
  fileNames: '{title}',
  keys: { tick: 'j' },
};

describe('stored settings', () => {
  it('are read as they were stored', () => {
    expect(parseSettings(JSON.parse(JSON.stringify(SET)))).toEqual({ settings: SET, damaged: [] });
  });

  it('are the usual ones before anything was set', () => {
    expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });

  it('have the usual value where this version knows more than the one that stored them', () => {
    const { pacing: _, ...earlier } = SET;
    expect(parseSettings(earlier)).toEqual({ settings: { ...SET, pacing: true }, damaged: [] });
    const names = { zoom: 'Kai' };
    expect(parseSettings({ ...SET, names })).toEqual({
      settings: { ...SET, names: { ...DEFAULT_SETTINGS.names, zoom: 'Kai' } },
      damaged: [],
    });
  });

  it('lose what a later version knows and this one does not', () => {
    expect(parseSettings({ ...SET, colour: 'red' })).toEqual({ settings: SET, damaged: [] });
  });

  it.each<[keyof Settings, unknown]>([
    ['names', 'Kai'],
    ['names', { zoom: 7 }],
    ['names', { zoom: 'K'.repeat(201) }],
    ['role', 'boss'],
    ['language', 'Klingon'],
    ['rounds', ['caching', 'cooking']],
    ['rounds', 'caching'],
    ['sayLines', 'yes'],
    ['pacing', 1],
    ['theme', 'sepia'],
    ['textSize', '100'],
    ['textSize', 400],
    ['retention', 'forever'],
    ['retention', { kind: 'days' }],
    ['retention', { kind: 'days', days: 0 }],
    ['retention', { kind: 'days', days: 1.5 }],
    ['retention', { kind: 'days', days: Number.NaN }],
    ['keys', { tick: 7 }],
    ['keys', { tick: 'a b' }],
    ['keys', { 'not a row!': 'j' }],
    ['keys', Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`row-${i}`, 'j']))],
  ])('that are damaged in %s take nothing else with them: %j', (name, value) => {
    expect(parseSettings({ ...SET, [name]: value })).toEqual({
      settings: { ...SET, [name]: DEFAULT_SETTINGS[name] },
      damaged: [name],
    });
  });

  it.each(['settings', 7, true, [SET]])('that are no settings at all are damaged as a whole: %j', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: SETTING_NAMES });
  });

  it('do not take a prototype for a value', () => {
    const stored = JSON.parse('{ "__proto__": { "theme": "dark" }, "constructor": 1 }');
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, damaged: [] });
  });
});

it('whatever is stored, what is read of it would be read again', () => {
  fc.assert(
    fc.property(fc.record(Object.fromEntries(SETTING_NAMES.map((name) => [name, fc.jsonValue()]))), (stored) => {
      const { settings } = parseSettings(stored);
      expect(parseSettings(settings)).toEqual({ settings, damaged: [] });
    }),
  );
});
