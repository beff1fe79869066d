/** The time of day as the reader's own settings write it, without seconds. */
const FORMAT = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

export const clockTime = (at: number): string => FORMAT.format(at);
