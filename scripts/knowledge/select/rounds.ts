import type { Phrase, Step } from '#knowledge/schema.ts';
import type { Sounding } from '../hearing.ts';
import type { Select } from '../lint.ts';

export const rounds: Select<{ id: string; title: string; summary: string; steps: readonly object[] }> = (knowledge) =>
  knowledge.rounds.map((round) => ({ at: round.id, item: round }));

export const steps: Select<Step> = ({ rounds }) =>
  rounds.flatMap((round) => round.steps.map((step) => ({ at: step.id, item: step })));

/** What an interviewer asks, and the phrases by which its step is heard in questions. */
export const followUps: Select<{ ask: string; asks: readonly Phrase[] }> = ({ rounds, extras }) => {
  const all = rounds.flatMap((round) => round.steps);
  return extras.flatMap(({ followUps }) =>
    followUps.map(({ ask, step }) => ({
      at: step,
      item: { ask, asks: all.find(({ id }) => id === step)?.asks ?? [] },
    })),
  );
};

/** What the panel suggests to say, and everything that would count against whoever says it. */
export const suggestions: Select<{ say: string; flags: readonly Sounding[] }> = ({ rounds, extras, axes, manner }) => {
  const flags: Sounding[] = [
    ...extras.flatMap(({ redFlags }) => redFlags.map(({ text, soundsLike }) => [text, soundsLike] as const)),
    ...[...axes.flatMap(({ redFlags }) => redFlags), ...manner.redFlags].map((f) => [f.id, f.listensFor] as const),
  ];
  return rounds.flatMap(({ steps }) => steps.map(({ id, say }) => ({ at: `${id}.say`, item: { say, flags } })));
};

/** Options side by side. */
export const tables: Select<{
  criteria: readonly string[];
  options: readonly { name: string; cells: readonly string[]; when: string }[];
}> = ({ extras }) => extras.flatMap(({ tradeOffs }) => tradeOffs.map((table) => ({ at: table.id, item: table })));
