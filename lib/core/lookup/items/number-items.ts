import type { Latency, Throughput } from '#knowledge/capacity/figure.ts';
import type { DecisionTree } from '#knowledge/decision-trees/decision-tree.ts';
import type { Round, RoundId } from '#knowledge/schema.ts';
import type { SourcedNumber } from '#knowledge/source.ts';
import type { CardPart, LookupId, LookupItem } from '../entry.ts';
import { sourceLine } from './card-figure.ts';
import { leafTitle } from './tree-items.ts';

interface Numbers {
  readonly rounds: readonly Round[];
  readonly trees: readonly DecisionTree[];
  readonly latencies: readonly Latency[];
  readonly throughputs: readonly Throughput[];
}

/** Every figure once: those of the tables, then those that stand with a step or a leaf. */
export function numberItems({ rounds, trees, latencies, throughputs }: Numbers): LookupItem[] {
  const tables = [...latencies, ...throughputs].map((number) => tableItem(number));
  const placed = [...rounds.flatMap(stepNumbers), ...trees.flatMap(leafNumbers)];
  const seen = new Set(tables.map(({ entry }) => `${entry.title} ${entry.line}`));
  return [
    ...tables,
    ...placed.filter(({ entry }) => {
      const said = `${entry.title} ${entry.line}`;
      return !seen.has(said) && seen.add(said);
    }),
  ];
}

function tableItem(number: Latency | Throughput): LookupItem {
  return numberItem(`number:${number.id}`, number, '', null, [{ form: 'text', label: 'so-what', text: number.soWhat }]);
}

function stepNumbers({ id: round, steps }: Round): LookupItem[] {
  return steps.flatMap((step) =>
    step.numbers.map((number, i) =>
      numberItem(`number:${step.id}/${i + 1}`, number, step.cue, round, [
        { form: 'links', label: 'related', links: [{ id: `step:${step.id}`, title: step.cue }] },
      ]),
    ),
  );
}

function leafNumbers(tree: DecisionTree): LookupItem[] {
  return Object.entries(tree.nodes).flatMap(([key, node]) => {
    if (node.kind !== 'leaf') return [];
    const title = leafTitle(node);
    return (node.numbers ?? []).map((number, i) =>
      numberItem(`number:${tree.id}/${key}/${i + 1}`, number, title, null, [
        { form: 'links', label: 'related', links: [{ id: `leaf:${tree.id}/${key}`, title }] },
      ]),
    );
  });
}

function numberItem(
  id: LookupId<'number'>,
  { what, value, source }: SourcedNumber,
  context: string,
  round: RoundId | null,
  more: readonly CardPart[],
): LookupItem {
  return {
    entry: { id, kind: 'number', title: what, context, line: value, say: `${what}: ${value}`, round },
    card: {
      parts: [
        { form: 'text', label: 'summary', text: value },
        ...more,
        { form: 'text', label: 'source', text: sourceLine(source) },
      ],
    },
  };
}
