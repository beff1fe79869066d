import type { Latency, Throughput } from '#knowledge/capacity/figure.ts';
import type { Formula, FormulaId } from '#knowledge/capacity/formula.ts';
import type { Area } from '#knowledge/concepts/concept.ts';
import type { DecisionTree } from '#knowledge/decision-trees/decision-tree.ts';
import type { Question } from '#knowledge/questions/question.ts';
import type { RoundExtras } from '#knowledge/rounds/round-extras.ts';
import type { Axis } from '#knowledge/rubric/axis.ts';
import type { Round } from '#knowledge/schema.ts';

/** All of the knowledge that can be looked up. */
export interface LookupKnowledge {
  readonly rounds: readonly Round[];
  readonly extras: readonly RoundExtras[];
  readonly trees: readonly DecisionTree[];
  readonly formulas: { readonly [Id in FormulaId]: Formula<Id> };
  readonly latencies: readonly Latency[];
  readonly throughputs: readonly Throughput[];
  readonly areas: readonly Area[];
  readonly questions: readonly Question[];
  readonly axes: readonly Axis[];
}
