import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPanel } from '../../scripts/stage/panel-snapshot.ts';
import { say } from '../stage/call-driver.ts';
import { readTicker, readWords } from '../stage/panel-driver.ts';
import { readBadge } from '../stage/read-badge.ts';
import { storedSessions, storedSpeech } from '../stage/read-database.ts';
import { setSiteAccess } from '../stage/site-access.ts';
import { eventually } from './eventually.ts';
import { expectNoFaults } from './expect-no-faults.ts';
import { closeRoom, nextCall, openRoom, type Room } from './room.ts';

describe('a site that the user takes back in the middle of a call', () => {
  let room: Room;
  let meetingId: string;

  const shown = () => readPanel(room.panel);
  const stored = () => storedSpeech(room.panel, meetingId);

  beforeAll(async () => {
    room = await openRoom();
  });
  afterAll(() => closeRoom(room));

  it('is not read any more, and the panel says why and what to do', async () => {
    meetingId = await nextCall(room);
    await say(room.stage.page, 'interviewer', 'This may be read.');
    await eventually(shown).toMatchObject({ state: 'live', health: 'capturing' });
    await setSiteAccess(room.stage, 'ON_CLICK');
    await room.stage.page.bringToFront();
    await eventually(shown).toMatchObject({ state: 'live', health: 'permission-missing' });
    expect(await readWords(room.panel)).toContain('The browser does not let Ringside read this site any more.');
    await room.panel.waitForSelector('header [data-action="allow-again"]');
    await expectNoFaults(room.panel);

    await say(room.stage.page, 'interviewer', 'This may be read. This may not.');
    await say(room.stage.page, 'candidate', 'Nor may this.');
    await eventually(async () => (await readBadge(room.panel)).text).toBe('!');
    expect(await stored()).toEqual([['Ines Okafor', 'This may be read.']]);
    expect(await readTicker(room.panel)).toHaveLength(1);
  });

  it('is read on in the same session once it is given again, without what was said meanwhile', async () => {
    await setSiteAccess(room.stage, 'ON_ALL_SITES');
    await room.stage.page.bringToFront();
    await eventually(async () => (await shown()).health).not.toBe('permission-missing');
    // The panel knows a moment before the page does, and what is said in between is nobody's.
    let said = 'Nor may this.';
    await eventually(async () => {
      said += ' But this may.';
      await say(room.stage.page, 'candidate', said);
      return (await stored()).length;
    }).toBe(2);
    await eventually(async () => (await stored()).at(-1)).toEqual([
      'You',
      expect.stringMatching(/^(But this may\. ?)+$/),
    ]);
    await eventually(shown).toMatchObject({ health: 'capturing' });
    expect(await storedSessions(room.panel, meetingId)).toMatchObject([{ endedAt: null }]);
  });

  it('is read again also by a page that was loaded meanwhile', async () => {
    await setSiteAccess(room.stage, 'ON_CLICK');
    await room.stage.page.reload();
    await room.stage.page.waitForFunction(() => window.stage !== undefined);
    await say(room.stage.page, 'interviewer', 'Nobody reads this page.');
    expect((await stored()).length).toBe(2);
    await setSiteAccess(room.stage, 'ON_ALL_SITES');
    await room.stage.page.bringToFront();
    await eventually(shown).toMatchObject({ state: 'live' });
    await say(room.stage.page, 'candidate', 'Until now.');
    await eventually(async () => (await stored()).at(-1)).toEqual(['You', 'Until now.']);
  });
});
