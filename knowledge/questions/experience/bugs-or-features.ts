import type { Question } from '../question.ts';

export const bugsOrFeatures = {
  id: 'experience/bugs-or-features',
  prompt:
    'Sales needs a feature by Friday, support has a bug that hurts customers. Both say urgent. How do you decide, and what do you tell the one who waits?',
  round: 'behavioral',
  concepts: ['reliability/failure-mode-thinking'],
  level: 'standard',
  points: [
    {
      text: 'Asks for effect: how many customers, how much money or data, how long, is there a way around.',
      listensFor: ['how many users/customers', 'impact', 'severity', 'data loss', 'workaround', 'how bad'],
    },
    {
      text: 'Data loss, security and payments come first, always.',
      listensFor: [
        'data loss first/always',
        'security first/always/issue*/bug*',
        'always first',
        'payment*',
        'non negotiable',
        'stop everything',
        'drop everything',
      ],
    },
    {
      text: 'Looks for a smaller way: a stopgap for the bug, a slice of the feature.',
      listensFor: [
        'quick fix',
        'stopgap',
        'hotfix',
        'temporary fix',
        'smaller version/scope',
        'mitigat*',
        'feature flag',
        'workaround for',
      ],
    },
    {
      text: 'Decides with the owner of the product, by an agreed rule such as an error budget, not by the loudest voice.',
      listensFor: [
        'product owner/manager',
        'together with',
        'error budget',
        'agreed rule*/criteria/policy',
        'slo',
        'priorit* matrix',
        'not loudest',
        'cost of delay',
      ],
    },
    {
      text: 'Tells the one who waits the reason and the date, and takes up the debt later.',
      listensFor: [
        'explain* why',
        'tell them why/when',
        'communicat*',
        'new date',
        'when they can',
        'keep* informed',
        'time for debt/bug*',
        'root cause later',
      ],
    },
  ],
  followUps: [
    {
      whenTheySay: ['error budget'],
      ask: 'The budget is used up, and sales promised the feature in a contract. Now?',
    },
    {
      whenTheySay: ['workaround', 'stopgap', 'hotfix'],
      ask: "How do you make sure that the stopgap doesn't stay for years?",
    },
    {
      whenTheySay: [],
      ask: 'When did you decide this wrongly?',
    },
  ],
  redFlags: ['Features always win', 'Does both, by working all night', 'Decides alone, and in silence'],
} as const satisfies Question;
