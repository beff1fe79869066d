// What the palette shows, wherever it stands: in a frame of its own over a page, in the panel, in a page of ours.
import type { Frame, Page } from 'puppeteer-core';

export interface PaletteSnapshot {
  readonly query: string;
  /** The query whose rows are shown: for a moment after a letter still the one before. */
  readonly answered: string | null;
  /** Ids of the rows, sums as "sum:1", in the order in which they are shown. */
  readonly rows: readonly string[];
  readonly chosen: string | null;
  /** Id of the card on top, instead of a list. */
  readonly card: string | null;
  /** What is said for a moment, if anything. */
  readonly said: string;
  /** Whether keys that are pressed now arrive in it. */
  readonly focused: boolean;
}

/** The palette's own frame in a page that is not ours; null while there is none, or none that is to be seen. */
export async function paletteIn(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isPalette = await frame
      .evaluate(() => {
        const palette = document.querySelector('[data-lookup]');
        return palette !== null && getComputedStyle(palette).visibility === 'visible';
      })
      .catch(() => false);
    if (isPalette) return frame;
  }
  return null;
}

export async function readPalette(where: Page | Frame | null): Promise<PaletteSnapshot | null> {
  if (where === null) return null;
  return where
    .evaluate(() => {
      const palette = document.querySelector('[data-lookup]');
      if (palette === null) return null;
      const rows = [...palette.querySelectorAll('[data-row]')];
      const idOf = (row: Element | undefined) => row?.getAttribute('data-row') ?? null;
      return {
        query: palette.querySelector('input')?.value ?? '',
        answered: palette.querySelector('[data-answered]')?.getAttribute('data-answered') ?? null,
        rows: rows.map((row) => idOf(row) ?? ''),
        chosen: idOf(rows.find((row) => row.getAttribute('aria-selected') === 'true')),
        card: palette.querySelector('[data-card]')?.getAttribute('data-card') ?? null,
        said: palette.querySelector('.lookup-status')?.textContent ?? '',
        focused: document.hasFocus() && palette.contains(document.activeElement),
      };
    })
    .catch(() => null);
}

export const readPaletteOver = async (page: Page): Promise<PaletteSnapshot | null> =>
  readPalette(await paletteIn(page));
