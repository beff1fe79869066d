import type { KnownFacts } from '#core/facts/derive-facts.ts';
import type { Note } from '#core/session/notes.ts';
import type { CoachView, Evidence, RouteView, StepView, VoiceView } from '#core/session/view.ts';

/** Lists of one length whose members are pairwise the same. */
export function sameList<T>(same: (a: T, b: T) => boolean) {
  return (a: readonly T[], b: readonly T[]): boolean =>
    a === b || (a.length === b.length && a.every((item, i) => same(item, b[i] as T)));
}

/** Values of which either may be missing. */
function sameOrNull<T>(same: (a: T, b: T) => boolean) {
  return (a: T | null, b: T | null): boolean => a === b || (a !== null && b !== null && same(a, b));
}

const sameEvidence = sameOrNull<Evidence>((a, b) => a.seq === b.seq && a.quote === b.quote);

export const sameStep = (a: StepView, b: StepView): boolean =>
  a.step.id === b.step.id &&
  a.status === b.status &&
  sameEvidence(a.evidence, b.evidence) &&
  sameEvidence(a.asked, b.asked);

const sameSteps = sameList(sameStep);

export const sameCoach = sameOrNull<CoachView>(
  (a, b) =>
    a.round.id === b.round.id &&
    sameOrNull(sameStep)(a.now, b.now) &&
    sameSteps(a.steps, b.steps) &&
    sameSteps(a.upcoming, b.upcoming),
);

/** As it is shown: whole per cent. */
export const percent = (share: number): number => Math.round(share * 100);

export const sameRoute = (a: RouteView, b: RouteView): boolean =>
  a.active === b.active &&
  a.decidedBy === b.decidedBy &&
  percent(a.confidence) === percent(b.confidence) &&
  sameEvidence(a.evidence, b.evidence) &&
  sameList<RouteView['suggested'][number]>(
    (x, y) => x.round === y.round && percent(x.confidence) === percent(y.confidence),
  )(a.suggested, b.suggested);

/** How much each voice has said is not shown, so it does not count. */
export const sameVoices = sameList<VoiceView>(
  (a, b) =>
    a.speaker === b.speaker &&
    a.called === b.called &&
    a.namedBy === b.namedBy &&
    a.role === b.role &&
    a.roleFrom === b.roleFrom,
);

export const sameNotes = sameList<Note>((a, b) => a.at === b.at && a.text === b.text);

export const sameFacts = (a: KnownFacts, b: KnownFacts): boolean =>
  sameList<KnownFacts['figures'][number]>(
    (x, y) => x.role === y.role && x.value === y.value && x.from === y.from && sameEvidence(x.evidence, y.evidence),
  )(a.figures, b.figures) &&
  sameList<KnownFacts['requirements'][number]>(
    (x, y) => x.requirement === y.requirement && sameEvidence(x.evidence, y.evidence),
  )(a.requirements, b.requirements);
