/** The router, one line after the other: from any place in a conversation it can be gone on from. */
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import type { Mark, Utterance } from '../session/session.ts';
import type { RouteView, SpokenLine } from '../session/view.ts';
import { findAskedToo } from './asked-too.ts';
import { hearCandidate, hearInterviewer, priorBelief, type RoundBelief, toldBelief, topicalShare } from './belief.ts';
import { type Classifier, rankRounds } from './classify.ts';
import type { Beliefs } from './model.ts';
import type { RouteOptions } from './route.ts';
import { hearWords } from './words.ts';

/** A round that is favoured has this many times an even share of what the words are about. */
const FAVOURED = 1.5;

const UNROUTED: RouteView = { active: null, confidence: 0, decidedBy: 'none', evidence: null, suggested: [] };

/** What the router knows after some lines. Never changed, so that it can be gone on from more than once. */
interface RouterState {
  readonly route: RouteView;
  readonly plan: readonly RoundId[];
  readonly expects: readonly RoundId[];
  /** What the user has picked: it may well come up again. */
  readonly picked: ReadonlySet<RoundId>;
  /** What words had opened and the user took back. */
  readonly rejected: ReadonlySet<RoundId>;
  readonly prior: RoundBelief;
  readonly belief: RoundBelief;
}

/** A place in a conversation: what is known there, and how many of the marks have been obeyed by then. */
export interface RoutePlace {
  readonly state: RouterState;
  readonly obeyed: number;
  /** When the latest line up to here began. */
  readonly latestStart: number;
}

export interface Router {
  readonly begin: RoutePlace;
  /** The place after one more line, and after the marks that were made before it began. */
  hear(place: RoutePlace, line: SpokenLine, marks: readonly Mark[], isOpen: boolean): RoutePlace;
  /** The route once the marks that are left are obeyed as well. */
  end(place: RoutePlace, marks: readonly Mark[]): { readonly route: RouteView; readonly plan: readonly RoundId[] };
  /** Whether other marks would have led to the same place. */
  holds(place: RoutePlace, marks: readonly Mark[], other: readonly Mark[]): boolean;
}

/** @param expects rounds that are likely in any session; a plan replaces them */
export function createRouter(classifier: Classifier, options: RouteOptions, expects: readonly RoundId[] = []): Router {
  const prior = priorBelief({ expected: expects, rejected: [] }, options);
  const none: ReadonlySet<RoundId> = new Set();
  const state = { route: UNROUTED, plan: [], expects, picked: none, rejected: none, prior, belief: prior };
  return {
    begin: { state, obeyed: 0, latestStart: Number.NEGATIVE_INFINITY },
    hear({ state, obeyed, latestStart }, line, marks, isOpen) {
      const { startedAt } = line.utterance;
      const turn = new Turn(state, classifier, options);
      let next = obeyed;
      for (let mark = marks[next]; mark !== undefined && mark.at <= startedAt; mark = marks[next]) {
        turn.obey(mark);
        next += 1;
      }
      turn.hear(line, isOpen);
      return { state: turn.state, obeyed: next, latestStart: Math.max(latestStart, startedAt) };
    },
    end({ state, obeyed }, marks) {
      const turn = new Turn(state, classifier, options);
      for (const mark of marks.slice(obeyed)) turn.obey(mark);
      return { route: turn.state.route, plan: turn.state.plan };
    },
    holds({ obeyed, latestStart }, marks, other) {
      const next = other[obeyed];
      const isSame = other.length >= obeyed && marks.slice(0, obeyed).every((mark, i) => mark === other[i]);
      return isSame && (next === undefined || next === marks[obeyed] || next.at > latestStart);
    },
  };
}

/** One line, with the marks before it. */
class Turn {
  state: RouterState;
  private readonly classifier: Classifier;
  private readonly options: RouteOptions;

  constructor(state: RouterState, classifier: Classifier, options: RouteOptions) {
    this.state = state;
    this.classifier = classifier;
    this.options = options;
  }

  obey(mark: Mark): void {
    const { route } = this.state;
    switch (mark.kind) {
      case 'round-pinned':
        this.beTold(mark.round, 'pinned');
        break;
      case 'round-picked':
        this.learn(mark.round);
        this.beTold(mark.round, 'picked');
        break;
      case 'round-unpinned':
        if (route.decidedBy === 'pinned') this.change({ route: { ...route, decidedBy: 'picked' } });
        break;
      case 'plan-set': {
        this.change({ plan: mark.rounds });
        this.expect();
        const [first] = mark.rounds;
        if (route.active === null && first !== undefined) this.beTold(first, 'plan');
        break;
      }
      default:
    }
  }

  hear({ role, speaker, utterance }: SpokenLine, isOpen: boolean): void {
    const { options } = this;
    // Of somebody with a name, the role tells whether the words count at all.
    if (role === 'unknown' && speaker !== null) return;
    const words = this.classifier.beliefs(utterance.text);
    const { route, belief, prior } = this.state;
    if (role === 'candidate') {
      this.change({ belief: hearCandidate(belief, words, options) });
      // An answer that speaks for the active round settles a doubt about it.
      if (route.suggested.length > 0 && rankRounds(this.state.belief)[0]?.round === route.active)
        this.change({ route: { ...route, suggested: [] } });
    } else if (role === 'interviewer') {
      this.change({ belief: hearInterviewer(belief, words, prior, options) });
      if (this.mayDecide(utterance, words, isOpen)) this.change({ route: this.decide(utterance, words, isOpen) });
    } else {
      // Either of them: it tips what is believed, as an answer does, and may be offered, but opens nothing.
      this.change({ belief: hearCandidate(belief, words, options) });
      if (!isOpen && this.mayDecide(utterance, words, isOpen)) this.change({ route: this.offer() });
    }
  }

  /** Small talk and bland follow-ups change nothing, however many technical words they hold. */
  private mayDecide({ text }: Utterance, words: Beliefs, isOpen: boolean): boolean {
    const { decideTopical, minWords, minWordsWhileOpen } = this.options;
    const enough = hearWords(text).length >= (isOpen ? minWordsWhileOpen : minWords);
    return enough && topicalShare(words) >= decideTopical && this.state.route.decidedBy !== 'pinned';
  }

  private change(changes: Partial<RouterState>): void {
    this.state = { ...this.state, ...changes };
  }

  /** A pick says what comes up in this session, and that the round which words had opened was wrong. */
  private learn(round: RoundId): void {
    const { route, picked, rejected } = this.state;
    const { active, decidedBy } = route;
    const isWrong = decidedBy === 'speech' && active !== null && active !== round;
    const wrong = isWrong ? [...rejected, active] : [...rejected];
    this.change({ picked: new Set([...picked, round]), rejected: new Set(wrong.filter((other) => other !== round)) });
    this.expect();
  }

  private expect(): void {
    const { plan, expects, picked, rejected } = this.state;
    const likely = plan.length > 0 ? plan : expects;
    this.change({ prior: priorBelief({ expected: [...likely, ...picked], rejected: [...rejected] }, this.options) });
  }

  private beTold(round: RoundId, decidedBy: 'pinned' | 'picked' | 'plan'): void {
    const belief = toldBelief(round, this.state.prior);
    this.change({ route: { ...UNROUTED, active: round, confidence: 1, decidedBy }, belief });
  }

  private decide({ seq, text }: Utterance, words: Beliefs, isOpen: boolean): RouteView {
    const { route, belief } = this.state;
    const [best, ...others] = rankRounds(belief);
    if (best === undefined) return route;
    const { active, decidedBy } = route;
    const { switchAt } = this.options;
    if (best.round === active) {
      const told = decidedBy === 'picked';
      return {
        ...route,
        confidence: told ? 1 : best.confidence,
        decidedBy: told ? 'picked' : 'speech',
        suggested: this.askedToo(text, active, isOpen),
      };
    }
    if (best.confidence >= this.threshold(isOpen) && speaksFor(best.round, words)) {
      const evidence = { seq, start: 0, end: text.length, quote: text };
      const suggested =
        best.confidence < switchAt && !isOpen ? others.slice(0, 3) : this.askedToo(text, best.round, isOpen);
      return { active: best.round, confidence: best.confidence, decidedBy: 'speech', evidence, suggested };
    }
    return isOpen ? route : this.offer();
  }

  /** With the best three, when the best of them is another round than the active one and likely enough. */
  private offer(): RouteView {
    const { route, belief } = this.state;
    const [best, ...others] = rankRounds(belief);
    const { offerAt, offerFirstAt } = this.options;
    const isLikely = best !== undefined && best.confidence >= (route.active === null ? offerFirstAt : offerAt);
    if (!isLikely || best.round === route.active) return route;
    const offers = [best, ...others].filter(({ round }) => round !== route.active);
    return { ...route, suggested: offers.slice(0, 3) };
  }

  private askedToo(text: string, active: RoundId, isOpen: boolean) {
    const other = isOpen ? null : findAskedToo(text, active, this.classifier);
    return other === null ? [] : [other];
  }

  private threshold(isOpen: boolean): number {
    if (isOpen) return this.options.switchWhileOpenAt;
    return this.state.route.active === null ? this.options.beginAt : this.options.switchAt;
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
