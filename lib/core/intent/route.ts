/**
 * Which round is active, over a whole conversation. Only an interviewer's words can change it;
 * what the candidate has just said, the round so far and the plan are context that tips a close
 * decision, and the user's pin and pick stand above all.
 */
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { Mark } from '../session/session.ts';
import type { RouteView, SpokenLine } from '../session/view.ts';
import { type Beliefs, type Classifier, rankRounds } from './classify.ts';
import { hearWords } from './words.ts';

export interface RouteOptions {
  /** Belief at which a new round becomes active by itself. */
  readonly switchAt: number;
  /** The same while the sentence is still being spoken: the next words may change it. */
  readonly switchWhileOpenAt: number;
  /** Belief at which the first round of a session becomes active. */
  readonly beginAt: number;
  /** Below this even an offer would only distract. */
  readonly offerAt: number;
  /** Fewer words than this never switch by themselves. */
  readonly minWords: number;
  /** How much more likely the active round is than any other, before a word is said. */
  readonly stay: number;
  /** How much more likely a planned round is than an unplanned one. */
  readonly planned: number;
  /** How far the candidate's preceding words count, 0 to 1. */
  readonly candidateShare: number;
}

/** Chosen on the development dialogues (`npm run eval` prints them). */
export const ROUTE_OPTIONS: RouteOptions = {
  switchAt: 0.6,
  switchWhileOpenAt: 0.85,
  beginAt: 0.45,
  offerAt: 0.22,
  minWords: 4,
  stay: 3,
  planned: 4,
  candidateShare: 0.5,
};

/** The route after each line, so that a line can be read with the round it belongs to. */
export interface RouteStep {
  readonly line: SpokenLine;
  readonly route: RouteView;
}

export interface RouteInput {
  readonly lines: readonly SpokenLine[];
  readonly marks: readonly Mark[];
  /** The `seq` of a line that is still being spoken, or null. */
  readonly openSeq: number | null;
}

const UNROUTED: RouteView = { active: null, confidence: 0, decidedBy: 'none', evidence: null, suggested: [] };

/** @returns one step a line, and the route now, with all marks applied */
export function routeConversation(
  { lines, marks, openSeq }: RouteInput,
  classifier: Classifier,
  options: RouteOptions = ROUTE_OPTIONS,
): { readonly steps: readonly RouteStep[]; readonly route: RouteView; readonly plan: readonly RoundId[] } {
  const router = new Router(classifier, options);
  const waiting = [...marks];
  const steps = lines.map((line) => {
    while (waiting[0] !== undefined && waiting[0].at <= line.utterance.startedAt) router.obey(waiting.shift() as Mark);
    router.hear(line, line.utterance.seq === openSeq);
    return { line, route: router.route };
  });
  for (const mark of waiting) router.obey(mark);
  return { steps, route: router.route, plan: router.plan };
}

class Router {
  route: RouteView = UNROUTED;
  plan: readonly RoundId[] = [];
  private said: Beliefs | null = null;
  private readonly classifier: Classifier;
  private readonly options: RouteOptions;

  constructor(classifier: Classifier, options: RouteOptions) {
    this.classifier = classifier;
    this.options = options;
  }

  obey(mark: Mark): void {
    switch (mark.kind) {
      case 'round-pinned':
        this.route = { ...UNROUTED, active: mark.round, confidence: 1, decidedBy: 'pinned' };
        break;
      case 'round-unpinned':
        if (this.route.decidedBy === 'pinned') this.route = { ...this.route, decidedBy: 'picked' };
        break;
      case 'round-picked':
        this.route = { ...UNROUTED, active: mark.round, confidence: 1, decidedBy: 'picked' };
        break;
      case 'plan-set': {
        this.plan = mark.rounds;
        const [first] = mark.rounds;
        if (this.route.active === null && first !== undefined) this.route = { ...UNROUTED, active: first, decidedBy: 'plan' };
        break;
      }
      default:
    }
  }

  hear(line: SpokenLine, isOpen: boolean): void {
    const { text } = line.utterance;
    if (line.role === 'candidate') this.said = this.classifier.beliefs(text);
    if (line.role !== 'interviewer' || this.route.decidedBy === 'pinned') return;
    this.decide(line, this.classifier.beliefs(text), isOpen);
  }

  private decide(line: SpokenLine, beliefs: Beliefs, isOpen: boolean): void {
    const { active } = this.route;
    const inContext = this.weigh(beliefs);
    const [best, ...others] = rankRounds(inContext);
    if (best === undefined) return;
    if (best.round === active) {
      const confidence = this.route.decidedBy === 'speech' ? Math.max(best.confidence, this.route.confidence) : best.confidence;
      if (this.route.decidedBy !== 'picked') this.route = { ...this.route, confidence, decidedBy: 'speech', suggested: [] };
      return;
    }
    // Small talk and bland follow-ups change nothing, however many technical words they hold.
    if (inContext.none + inContext.continues >= best.confidence || hearWords(line.utterance.text).length < this.options.minWords) return;
    if (best.confidence >= this.threshold(isOpen)) {
      const { seq, text } = line.utterance;
      const evidence = { seq, start: 0, end: text.length, quote: text };
      this.route = { active: best.round, confidence: best.confidence, decidedBy: 'speech', evidence, suggested: [] };
    } else if (best.confidence >= this.options.offerAt && !isOpen) {
      this.route = { ...this.route, suggested: [best, ...others].filter(({ round }) => round !== active).slice(0, 3) };
    }
  }

  private threshold(isOpen: boolean): number {
    if (isOpen) return this.options.switchWhileOpenAt;
    return this.route.active === null ? this.options.beginAt : this.options.switchAt;
  }

  /** The words' own beliefs, tipped by context, summing to 1 again. */
  private weigh(beliefs: Beliefs): Beliefs {
    const { stay, planned, candidateShare } = this.options;
    const weighed: Record<string, number> = { ...beliefs };
    for (const round of ROUND_IDS) {
      let weight = round === this.route.active ? stay : 1;
      if (this.plan.includes(round)) weight *= planned;
      if (this.said !== null) weight *= (0.1 + this.said[round]) ** candidateShare / 0.1 ** candidateShare;
      weighed[round] = beliefs[round] * weight;
    }
    const total = Object.values(weighed).reduce((sum, value) => sum + value, 0);
    for (const key of Object.keys(weighed)) weighed[key] = (weighed[key] ?? 0) / total;
    return weighed as Beliefs;
  }
}
