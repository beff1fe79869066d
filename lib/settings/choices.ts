/** What settings of a few values can be. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Per cent of the size that the browser is set to. */
export const TEXT_SIZES = [90, 100, 115, 130] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

export const RETENTIONS = ['forever', 'days', 'nothing'] as const;
export const MOST_DAYS = 3650;

/** The names in captions are no longer either. */
export const MOST_NAME_CHARS = 200;
