/** What the browser shows: in its menus, in its list of extensions and in the store. */
export const manifest = {
  name: 'Ringside',
  description: 'A side panel for mock backend interviews: the next thing to cover, in order.',
  actionTitle: 'Open Ringside beside this call',
  lookUpCommand: 'Look something up, over any page',
  lookUpHint: 'Look up a step, a trade-off, a number in Ringside',
} as const;
