import type { Task } from '#knowledge/tasks/task.ts';
import type { Lint, Select } from '../lint.ts';
import { repeated } from '../reading.ts';

const FEWEST_LOOKS = 5;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const tasks: Select<Task> = (knowledge) => knowledge.tasks.map((task) => ({ at: task.id, item: task }));

export const taskAddsUp = {
  name: 'task-adds-up',
  description: 'A task scores 100 points, fits into a day and says where reviewers look first.',
  over: tasks,
  check({ scoring, timePlan, firstLooks }) {
    const points = sum(scoring.map((share) => share.points));
    if (points !== 100)
      return `Its points add up to ${points}. They are read as per cent: 100, so that a share means the same in each task.`;
    const [twice] = repeated(scoring.map(({ id }) => id));
    if (twice !== undefined)
      return `"${twice}" is scored twice. One share for each thing, or nobody knows which of the two was lost.`;
    const boxes = timePlan.map((box) => box.minutes);
    if (sum(boxes) > 8 * 60)
      return `The plan takes ${sum(boxes)} minutes. A task is one day of eight hours: cut what is asked for, not sleep.`;
    const box = boxes.find((minutes) => minutes < 15 || minutes > 120);
    if (box !== undefined)
      return `A box of ${box} minutes cannot be kept to. Between 15 minutes and two hours one notices in time that one is late.`;
    if (firstLooks.length >= FEWEST_LOOKS) return null;
    return `It says ${firstLooks.length} places where reviewers look first. ${FEWEST_LOOKS} at least, in their order: that is what one checks before handing in.`;
  },
  good: {
    scoring: [{ id: 'tests', title: 'Tests', points: 100, fullMarks: 'They fail when a rule is removed.' }],
    timePlan: [{ minutes: 30, doing: 'Read it twice', ifLate: 'Nothing' }],
    firstLooks: Array.from({ length: 5 }, () => ({ at: 'The tests', concludes: 'What the author was afraid of.' })),
  },
  bad: { scoring: [], timePlan: [], firstLooks: [] },
} satisfies Lint<Pick<Task, 'scoring' | 'timePlan' | 'firstLooks'>>;
