import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#settings/default-settings.ts';
import { viewerOf } from '#settings/viewer-of.ts';

const settings = {
  ...DEFAULT_SETTINGS,
  names: { ...DEFAULT_SETTINGS.names, zoom: 'Kai L', 'microsoft-teams': 'Kai Lamb', 'jitsi-meet': ' ' },
};

describe('what the settings say about the user', () => {
  it('is the name of that platform alone', () => {
    expect(viewerOf(settings, 'zoom').names).toEqual(['Kai L']);
    expect(viewerOf(settings, 'google-meet').names).toEqual([]);
    expect(viewerOf(settings, 'jitsi-meet').names).toEqual([]);
  });

  it('is any of the names in a transcript file, which may come from anywhere', () => {
    expect(viewerOf(settings, 'file').names).toEqual(['Kai Lamb', 'Kai L']);
  });
});
