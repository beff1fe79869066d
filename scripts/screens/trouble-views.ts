// The panel in a call that goes wrong: the worker hangs, nobody is heard, the page falls silent, the site is taken back.
import { hangWorker } from '../../tests/e2e/hang-worker.ts';
import { ageCalls } from '../../tests/stage/age-calls.ts';
import { ageDatabase } from '../../tests/stage/age-database.ts';
import { say } from '../../tests/stage/call-driver.ts';
import { setSiteAccess } from '../../tests/stage/site-access.ts';
import { panelView, shows } from './panel-view.ts';
import type { View } from './view.ts';

const MINUTE_MS = 60_000;
const OPENER = "Let's talk about caching. What would you put in front of the table of seats?";
const ANSWER = 'I would cache the seat map for a few seconds.';

let release = async (): Promise<void> => {};

/** Whatever stands still goes on. */
export const goOn = (): Promise<void> => release();

export const TROUBLE_VIEWS: readonly View[] = [
  panelView('not-stored-yet', async (studio) => {
    await studio.nextCall();
    await say(studio.stage.page, 'interviewer', OPENER);
    await shows(studio, { health: 'capturing', round: 'caching' });
    release = await hangWorker(studio.stage);
    await say(studio.stage.page, 'candidate', ANSWER);
    await shows(studio, { health: 'worker-silent' });
  }),
  panelView('stalled', async (studio) => {
    await goOn();
    await shows(studio, { health: 'capturing' });
    await ageDatabase(studio.panel, MINUTE_MS);
    await ageCalls(studio.panel, MINUTE_MS, 'since');
    await studio.panel.reload();
    await shows(studio, { health: 'stalled' });
  }),
  panelView('site-taken-back', async (studio) => {
    await setSiteAccess(studio.stage, 'ON_CLICK');
    await studio.stage.page.bringToFront();
    await shows(studio, { health: 'permission-missing' });
  }),
  panelView('lost-contact', async (studio) => {
    await setSiteAccess(studio.stage, 'ON_ALL_SITES');
    // The page's scripts stand still.
    const client = await studio.stage.page.createCDPSession();
    await client.send('Debugger.enable');
    await client.send('Debugger.pause');
    await ageCalls(studio.panel, MINUTE_MS, 'reportedAt');
    await shows(studio, { health: 'lost-contact' });
    release = () => client.detach();
  }),
];
