import type { ReplyTemplate } from '#knowledge/interviewers/interviewer.ts';
import type { Lint, Select } from '../lint.ts';

const replies: Select<ReplyTemplate> = ({ interviewers }) =>
  interviewers.flatMap(({ id, replies }) =>
    Object.entries(replies).map(([name, reply]) => ({ at: `${id} (${name})`, item: reply })),
  );

export const replyFitsItsPattern = {
  name: 'reply-fits-its-pattern',
  description: 'The slots of a reply are explained, and its example fills them.',
  over: replies,
  check({ pattern, slots, example }) {
    const named = Array.from(pattern.matchAll(/\{([a-zA-Z]+)\}/g), ([, name]) => name);
    if (named.join() !== Object.keys(slots).join())
      return `The pattern has the slots ${named.join(', ') || 'of nothing'}; explained is ${Object.keys(slots).join(', ') || 'none'}. Explain each, in its order, or nobody knows what goes in.`;
    const fixed = pattern.split(/\{[a-zA-Z]+\}/).map((part) => part.trim());
    const lost = fixed.find((part) => !example.includes(part));
    if (lost === undefined && !example.includes('{')) return null;
    return `The example does not follow the pattern${lost === undefined ? ': a slot is open' : ` at "${lost}"`}. Write it as the pattern would come out.`;
  },
  good: {
    pattern: 'Not complete: {missing} is missing.',
    slots: { missing: 'By name' },
    example: 'Not complete: the index is missing.',
  },
  bad: { pattern: 'Not complete: {missing} is missing.', slots: {}, example: 'Not complete.' },
} satisfies Lint<Pick<ReplyTemplate, 'pattern' | 'slots' | 'example'>>;
