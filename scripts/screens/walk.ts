import type { Page } from 'puppeteer-core';
import { photograph, THEMES, type Theme, wear } from './camera.ts';
import type { Studio, View } from './view.ts';

export interface Picture {
  readonly view: View;
  readonly theme: Theme;
  readonly png: Uint8Array;
}

/** "panel/round-dark.png" */
export const fileOf = ({ area, name }: View, theme: Theme): string => `${area}/${name}-${theme}.png`;

/** Goes through the views in their order, and takes each one in both themes. */
export async function* walk(studio: Studio, views: readonly View[]): AsyncGenerator<Picture> {
  for (const view of views) {
    let page: Page;
    try {
      page = await view.go(studio);
    } catch (error) {
      throw new Error(`no way to ${view.area}/${view.name}`, { cause: error });
    }
    for (const theme of THEMES) {
      await wear(page, theme);
      await view.openAgain?.(studio);
      yield { view, theme, png: await photograph(page, view) };
    }
  }
}
