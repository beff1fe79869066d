import { describe, expect, it } from 'vitest';
import type { Platform } from '../stage-api.ts';
import { CHOICES, DEFAULT_SWITCHES, parseSwitches } from '../switches.ts';
import { JITSI_VARIANTS } from './jitsi.ts';
import { MEET_VARIANTS } from './meet.ts';
import { TEAMS_VARIANTS } from './teams.ts';
import type { Variant } from './variant.ts';
import { ZOOM_VARIANTS } from './zoom.ts';

const PLAYED: readonly [platform: Platform, variants: readonly Variant[]][] = [
  ['meet', MEET_VARIANTS],
  ['teams', TEAMS_VARIANTS],
  ['zoom', ZOOM_VARIANTS],
  ['jitsi', JITSI_VARIANTS],
];

/** Switches that no variant turns, because the adapter is meant not to read the page then: see `doctor` and `fallback` in `tests/e2e`. */
const NOT_FOR_THE_ADAPTER = ['rows', 'captionsButton'];
/** Only Meet is known to draw its captions from animation frames. */
const MEETS_OWN = ['paint'];

/** "generation=g3,avatars=initials", as on the command line. */
const asText = ({ switches }: Variant): string =>
  Object.entries(switches)
    .map(([key, value]) => `${key}=${value}`)
    .join(',');

describe.each(PLAYED)('the variants of %s', (platform, variants) => {
  it('have names of their own', () => {
    expect(new Set(variants.map(({ name }) => name)).size).toBe(variants.length);
  });

  it('can be rehearsed by hand', () => {
    for (const variant of variants) {
      expect(parseSwitches(platform, asText(variant))).toEqual({ ok: true, value: variant.switches });
    }
  });

  it('play every form that a switch of the page can have', () => {
    const forms = Object.entries(DEFAULT_SWITCHES[platform])
      .filter(([key]) => !(NOT_FOR_THE_ADAPTER.includes(key) || (platform !== 'meet' && MEETS_OWN.includes(key))))
      .flatMap(([key, usual]) => {
        const choices =
          typeof usual === 'boolean' ? [String(!usual)] : (CHOICES[`${platform}.${key}`] ?? CHOICES[key] ?? []);
        return choices.filter((choice) => choice !== usual).map((choice) => `${key}=${choice}`);
      });
    const played = variants.flatMap((variant) => asText(variant).split(','));
    expect(forms.filter((form) => !played.includes(form))).toEqual([]);
  });
});
