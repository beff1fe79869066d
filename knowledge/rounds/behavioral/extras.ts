import type { RoundExtras } from '../round-extras.ts';

export const behavioralExtras = {
  round: 'behavioral',
  openers: [
    'Tell me about something that you broke in production.',
    'When did you last disagree with somebody who had more say than you?',
    'Tell me about a project that came out late, or not at all.',
    'Which piece of work from the last two years would you do differently today?',
  ],
  followUps: [
    { ask: 'When was that, and what would have happened had nobody acted?', step: 'behavioral/situation' },
    { ask: 'You say we. Which part was yours?', step: 'behavioral/action' },
    { ask: 'What else could you have done, and why did you not?', step: 'behavioral/decision' },
    { ask: 'How would your colleague tell this story?', step: 'behavioral/others' },
    { ask: 'And how did it end? Is there a number?', step: 'behavioral/result' },
    { ask: 'What do you do differently since then?', step: 'behavioral/learning' },
  ],
  tradeOffs: [],
  redFlags: [
    {
      text: 'Puts the blame on somebody who is not in the room.',
      soundsLike: [
        'was all/entirely/completely his/her/their fault',
        'wasnt/not my fault',
        'they were/are incompetent/useless',
      ],
    },
    {
      text: 'Tells what usually happens instead of what happened once.',
      soundsLike: ['i usually/always/generally would', 'in general i/we', 'normally what i do'],
    },
    {
      text: 'Knows of no mistake, or offers a virtue as one.',
      soundsLike: [
        'i am/im a perfectionist',
        'i work/care too hard/much',
        'cant/cannot think of a/any mistake/failure',
        'never made a mistake',
      ],
    },
    {
      text: 'Gives away what was told in confidence by an earlier employer.',
      soundsLike: ['shouldnt really tell/say this/you', 'not supposed to tell/say', 'under nda but ill/let'],
    },
  ],
} as const satisfies RoundExtras;
