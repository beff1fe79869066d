// What has become of the sessions together, on the desk.
import { EARLIER_SESSION, SHOWN_SESSION } from './desk-store.ts';
import { deskView, open, scrollTo, settled } from './desk-view.ts';
import { speakLanguage } from './panel-view.ts';
import type { View } from './view.ts';

export const PROGRESS_VIEWS: readonly View[] = [
  deskView('progress', (desk) => open(desk, '/progress', 'svg.recharts-surface')),
  deskView('progress-axes', (desk) => scrollTo(desk, '[data-section="axes"]')),
  deskView('german-progress', async (desk) => {
    await speakLanguage(desk, 'de');
    await settled(desk);
  }),
  deskView('progress-rounds', async (desk) => {
    await speakLanguage(desk, 'en');
    await settled(desk);
    await desk.click('[data-section="rounds"] summary');
    await scrollTo(desk, '[data-section="rounds"]');
  }),
  deskView('progress-narrow', (desk) => scrollTo(desk, '[data-section="axes"]'), 'narrow-desk'),
  deskView('compare', (desk) =>
    open(desk, `/compare/${EARLIER_SESSION}/${SHOWN_SESSION}`, '[data-section="rounds"] table'),
  ),
];
