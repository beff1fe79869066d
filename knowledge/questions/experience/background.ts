import type { Question } from '../question.ts';

export const background = {
  id: 'experience/background',
  prompt:
    'Before we get technical: what sort of backend work has filled your days lately, and which part of it made you sweat?',
  round: 'behavioral',
  concepts: [],
  level: 'fundamental',
  points: [
    {
      text: 'Two minutes, not ten: role, product, size in figures, own share.',
      listensFor: [
        'i work/worked/build/built on/at/as/for',
        'my role',
        'my team',
        'requests per',
        'last year/two',
        'we serve/have',
        'responsible for',
      ],
    },
    {
      text: 'One hard thing, with the reason why it was hard.',
      listensFor: [
        'hardest/challenging/difficult/tricky part/thing/was',
        'challenge was',
        'hard because',
        'difficult because',
        'tricky',
      ],
    },
    {
      text: 'What they did about it themselves.',
      listensFor: [
        'i decided/built/wrote/changed/proposed/designed/measured/moved/introduced/led/fixed',
        'so i',
        'my idea/approach',
        'i ended',
      ],
    },
    {
      text: 'What came of it, and what they learnt.',
      listensFor: [
        'in the end',
        'learned/learnt',
        'went from',
        'reduced/improved',
        'turned out',
        'now we/it',
        'since then',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['challenge was', 'hard because', 'difficult because'],
      ask: 'What made that hard: the code, the load or the people?',
    },
    {
      whenTheySay: ['i decided/built/wrote/changed/proposed/designed/measured/moved/introduced/led/fixed'],
      ask: 'What would your team have done had you been away that month?',
    },
    {
      whenTheySay: [],
      ask: 'What would you like to work on next?',
    },
  ],
  redFlags: ['The whole CV, year by year', 'Only technologies, no problem', 'Always we, never I'],
} as const satisfies Question;
