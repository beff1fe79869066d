import type { LineSet } from '../interviewer.ts';

/** No rapport here, by design. The verification questions themselves are in the question bank. */
export const STRICT_LINES = [
  {
    purpose: 'Demanding a reason',
    lines: ['State the requirement behind that.', 'Name what you ruled out, and why.', 'State its cost.'],
  },
  {
    purpose: 'Demanding security',
    lines: [
      'State who may call this.',
      'State what happens to input that you do not expect.',
      'Name where the key is kept.',
    ],
  },
  {
    purpose: 'Demanding production readiness',
    lines: [
      'State what is logged.',
      'State which alert fires, and for whom.',
      'State how this release is taken back.',
      'A million users: name the first limit.',
    ],
  },
  {
    purpose: 'Redirecting',
    lines: ['That was not the question. I repeat it.', 'Back to the schema.', 'One sentence, please, then we go on.'],
  },
] as const satisfies readonly LineSet[];
