import { describe, expect, it } from 'vitest';
import { CONVERSATIONAL_QUESTION_FRAMES } from '#knowledge/interviewers/conversational/question-frames.ts';
import { INTERVIEWERS } from '#knowledge/interviewers/index.ts';
import { INTERVIEWER_IDS, REPLY_IDS } from '#knowledge/interviewers/interviewer.ts';
import { STRICT_REVIEW_ORDER } from '#knowledge/interviewers/strict/review-order.ts';

const countQuestions = (text: string) => text.split('?').length - 1;

it('there is one interviewer for each id', () => {
  expect(INTERVIEWERS.map(({ id }) => id)).toEqual(INTERVIEWER_IDS);
});

describe.each(INTERVIEWERS)('the $id interviewer', (interviewer) => {
  const phaseIds = interviewer.phases.map(({ id }) => id);

  it('can finish what everybody goes through within its time', () => {
    const least = interviewer.phases
      .filter(({ reachedBy }) => reachedBy === 'everyone')
      .reduce((sum, { minutes }) => sum + minutes.least, 0);
    expect(least).toBeLessThanOrEqual(interviewer.totalMinutes.most);
  });

  it('decides after each phase', () => {
    expect(new Set(interviewer.decisions.map(({ after }) => after))).toEqual(new Set(phaseIds));
  });

  it('has a reply for each case', () => {
    expect(Object.keys(interviewer.replies).toSorted()).toEqual(REPLY_IDS.toSorted());
  });

  it('can reach every phase from the first, and an end from every phase', () => {
    const first = phaseIds[0];
    const targets = new Set(interviewer.decisions.flatMap(({ move }) => (move.kind === 'go' ? [move.to] : [])));
    expect(phaseIds.filter((id) => id !== first && !targets.has(id))).toEqual([]);
    expect(phaseIds.filter((id) => !leadsToEnd(id))).toEqual([]);
  });

  it('has a reply for every share of an answer, and never two', () => {
    const shares = Object.values(interviewer.replies).flatMap(({ coveredPercent }) => coveredPercent ?? []);
    for (let percent = 0; percent <= 100; percent += 1) {
      expect(shares.filter(({ from, to }) => percent >= from && percent <= to)).toHaveLength(1);
    }
  });

  it('has habits, of what it does and of what it never does', () => {
    expect(interviewer.does.length).toBeGreaterThanOrEqual(5);
    expect(interviewer.neverDoes.length).toBeGreaterThanOrEqual(5);
  });

  function leadsToEnd(id: string, seen: readonly string[] = []): boolean {
    return interviewer.decisions
      .filter(({ after }) => after === id)
      .some(
        ({ move }) =>
          move.kind === 'end' || (move.kind === 'go' && !seen.includes(move.to) && leadsToEnd(move.to, [...seen, id])),
      );
  }
});

describe('the conversational interviewer', () => {
  it('takes 30 to 40 minutes, and either goes deep or back to fundamentals', () => {
    const [conversational] = INTERVIEWERS;
    expect(conversational?.totalMinutes).toEqual({ least: 30, most: 40 });
    const branches = conversational?.decisions.flatMap(({ after, move }) =>
      after === 'conversational/design' && move.kind === 'go' ? [move.to] : [],
    );
    expect(branches).toEqual(['conversational/deep-dive', 'conversational/fundamentals']);
  });

  it('mixes four kinds of question', () => {
    expect(CONVERSATIONAL_QUESTION_FRAMES.map(({ kind }) => kind)).toEqual([
      'architecture',
      'trade-off',
      'problem',
      'experience',
    ]);
  });
});

describe('the strict interviewer', () => {
  const strict = INTERVIEWERS.find(({ id }) => id === 'strict');

  it('takes 45 minutes, which its phases fill exactly', () => {
    expect(strict?.phases.reduce((sum, { minutes }) => sum + minutes.most, 0)).toBe(45);
    expect(strict?.totalMinutes).toEqual({ least: 45, most: 45 });
  });

  it('asks at most one question in any line', () => {
    const lines = [
      ...(strict?.phases.flatMap(({ openers }) => openers) ?? []),
      ...(strict?.edgeCases.map(({ say }) => say) ?? []),
      ...(strict?.lines.flatMap((set) => set.lines) ?? []),
      ...Object.values(strict?.replies ?? {}).map(({ example }) => example),
    ];
    expect(lines.filter((line) => countQuestions(line) > 1)).toEqual([]);
  });

  it('never praises', () => {
    expect(JSON.stringify(strict?.replies)).not.toMatch(/\b(?:great|good|nice|well done|excellent|perfect)\b/i);
    expect(JSON.stringify(strict?.lines)).not.toMatch(/\b(?:great|good|nice|well done|excellent|perfect)\b/i);
  });

  it('reviews security first and style last', () => {
    expect(STRICT_REVIEW_ORDER.map(({ looksAt }) => looksAt)).toEqual([
      'Security',
      'Correctness',
      'Error handling',
      'Performance',
      'Code quality',
    ]);
  });
});
