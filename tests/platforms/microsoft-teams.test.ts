// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { microsoftTeams } from '#platforms/microsoft-teams/microsoft-teams.ts';
import { captionsOn, dialogueOn, fixturePage, htmlPage } from './fixture-page.ts';

const HOST = 'microsoft-teams-host-2026-07-09';
const GUEST = 'microsoft-teams-guest-2026-08-11';

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

  it.each([
    ['in-call', fixturePage(HOST)],
    ['in-call', fixturePage(GUEST)],
    ['lobby', htmlPage('<button data-tid="prejoin-join-button">Join</button>')],
    ['outside', htmlPage('<div role="alert">You were removed from the chat</div>')],
  ])('sees the stage %s', (stage, page) => {
    expect(microsoftTeams.stage(page)).toBe(stage);
  });

  it.each([
    ['https://teams.microsoft.com/v2/?meetingjoin=19%3ameeting_QmFy-1@thread.v2', '19:meeting_QmFy-1'],
    ['https://teams.microsoft.com/l/meetup-join/19:meeting_QmFy-1@thread.v2/0', '19:meeting_QmFy-1'],
    ['https://teams.live.com/meet/9312345678?p=x', '9312345678'],
    ['https://teams.cloud.microsoft/', 'teams.cloud.microsoft'],
  ])('knows of %s the call %s', (url, id) => {
    expect(microsoftTeams.meetingId(new URL(url))).toBe(id);
  });

  it('frees the title of its count and suffix', () => {
    expect(microsoftTeams.title(fixturePage(HOST))).toBe('Mock interview');
  });
});
