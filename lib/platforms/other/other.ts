import type { PlatformAdapter } from '../adapter.ts';

/**
 * Any other site that the user has named: nothing is known of its pages. Whether one is a call is
 * proven by captions alone, found by how they behave or where the user has pointed; until then it
 * is a page like any other.
 */
export const other: PlatformAdapter = {
  id: 'other',
  settleMs: 0,

  servesHost: () => false,

  isMeetingUrl: () => true,

  // What stands behind the question mark may let somebody into the call, and is nobody's business.
  meetingId: ({ host, pathname }) => `${host}${pathname.replace(/\/+$/, '')}`.slice(0, LONGEST_ID),

  title: (document) => document.title.trim(),

  stage: () => 'unproven',

  captionsSwitch: () => 'unknown',

  captionRoot: () => null,

  leavesWhenSilent: () => false,

  isOrdered: () => false,

  entries: () => [],

  readEntry: () => null,

  decorations: () => [],

  landmarks: {},
};

const LONGEST_ID = 300;
