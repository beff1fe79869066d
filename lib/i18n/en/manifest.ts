/** What the browser shows: in its menus, in its list of extensions and in the store. */
export const manifest = {
  name: 'Ringside',
  description: 'A side panel for mock backend interviews: the next thing to cover, in order.',
  actionTitle: 'Open Ringside beside this call',
  lookUpCommand: 'Look something up, over any page',
  tickCommand: 'Tick the step that is on screen now',
  skipCommand: 'Go on to the next step: skip this one',
  pauseCommand: 'Pause capture, or go on',
  pinCommand: 'Pin the active round, or unpin it',
  noteCommand: 'Write a quick note',
  lookUpHint: 'Look up a step, a trade-off, a number in Ringside',
} as const;
