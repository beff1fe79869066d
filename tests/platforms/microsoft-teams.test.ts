// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { microsoftTeams } from '#platforms/microsoft-teams/microsoft-teams.ts';
import { captionsOn, dialogueOn, fixturePage, htmlPage } from './fixture-page.ts';

const HOST = 'microsoft-teams-host-2026-07-09';
const GUEST = 'microsoft-teams-guest-2026-08-11';
const CLOUD = 'microsoft-teams-cloud-2026-11-28';
const THREAD = '19:meeting_QmFy-1';
/** Where the address tells nothing of the call. */
const HOSTNAME = 'the host';
const COORDS = encodeURIComponent(btoa(JSON.stringify({ conversationId: `${THREAD}@thread.v2`, messageId: '0' })));

describe('Microsoft Teams', () => {
  it('reads the layout of somebody signed in, without its notice', () => {
    expect(dialogueOn(fixturePage(HOST), microsoftTeams)).toEqual([
      'Leila Haas: What would you index?',
      'Omar Bekele (Guest): The tenant, then the date.',
      'nobody: and the price',
    ]);
  });

  it('reads the layout of a guest', () => {
    expect(dialogueOn(fixturePage(GUEST), microsoftTeams)).toEqual([
      'Rui Sá: Vamos começar?',
      'Bia (Convidada): Vamos.',
    ]);
  });

  it.each([
    ['microsoft-teams-2025-05-20', ['Leila Haas: How would you shard it?', 'Omar Bekele: By tenant.']],
    [
      'microsoft-teams-2025-07-08',
      ['Leila Haas: Was passiert bei einem Ausfall?', 'Omar Bekele (Gast): Dann übernimmt die Kopie.'],
    ],
    [CLOUD, ['Leila Haas: What would you measure first?', 'Omar Bekele (External): The age of the oldest job.']],
  ])('reads %s, an older layout or a third one', (name, dialogue) => {
    expect(dialogueOn(fixturePage(name), microsoftTeams)).toEqual(dialogue);
    expect(microsoftTeams.stage(fixturePage(name))).toBe('in-call');
  });

  it('names nobody while the name is only a stand-in', () => {
    expect(captionsOn(fixturePage(HOST), microsoftTeams).at(-1)).toEqual({
      speaker: null,
      voice: null,
      text: 'and the price',
    });
  });

  it.each(['closed-caption-renderer-wrapper', 'closed-captions-renderer', 'closed-caption-v2-window-wrapper'])(
    'reads a list that is known only by its wrapper %s',
    (wrapper) => {
      const page = fixturePage(GUEST);
      page.querySelector('[data-tid="closed-caption-v2-virtual-list-content"]')?.removeAttribute('data-tid');
      page.querySelector('[data-tid="closed-caption-v2-window-wrapper"]')?.removeAttribute('data-tid');
      page.querySelector('[data-tid="closed-caption-renderer-wrapper"]')?.setAttribute('data-tid', wrapper);
      expect(dialogueOn(page, microsoftTeams)).toHaveLength(2);
    },
  );

  it('counts the notice as a decoration', () => {
    const root = microsoftTeams.captionRoot(fixturePage(HOST));
    expect(root && [...microsoftTeams.decorations(root)].map((one) => one.textContent)).toEqual([
      'Captions will be shown in English (US)',
    ]);
  });

  it('takes rows that have all lost their author for captions it cannot read, not for notices', () => {
    const page = fixturePage(CLOUD);
    for (const author of page.querySelectorAll('[data-tid="author"]')) author.removeAttribute('data-tid');
    const root = microsoftTeams.captionRoot(page);
    expect(dialogueOn(page, microsoftTeams)).toEqual([]);
    expect(root && [...microsoftTeams.decorations(root)]).toEqual([]);
  });

  it.each([
    ['in-call', fixturePage(HOST)],
    ['in-call', fixturePage(GUEST)],
    ['lobby', htmlPage('<button data-tid="prejoin-join-button">Join</button>')],
    ['outside', htmlPage('<div role="alert">You were removed from the chat</div>')],
  ])('sees the stage %s', (stage, page) => {
    expect(microsoftTeams.stage(page)).toBe(stage);
  });

  it.each([
    ['/v2/?meetingjoin=true#/l/meetup-join/19:meeting_QmFy-1@thread.v2/0', THREAD],
    ['/v2/?meetingjoin=19%3ameeting_QmFy-1@thread.v2', THREAD],
    ['/l/meetup-join/19:meeting_QmFy-1@thread.v2/0', THREAD],
    ['/l/meetup-join/19%3ameeting_QmFy-1%40thread.v2/0?context=%7b%22Tid%22%3a%22x%22%7d', THREAD],
    ['/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%3Ameeting_QmFy-1%40thread.v2%2F0', THREAD],
    ['/dl/launcher/launcher.html?url=%2F_%23%2Fl%2Fmeetup-join%2F19%253ameeting_QmFy-1%2540thread.v2', THREAD],
    [`/light-meetings/launch?agent=web&coords=${COORDS}&deeplinkId=1`, THREAD],
    ['/light-meetings/launch?agent=web&lightExperience=true', HOSTNAME],
    ['/light-meetings/launch?coords=%00not-base64', HOSTNAME],
    ['/meet/2680357125718?p=XE7jU7', '2680357125718'],
    ['/_#/meet/2680357125718?p=XE7jU7', '2680357125718'],
    ['/dl/launcher/launcher.html?url=%2F_%23%2Fmeet%2F2680357125718%3Fp%3Dx', '2680357125718'],
    ['/v2/', HOSTNAME],
    ['/v2/#/conversations/19:uni01_abcdef@thread.v2', HOSTNAME],
    ['/meeting/2680357125718', HOSTNAME],
    ['/meet/', HOSTNAME],
    [`/l/meetup-join/19:meeting_${'x'.repeat(2_000)}`, `19:meeting_${'x'.repeat(200)}`],
  ])('knows of %s the call %s, on any host', (path, id) => {
    for (const host of ['teams.microsoft.com', 'emea.teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft']) {
      const url = new URL(`https://${host}${path}`);
      expect(microsoftTeams.meetingId(url)).toBe(id === HOSTNAME ? host : id);
      // Chat, calendar and calls share one page: what is on it tells, not its address.
      expect(microsoftTeams.isMeetingUrl(url)).toBe(true);
    }
  });

  it('frees the title of its count and suffix', () => {
    expect(microsoftTeams.title(fixturePage(HOST))).toBe('Mock interview');
  });
});
