import { describe, expect, it } from 'vitest';
import { hostPattern, parseCallHost } from '#settings/call-host.ts';

describe('the host of a Jitsi server', () => {
  it.each([
    ['jitsi.example.org', 'jitsi.example.org'],
    ['  Jitsi.Example.ORG ', 'jitsi.example.org'],
    ['jitsi.example.org.', 'jitsi.example.org'],
    ['jitsi.example.org/MockInterview', 'jitsi.example.org'],
    ['https://jitsi.example.org/team/MockInterview?jwt=1#x', 'jitsi.example.org'],
    ['jitsi.example.org:8443', 'jitsi.example.org'],
    ['10.0.0.7', '10.0.0.7'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['notzoom.us', 'notzoom.us'],
  ])('is read from "%s"', (typed, host) => {
    expect(parseCallHost(typed)).toEqual({ ok: true, host });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://jitsi.example.org', 'not-https'],
    ['ftp://jitsi.example.org', 'not-https'],
    ['*.example.org', 'not-a-host'],
    ['*', 'not-a-host'],
    ['https://*/*', 'not-a-host'],
    ['<all_urls>', 'not-a-host'],
    ['MockInterview', 'not-a-host'],
    ['1234', 'not-a-host'],
    ['jitsi example org', 'not-a-host'],
    ['jitsi..example.org', 'not-a-host'],
    ['-jitsi.example.org', 'not-a-host'],
    ['[::1]', 'not-a-host'],
    [`${'a'.repeat(64)}.example.org`, 'not-a-host'],
    ['user@meet.google.com', 'known-site'],
    ['meet.jit.si', 'known-site'],
    ['https://meet.google.com/abc-defg-hij', 'known-site'],
    ['us04web.zoom.us', 'known-site'],
    ['teams.microsoft.com', 'known-site'],
  ])('is refused in "%s": %s', (typed, reason) => {
    expect(parseCallHost(typed)).toEqual({ ok: false, reason });
  });

  it('is asked for alone', () => {
    expect(hostPattern('jitsi.example.org')).toBe('https://jitsi.example.org/*');
  });
});
