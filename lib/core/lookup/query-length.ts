/** Nobody types more in a hurry; of what is pasted the beginning counts. */
export const MAX_QUERY_CHARS = 200;
