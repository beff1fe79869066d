/**
 * Which round is active, over a whole conversation. Only an interviewer's words can change it;
 * what the candidate has just said, the round so far and the plan tip a close decision, and the
 * user's pin and pick stand above all.
 */
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { Mark, Utterance } from '../session/session.ts';
import type { RouteView, SpokenLine } from '../session/view.ts';
import { findAskedToo } from './asked-too.ts';
import {
  type BeliefOptions,
  hearCandidate,
  hearInterviewer,
  priorBelief,
  type RoundBelief,
  toldBelief,
  topicalShare,
} from './belief.ts';
import { type Classifier, rankRounds } from './classify.ts';
import type { Beliefs } from './model.ts';
import { hearWords } from './words.ts';

export interface RouteOptions extends BeliefOptions {
  /** Belief at which a new round becomes active by itself. */
  readonly switchAt: number;
  /** The same while the sentence is still being spoken: the next words may change it. */
  readonly switchWhileOpenAt: number;
  /**
   * Belief at which the first round of a session becomes active; below `switchAt` the other guesses
   * are offered beside it.
   */
  readonly beginAt: number;
  /** Below this even an offer would only distract. */
  readonly offerAt: number;
  /** The same while no round is active yet: three guesses are better than an empty panel. */
  readonly offerFirstAt: number;
  /** Fewer words than this never switch by themselves. */
  readonly minWords: number;
  /** The same while the sentence is still being spoken: "let's design" may go on in many ways. */
  readonly minWordsWhileOpen: number;
  /** Words that are less topical than this decide nothing, whatever is believed. */
  readonly decideTopical: number;
}

/** Chosen on the development dialogues; `npm run eval` shows how they do. */
export const ROUTE_OPTIONS: RouteOptions = {
  switchAt: 0.78,
  switchWhileOpenAt: 0.85,
  beginAt: 0.5,
  offerAt: 0.3,
  offerFirstAt: 0.2,
  minWords: 3,
  minWordsWhileOpen: 5,
  decideTopical: 0.25,
  drift: 0.01,
  floor: 0.01,
  planned: 2,
  candidateWeight: 0.8,
  minTopical: 0.1,
  plainAt: 0.5,
  plainWeight: 0.9,
  stayWeight: 0.45,
  certainPower: 128,
};

/** Without any context, one turn switches by itself from this confidence on. Chosen on the development turns. */
export const AUTO_AT = 0.7;

/** A round that is favoured has this many times an even share of what the words are about. */
const FAVOURED = 1.5;

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
  /** What the user has picked: it may well come up again. */
  private readonly picked = new Set<RoundId>();
  /** What words had opened and the user took back. */
  private readonly rejected = new Set<RoundId>();
  private prior: RoundBelief;
  private belief: RoundBelief;
  private readonly classifier: Classifier;
  private readonly options: RouteOptions;

  constructor(classifier: Classifier, options: RouteOptions) {
    this.classifier = classifier;
    this.options = options;
    this.prior = priorBelief({ expected: [], rejected: [] }, options);
    this.belief = this.prior;
  }

  obey(mark: Mark): void {
    switch (mark.kind) {
      case 'round-pinned':
        this.beTold(mark.round, 'pinned');
        break;
      case 'round-picked':
        this.learn(mark.round);
        this.beTold(mark.round, 'picked');
        break;
      case 'round-unpinned':
        if (this.route.decidedBy === 'pinned') this.route = { ...this.route, decidedBy: 'picked' };
        break;
      case 'plan-set': {
        this.plan = mark.rounds;
        this.prior = this.expect();
        const [first] = mark.rounds;
        if (this.route.active === null && first !== undefined) this.beTold(first, 'plan');
        break;
      }
      default:
    }
  }

  hear({ role, speaker, utterance }: SpokenLine, isOpen: boolean): void {
    const words = this.classifier.beliefs(utterance.text);
    if (role === 'candidate') {
      this.belief = hearCandidate(this.belief, words, this.options);
      // An answer that speaks for the active round settles a doubt about it.
      if (rankRounds(this.belief)[0]?.round === this.route.active) this.route = { ...this.route, suggested: [] };
    } else if (role === 'interviewer') {
      this.belief = hearInterviewer(this.belief, words, this.prior, this.options);
      if (this.mayDecide(utterance, words, isOpen)) this.decide(utterance, words, isOpen);
    } else if (speaker === null) {
      // Either of them: it tips what is believed, as an answer does, and may be offered, but opens nothing.
      this.belief = hearCandidate(this.belief, words, this.options);
      if (!isOpen && this.mayDecide(utterance, words, isOpen)) this.offer();
    }
  }

  /** Small talk and bland follow-ups change nothing, however many technical words they hold. */
  private mayDecide({ text }: Utterance, words: Beliefs, isOpen: boolean): boolean {
    const { decideTopical, minWords, minWordsWhileOpen } = this.options;
    const enough = hearWords(text).length >= (isOpen ? minWordsWhileOpen : minWords);
    return enough && topicalShare(words) >= decideTopical && this.route.decidedBy !== 'pinned';
  }

  /** A pick says what comes up in this session, and that the round which words had opened was wrong. */
  private learn(round: RoundId): void {
    const { active, decidedBy } = this.route;
    if (decidedBy === 'speech' && active !== null && active !== round) this.rejected.add(active);
    this.rejected.delete(round);
    this.picked.add(round);
    this.prior = this.expect();
  }

  private expect(): RoundBelief {
    return priorBelief({ expected: [...this.plan, ...this.picked], rejected: [...this.rejected] }, this.options);
  }

  private beTold(round: RoundId, decidedBy: 'pinned' | 'picked' | 'plan'): void {
    this.route = { ...UNROUTED, active: round, confidence: 1, decidedBy };
    this.belief = toldBelief(round, this.prior);
  }

  private decide({ seq, text }: Utterance, words: Beliefs, isOpen: boolean): void {
    const [best, ...others] = rankRounds(this.belief);
    if (best === undefined) return;
    const { active, decidedBy } = this.route;
    const { switchAt } = this.options;
    if (best.round === active) {
      const told = decidedBy === 'picked';
      this.route = {
        ...this.route,
        confidence: told ? 1 : best.confidence,
        decidedBy: told ? 'picked' : 'speech',
        suggested: this.askedToo(text, active, isOpen),
      };
    } else if (best.confidence >= this.threshold(isOpen) && speaksFor(best.round, words)) {
      const evidence = { seq, start: 0, end: text.length, quote: text };
      const suggested =
        best.confidence < switchAt && !isOpen ? others.slice(0, 3) : this.askedToo(text, best.round, isOpen);
      this.route = { active: best.round, confidence: best.confidence, decidedBy: 'speech', evidence, suggested };
    } else if (!isOpen) {
      this.offer();
    }
  }

  /** The best three, when the best of them is another round than the active one and likely enough. */
  private offer(): void {
    const [best, ...others] = rankRounds(this.belief);
    const { active } = this.route;
    const { offerAt, offerFirstAt } = this.options;
    if (best === undefined || best.round === active || best.confidence < (active === null ? offerFirstAt : offerAt))
      return;
    const offers = [best, ...others].filter(({ round }) => round !== active);
    this.route = { ...this.route, suggested: offers.slice(0, 3) };
  }

  private askedToo(text: string, active: RoundId, isOpen: boolean) {
    const other = isOpen ? null : findAskedToo(text, active, this.classifier);
    return other === null ? [] : [other];
  }

  private threshold(isOpen: boolean): number {
    if (isOpen) return this.options.switchWhileOpenAt;
    return this.route.active === null ? this.options.beginAt : this.options.switchAt;
  }
}

/**
 * Whether the interviewer's own words favour a round. What the candidate has said tips a decision,
 * but alone it never makes one.
 */
function speaksFor(round: RoundId, words: Beliefs): boolean {
  const [first, second] = rankRounds(words);
  const evenShare = topicalShare(words) / ROUND_IDS.length;
  return (round === first?.round || round === second?.round) && words[round] >= FAVOURED * evenShare;
}
