import type { BehaviourRules } from '#core/captions/behaviour/rules.ts';
import type { PageEvidence } from '#core/captions/page-health.ts';
import type { CaptionPick } from '#core/captions/pick.ts';
import type { OwnReading, Reading } from '#core/captions/reading.ts';
import type { CaptionReader, PlatformAdapter } from './adapter.ts';
import { areaAround } from './by-behaviour/area.ts';
import type { AreaReading } from './by-behaviour/area-reading.ts';
import { findCaptions, findStray } from './by-behaviour/find-captions.ts';
import { type GrowthWatch, watchGrowth } from './by-behaviour/watch-growth.ts';
import { areaPointedAt, type Choice, createChoice } from './by-choice/choice.ts';
import { lookThrough } from './look-through.ts';

/** A way to read captions, and how it was come by. */
export interface Way {
  readonly reading: Reading;
  readonly reader: CaptionReader;
}

export interface Ways {
  /** The way that is in force, as of this look at the page. */
  choose(seen: PageEvidence | null): Way;
  /** What the user has pointed at from now on; null takes it back. */
  show(pick: CaptionPick | null): void;
  /** What has left the page by now was said before there was consent, or in a pause: it is never read. */
  forgetPast(): void;
  /** How the captions are known, in the words of a report. */
  foundBy(): string | null;
  /** What looks most like captions so far, sure or not; null where nothing does. */
  guess(): Element | null;
  /** The captions that an element is part of: somebody who points at a line means all of them. */
  around(element: Element): Element;
}

/** What has not changed for so long, while captions come elsewhere, is not where they are shown. */
const QUIET_MS = 8_000;
/** Looks come in quick succession while a page builds itself: the page is not judged at each of them. */
const JUDGE_EVERY_MS = 400;

/**
 * The ways to read one page: what its adapter knows, and where that reads nothing, what the user has
 * shown, or what behaves like captions. While the adapter reads everything, the page is not watched.
 *
 * @param lost told when what the user has shown no longer holds the captions
 */
export function createWays(
  document: Document,
  adapter: PlatformAdapter,
  rules: BehaviourRules,
  lost: (pick: CaptionPick) => void,
  signal: AbortSignal,
): Ways {
  let watch: GrowthWatch | null = null;
  let choice: Choice | null = null;
  let behaviour: AreaReading | null = null;
  let way: Way = { reading: 'site', reader: adapter };
  let hasRead = false;
  let judgedAt = 0;
  let callId = adapter.meetingId(new URL(document.location.href));

  const rest = (): Way => {
    watch?.stop();
    watch = null;
    behaviour = null;
    return { reading: 'site', reader: adapter };
  };
  signal.addEventListener('abort', rest);

  /** Another call, or none: what was found in the last one is forgotten, unless it is still there. */
  const noticeCall = () => {
    const now = adapter.meetingId(new URL(document.location.href));
    if (now === callId) return;
    callId = now;
    hasRead = false;
    if (behaviour?.area() === null) behaviour = null;
    if (choice !== null) choice = createChoice(document, choice.pick, rules);
  };

  /** Captions that come outside of what is read: they are taken in, or what is read is not where they are. */
  const follow = (watching: GrowthWatch) => {
    const current = choice?.reading ?? behaviour;
    const stray = current === null ? null : findStray(current, watching, rules);
    if (current === null || stray === null || current.takeIn(stray.cell)) return;
    const changedAt = current.area() === null ? null : current.changedAt(watching);
    if (changedAt !== null && Date.now() - changedAt < QUIET_MS) return;
    const pick = choice?.pick;
    choice = null;
    behaviour = null;
    if (pick !== undefined) lost(pick);
  };

  /** Where nothing else tells that a call is over: the part of the page with its buttons is gone. */
  const noticeLeaving = () => {
    if (behaviour?.isLeft()) behaviour = null;
    if (choice?.reading.isLeft()) choice = createChoice(document, choice.pick, rules);
  };

  const judge = (able: OwnReading, watching: GrowthWatch): Way => {
    noticeLeaving();
    follow(watching);
    if (choice === null && able === 'none') behaviour ??= findCaptions(document, watching, rules);
    const reading = rules.chooseReading({
      own: able,
      choice: choice !== null && isOfUse(choice, able, watching),
      behaviour: behaviour !== null,
    });
    const area = reading === 'choice' ? choice?.reading : behaviour;
    return reading === 'site' || !area
      ? { reading: 'site', reader: adapter }
      : { reading, reader: area.reader(watching) };
  };

  /** Beside an adapter that reads a part, what does not change there reads nothing. */
  const isOfUse = ({ reading, wasThere }: Choice, able: OwnReading, watching: GrowthWatch): boolean => {
    if (able === 'some') return reading.changedAt(watching) !== null;
    // Captions that have been turned off may come back to where they were.
    return reading.area() !== null || (able === 'none' && wasThere());
  };

  /** As of the last look; where that has not found everything, words may have come since. */
  const ownReading = (seen: PageEvidence | null): OwnReading => {
    const looks = seen === null ? [lookThrough] : [() => seen, lookThrough];
    let able: OwnReading | null = null;
    for (const lookAt of looks) {
      const own = lookAt(document, adapter);
      hasRead ||= own.lines > 0;
      const now = rules.ownReading(own, hasRead);
      if (now === 'all') return now;
      able ??= now;
    }
    return able ?? 'none';
  };

  const look = (seen: PageEvidence | null): Way => {
    noticeCall();
    const stage = adapter.stage(document);
    const isCall = stage === 'in-call' || stage === 'unproven';
    if (!isCall) hasRead = false;
    const able = ownReading(way.reading === 'site' ? seen : null);
    const isOff = adapter.captionsSwitch(document) === 'off' && choice === null;
    if (!isCall || able === 'all' || isOff) return rest();
    watch ??= watchGrowth(document, rules, Date.now);
    return judge(able, watch);
  };

  return {
    choose(seen) {
      if (Date.now() - judgedAt < JUDGE_EVERY_MS) return way;
      judgedAt = Date.now();
      way = look(seen);
      return way;
    },
    show(pick) {
      choice = pick === null ? null : createChoice(document, pick, rules);
      judgedAt = 0;
    },
    forgetPast: () => watch?.forgetFronts(),
    foundBy() {
      if (way.reading === 'choice') return choice?.foundBy() ?? null;
      if (way.reading === 'behaviour') return behaviour?.paths().join(', ') ?? null;
      return landmarkOf(document, adapter);
    },
    guess() {
      const text = watch === null ? null : mostGrown(watch);
      return text === null ? null : areaAround(text, rules);
    },
    around: (element) => areaPointedAt(element, rules),
  };
}

function mostGrown(watch: GrowthWatch): Element | null {
  const grown = watch.texts().filter(({ history }) => history.growth.steps > 0);
  const [most] = grown.sort((a, b) => b.history.growth.steps - a.history.growth.steps);
  return most?.cell ?? null;
}

/** The name of the first selector that the caption root answers to. */
function landmarkOf(document: Document, { captionRoot, landmarks }: PlatformAdapter): string | null {
  const root = captionRoot(document);
  const found = Object.entries(landmarks).find(([, selector]) => root?.matches(selector));
  return found?.[0] ?? null;
}
