/** More than anybody writes in a line while somebody speaks. */
export const MAX_NOTE_CHARS = 2_000;
