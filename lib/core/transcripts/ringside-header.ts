/** The first line of a WebVTT file of our own; behind it stands when it began. There, every word is said once. */
export const RINGSIDE_HEADER = 'WEBVTT Ringside, begun at';
