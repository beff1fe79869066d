// The review of one session on the desk.
import { press } from '../../tests/stage/panel-driver.ts';
import { GRADED_SESSION, SHOWN_SESSION, UNNAMED_SESSION } from './desk-store.ts';
import { deskView, open, scrollTo, settled, toTop } from './desk-view.ts';
import { speakLanguage } from './panel-view.ts';
import type { View } from './view.ts';

export const REVIEW_VIEWS: readonly View[] = [
  deskView('review', (desk) => open(desk, `/sessions/${SHOWN_SESSION}`, '[data-verdict]')),
  deskView('german-review', async (desk) => {
    await speakLanguage(desk, 'de');
    await settled(desk);
  }),
  deskView(
    'review-narrow',
    async (desk) => {
      await speakLanguage(desk, 'en');
      await settled(desk);
    },
    'narrow-desk',
  ),
  deskView(
    'review-words-narrow',
    async (desk) => {
      await press(desk, 'pane-words');
      await scrollTo(desk, '[data-action="pane-words"]');
    },
    'narrow-desk',
  ),
  deskView('review-rounds', (desk) => scrollTo(desk, '[data-round]')),
  deskView('review-talk', (desk) => scrollTo(desk, '[data-section="talk"]')),
  deskView('review-numbers', (desk) => scrollTo(desk, '[data-section="numbers"]')),
  deskView('review-questions', async (desk) => {
    await press(desk, 'show-questions');
    await desk.click('[data-questions] summary');
    await scrollTo(desk, '[data-section="words"]');
  }),
  deskView('review-correcting', async (desk) => {
    await press(desk, 'show-words');
    await desk.click('[data-voice="Ines Okafor"] [data-action="name-voice"]');
    await desk.waitForSelector('[data-field="voice-name"]');
    await desk.focus('[data-seq="1"]');
    await desk.keyboard.press('e');
    await desk.waitForSelector('[data-seq="1"] [data-field="correction"]');
    await scrollTo(desk, '[data-section="words"]');
  }),
  deskView('review-renaming', async (desk) => {
    await desk.keyboard.press('Escape');
    await desk.focus('[data-field="voice-name"]');
    await desk.keyboard.press('Escape');
    await toTop(desk);
    await press(desk, 'rename-session');
    await desk.waitForSelector('[data-field="session-title"]');
  }),
  deskView('export', async (desk) => {
    await desk.keyboard.press('Escape');
    await press(desk, 'export');
    await desk.waitForSelector('dialog[open]');
  }),
  deskView('grade', async (desk) => {
    await desk.keyboard.press('Escape');
    await open(desk, `/sessions/${GRADED_SESSION}`, '[data-score="4"]');
    await scrollTo(desk, '[data-grade]');
  }),
  deskView('grade-end', (desk) => scrollTo(desk, '[data-grade] > :last-child')),
  deskView('review-who', (desk) => open(desk, `/sessions/${UNNAMED_SESSION}`, '[data-section="who"]')),
  deskView('review-gone', (desk) => open(desk, '/sessions/nothing-of-the-kind', 'main h1')),
];
