import type { Page } from 'puppeteer-core';

export interface PromptBoxes {
  /** How many frames were looked at. */
  readonly frames: number;
  /** Every different place and size the prompt has had. */
  readonly seen: readonly string[];
}

declare global {
  interface Window {
    promptBoxes?: { frames: number; seen: string[]; watching: boolean };
  }
}

/** Looks at the prompt in every frame from now on; the answer stops it and tells what was seen. */
export async function promptBoxes(panel: Page): Promise<() => Promise<PromptBoxes>> {
  await panel.evaluate(() => {
    const noted = { frames: 0, seen: [] as string[], watching: true };
    window.promptBoxes = noted;
    const look = () => {
      const prompt = document.querySelector('[data-now]');
      const { x, y, width, height } = prompt?.getBoundingClientRect() ?? new DOMRect();
      const box = `${prompt?.getAttribute('data-now')} ${x},${y} ${width}x${height}`;
      if (!noted.seen.includes(box)) noted.seen.push(box);
      noted.frames += 1;
      if (noted.watching) requestAnimationFrame(look);
    };
    look();
  });
  return () =>
    panel.evaluate(() => {
      const { frames, seen, ...rest } = window.promptBoxes ?? { frames: 0, seen: [], watching: false };
      Object.assign(window.promptBoxes ?? rest, { watching: false });
      return { frames, seen };
    });
}
