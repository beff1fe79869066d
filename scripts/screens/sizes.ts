/** How large a page is photographed, in CSS pixels: the panel as it opens and as narrow as it gets, a page, the desk. */
export const SIZES = {
  panel: { width: 360, height: 820 },
  'narrow-panel': { width: 320, height: 820 },
  page: { width: 900, height: 640 },
  desk: { width: 1100, height: 800 },
  'narrow-desk': { width: 360, height: 800 },
} as const;

export type Size = keyof typeof SIZES;
