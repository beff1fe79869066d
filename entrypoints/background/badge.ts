import { browser } from 'wxt/browser';
import { captionLanguage } from '#core/captions/language.ts';
import { deriveHealth } from '#core/session/health.ts';
import { type Held, readCalls } from '#db/calls.ts';
import type { Recorder } from '#db/recorder.ts';
import { t } from '#i18n/i18n.ts';
import { reportError } from '#messaging/report-error.ts';
import { readConsent } from '#settings/consent.ts';
import { readSettings } from '#settings/settings.ts';
import { type BadgeLook, badgeLook, type SeenHealth, withSaid } from './badge-look.ts';
import { watchTurns } from './in-turn.ts';
import { speakChosenLanguage } from './worker-language.ts';

/** Enough to tell the language by, as in the panel. */
const RECENT = 20;
/** Captions come several times a second; the icon says the same all the while. */
const DRAW_EVERY_MS = 1_000;
/**
 * Time alone changes what is true: captions stop, a page goes without a word. Shorter than the 30 s
 * after which an idle worker is stopped, so that one that shows something lives to take it back.
 */
const LOOK_AGAIN_MS = 15_000;
/** Long enough to look up at the icon and rest the mouse on it. */
const SAID_FOR_MS = 8_000;

export interface Badge {
  /** Stands on the icon for a moment, beside what is captured. Words are fetched when they are drawn. */
  say(words: () => string): void;
}

/** Keeps the toolbar icon true: what stands on it is derived anew from facts, also after a restart of the worker. */
export function registerBadge(recorder: Recorder): Badge {
  let drawing = false;
  let isStale = false;
  let drawnAt = 0;
  let painted: BadgeLook | null = null;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let said: (() => string) | null = null;

  const drawIn = (ms: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void draw(), ms);
  };

  const draw = async () => {
    isStale = drawing;
    if (drawing) return;
    drawing = true;
    drawnAt = Date.now();
    try {
      const look = withSaid(await lookNow(recorder), said?.() ?? '');
      if (!isSame(look, painted)) await paint(look);
      painted = look;
    } catch (error) {
      reportError(error, 'the badge');
    }
    drawing = false;
    if (isStale) drawIn(DRAW_EVERY_MS);
    else if (painted?.text) drawIn(LOOK_AGAIN_MS);
  };

  watchTurns(() => drawIn(Math.max(0, drawnAt + DRAW_EVERY_MS - Date.now())));
  void draw();
  return {
    say(words) {
      said = words;
      drawIn(0);
      setTimeout(() => {
        if (said === words) said = null;
        drawIn(0);
      }, SAID_FOR_MS);
    },
  };
}

async function lookNow(recorder: Recorder): Promise<BadgeLook> {
  const [calls, consent, settings] = await Promise.all([
    readCalls(),
    readConsent(),
    readSettings(),
    speakChosenLanguage(),
  ]);
  const given = { consented: consent !== null, sessionLanguage: settings.language };
  const seen = await Promise.all(Object.values(calls).map((call) => see(recorder, call, given)));
  return badgeLook(seen);
}

async function paint({ text, colour, title }: BadgeLook): Promise<void> {
  const { action } = browser;
  await Promise.all([
    action.setBadgeText({ text }),
    action.setBadgeBackgroundColor({ color: colour }),
    action.setBadgeTextColor({ color: '#ffffff' }),
    action.setTitle({ title: title || t('manifest.actionTitle') }),
  ]);
}

const isSame = (a: BadgeLook, b: BadgeLook | null): boolean =>
  a.text === b?.text && a.colour === b.colour && a.title === b.title;

type Given = Pick<Parameters<typeof deriveHealth>[0], 'consented' | 'sessionLanguage'>;

async function see(recorder: Recorder, call: Held, given: Given): Promise<SeenHealth> {
  const { sessionId } = call;
  const session = sessionId === null ? undefined : await recorder.session(sessionId);
  const recent = sessionId === null ? [] : await recorder.recent(sessionId, RECENT);
  const language = captionLanguage(recent.map(({ text }) => text));
  const lastCaptionAt = recent.at(-1)?.updatedAt ?? null;
  const paused = session?.pausedAt != null;
  return {
    call,
    language,
    health: deriveHealth({ ...given, paused, call, lastCaptionAt, language, now: Date.now() }),
  };
}
