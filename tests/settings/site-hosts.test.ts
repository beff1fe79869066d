import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLATFORM_IDS, type PlatformId } from '#core/session/session.ts';
import { ADAPTERS } from '#platforms/adapters.ts';
import { SITE_HOSTS } from '#settings/site-hosts.ts';

/** As browsers read match patterns: a leading `*.` stands for the host itself and for everything below it. */
function matches(pattern: string, host: string): boolean {
  const named = pattern.replace(/^https:\/\//, '').replace(/\/\*$/, '');
  return named.startsWith('*.') ? host === named.slice(2) || host.endsWith(named.slice(1)) : host === named;
}

const mayBeRead = (id: PlatformId, host: string): boolean => SITE_HOSTS[id].some((pattern) => matches(pattern, host));

const isServed = (id: PlatformId, host: string): boolean =>
  ADAPTERS.some((adapter) => adapter.id === id && adapter.servesHost(host));

describe('the sites that may be asked for', () => {
  it.each([
    ['microsoft-teams', 'teams.microsoft.com', true],
    ['microsoft-teams', 'emea.teams.microsoft.com', true],
    ['microsoft-teams', 'a.b.teams.microsoft.com', true],
    ['microsoft-teams', 'teams.live.com', true],
    ['microsoft-teams', 'teams.cloud.microsoft', true],
    ['microsoft-teams', 'emea.teams.live.com', false],
    ['microsoft-teams', 'evil-teams.microsoft.com', false],
    ['microsoft-teams', 'teams.microsoft.com.evil.example', false],
    ['microsoft-teams', 'microsoft.com', false],
    ['zoom', 'app.zoom.us', true],
    ['zoom', 'us04web.zoom.us', true],
    ['zoom', 'acme.zoom.us', true],
    ['zoom', 'acme.eu.zoom.us', true],
    ['zoom', 'zoom.us', true],
    ['zoom', 'zoom.us.evil.example', false],
    ['zoom', 'evilzoom.us', false],
    ['jitsi-meet', 'meet.jit.si', true],
    ['jitsi-meet', 'alpha.meet.jit.si', false],
    ['google-meet', 'meet.google.com', true],
    ['google-meet', 'x.meet.google.com', false],
  ] as const)('and what is read there: %s on %s is %s', (id, host, expected) => {
    expect({ asked: mayBeRead(id, host), served: isServed(id, host) }).toEqual({ asked: expected, served: expected });
  });

  it('are the very hosts that the adapters and the worker know, whatever stands before them', () => {
    const label = fc.stringMatching(/^[a-z0-9](?:[a-z0-9-]{0,8}[a-z0-9])?$/);
    const known = Object.values(SITE_HOSTS)
      .flat()
      .map((pattern) => pattern.replace(/^https:\/\/(?:\*\.)?/, '').replace(/\/\*$/, ''));
    const below = fc.tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom('.', '-', ''), fc.constantFrom(...known));
    fc.assert(
      fc.property(below, ([labels, joint, host]) => {
        const name = labels.length === 0 ? host : `${labels.join('.')}${joint}${host}`;
        for (const id of PLATFORM_IDS) expect([id, name, isServed(id, name)]).toEqual([id, name, mayBeRead(id, name)]);
      }),
      { seed: 20_261_128, numRuns: 500 },
    );
  });
});
