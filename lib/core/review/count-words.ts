/** As they are written: what stands between spaces. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;
