export const PANEL_STRINGS = {
  name: 'Ringside',
  nowIs: (cue: string) => `Now: ${cue}`,
  askedFor: (cue: string) => `The interviewer asked. Now: ${cue}`,
  unsure: (titles: readonly string[]) =>
    `Which round is it? ${titles.map((title, i) => `${i + 1}: ${title}`).join(', ')}`,
} as const;
