import type { Question } from '../question.ts';

export const mistake = {
  id: 'experience/mistake',
  prompt:
    'What is a mistake of yours that reached production or people? What did it do, and what do you do differently since?',
  round: 'behavioral',
  concepts: ['reliability/failure-mode-thinking'],
  level: 'standard',
  points: [
    {
      text: 'A real one of their own, stated plainly.',
      listensFor: [
        'i deleted/broke/forgot/missed/deployed/ran/pushed/dropped/assumed/took/made/underestimated/overlooked/should',
        'my mistake/fault',
        'i was wrong',
        'i should have',
      ],
    },
    {
      text: 'What it did to users or colleagues, with size and length.',
      listensFor: [
        'users/customers couldnt/lost/were/saw',
        'downtime',
        'outage',
        'lost data/orders/money',
        'impact',
        'percent of',
      ],
    },
    {
      text: 'How they told others, and how soon.',
      listensFor: [
        'told my/the',
        'owned up',
        'admitted',
        'informed',
        'immediately',
        'right away',
        'escalat*',
        'incident channel',
      ],
    },
    {
      text: 'How it was put right at that time.',
      listensFor: ['rollback', 'rolled back', 'restored', 'backup*', 'reverted', 'recover*', 'hotfix', 'cleaned up'],
    },
    {
      text: 'What has changed since, in the system and in themselves.',
      listensFor: [
        'since then',
        'now i',
        'now we',
        'added check/test/guard*/alert/review',
        'checklist',
        'never again',
        'automated',
        'dry run',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['told my/the', 'owned up', 'admitted'],
      ask: 'How did people react to that?',
    },
    {
      whenTheySay: ['since then', 'now i', 'now we'],
      ask: 'When did that habit last save you?',
    },
    {
      whenTheySay: ['backup*', 'restored'],
      ask: 'Had you ever restored one before?',
    },
  ],
  redFlags: ['Perfectionism as the mistake', "Somebody else's fault, told as one's own", 'No change since'],
} as const satisfies Question;
