export const grade = {
  title: 'Grade',
  about:
    'Read out of the candidate’s words by a fixed rule, on this computer: the same session always has the same grade. For practice; nobody hires by it.',
  rule: {
    title: 'How a score comes about',
    points:
      'An axis begins at 1. Each different strong point that was heard adds one, each minor red flag that stands takes one away; 5 at most.',
    best: 'Five points are a 5 only where the price of a choice was given in the same answer; else they are a 4.',
    critical: 'A critical red flag that was not taken back keeps an axis at 2.',
    evidence:
      'Fewer than two different points, or all of them in one answer, are not enough evidence. One sentence shows one point.',
    nothing:
      'Names without a decision, promises, denials, questions and repeated questions prove nothing, and only the candidate’s words count.',
  },
  score: '{{score, number}} of 5',
  noScore: 'Not enough evidence',
  noPoints: 'Nothing was heard on this axis.',
  noScoreWhy_one: '{{count, number}} point was heard; it takes two, in different answers.',
  noScoreWhy_other: '{{count, number}} points were heard, but not in two different answers.',
  wouldTest: 'The question that would have tested it:',
  anchors: 'All five anchors',
  strong: 'What speaks for it',
  flags: 'Red flags',
  severity: { critical: 'critical', minor: 'minor' },
  instead: 'Instead: {{instead}}',
  takenBack: 'taken back:',
  show: 'Show the words at {{time}}',
  sounds: 'A {{score, number}} sounds like this:',
  lift: 'For a {{to, number}}, the least it would have taken:',
  takeBack: 'taking back: {{flag}}',
  self: {
    label: 'Your own rating of {{axis}}',
    none: 'not rated',
    same: 'You and the evidence agree.',
    higher_one: 'You rate {{count, number}} higher than the evidence shows.',
    higher_other: 'You rate {{count, number}} higher than the evidence shows.',
    lower_one: 'You rate {{count, number}} lower than the evidence shows.',
    lower_other: 'You rate {{count, number}} lower than the evidence shows.',
  },
  manner: {
    title: 'Manner',
    about: 'How the answers were given, whatever they were about. It has no score.',
    none: 'Nothing of it was heard.',
  },
  recommendation: {
    title: 'Recommendation',
    none: 'No recommendation: not enough evidence',
    axes: 'Three axes need a score; {{scored, number}} of 5 have one.',
    security: 'Security has none, and it is one of the three.',
    unmet: 'What kept it from “{{label}}”:',
    needs: {
      meanAtLeast: 'a mean of at least {{value, number}}',
      lowestAtLeast: 'no axis below {{value, number}}',
      securityAtLeast: 'security at least {{value, number}}',
      uncorrectedCriticalFlagsAtMost: 'at most {{value, number}} critical red flags that stand',
    },
  },
} as const;
