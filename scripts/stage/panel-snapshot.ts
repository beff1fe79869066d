// What the panel shows at one moment, read from its page.
import type { Page } from 'puppeteer-core';

export interface PanelSnapshot {
  readonly state: string;
  readonly health: string;
  readonly round: string;
  readonly confidence: string;
  readonly now: string;
  readonly cue: string;
  readonly covered: readonly string[];
  /** Voices the panel asks about: which of them is the candidate? */
  readonly askedVoices: readonly string[];
}

export async function readPanel(panel: Page): Promise<PanelSnapshot> {
  return panel.evaluate(() => {
    const attribute = (name: string) => document.querySelector(`[${name}]`)?.getAttribute(name) ?? '';
    const all = (selector: string, name: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
    return {
      state: attribute('data-panel-state'),
      health: attribute('data-health'),
      round: attribute('data-round'),
      confidence: attribute('data-confidence'),
      now: attribute('data-now'),
      cue: document.querySelector('[data-cue]')?.textContent?.trim() ?? '',
      covered: [...new Set(all('[data-step][data-status="covered"]', 'data-step'))],
      askedVoices: all('[data-action="mark-self"]', 'data-speaker'),
    };
  });
}
