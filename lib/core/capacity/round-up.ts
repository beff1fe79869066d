/** Beyond these digits a product of decimals is noise: 0.07 * 100 is 7.000000000000001. */
const SIGNIFICANT_DIGITS = 12;

/** To the next whole thing, because nobody rents half a server; noise of the arithmetic adds none. */
export const roundUp = (value: number): number => Math.ceil(Number(value.toPrecision(SIGNIFICANT_DIGITS)));
