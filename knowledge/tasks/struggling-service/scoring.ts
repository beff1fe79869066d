import type { ScoreShare } from '../task.ts';

export const STRUGGLING_SCORING = [
  {
    id: 'diagnosis',
    title: 'Diagnosis',
    points: 20,
    fullMarks: 'All six causes, each tied to a symptom by a measurement, in an order that somebody could act on.',
  },
  {
    id: 'fixes',
    title: 'Fixes',
    points: 30,
    fullMarks:
      'Each removes its cause and adds none: no join that breaks paging, no lock that hangs, no cache without an end.',
  },
  {
    id: 'measured',
    title: 'Measured effect',
    points: 20,
    fullMarks: 'The three figures are met under the same load, and each change is credited with its own share.',
  },
  {
    id: 'security',
    title: 'Security',
    points: 15,
    fullMarks: 'Secrets replaced before they are hidden, webhooks verified and replays refused, both kept so by tests.',
  },
  {
    id: 'rollout',
    title: 'Rollout',
    points: 15,
    fullMarks: 'Small steps, each with a figure to watch and a way back, safe for those who are using it.',
  },
] as const satisfies readonly ScoreShare[];
