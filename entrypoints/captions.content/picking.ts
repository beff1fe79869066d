import { type CaptionPick, isMark } from '#core/captions/pick.ts';
import { listen, send } from '#messaging/bus.ts';
import type { Request } from '#messaging/protocol.ts';
import { writeLocator } from '#platforms/by-choice/locator.ts';
import { pickElement } from '#platforms/picker/pick-element.ts';
import type { PickerWords } from '#platforms/picker/veil.ts';
import type { Ways } from '#platforms/ways.ts';

export interface Picking {
  /** What was kept for this site: taken once, as from then on this script knows better. */
  begin(pick: CaptionPick | null): void;
  /** What the user had shown no longer holds the captions. */
  lost(): void;
  isLost(): boolean;
  /** When the user has shown what is kept now; null where nothing is. */
  pickedAt(): number | null;
  listen(ways: Ways, look: () => void): void;
}

/**
 * What the user shows of where the captions are. The worker keeps it; this script never writes
 * anything down.
 *
 * @param changed told when the panel should know
 */
export function createPicking(document: Document, script: string, changed: () => void, signal: AbortSignal): Picking {
  let isLost = false;
  let hasBegun = false;
  let shown: CaptionPick | null = null;
  let shows: (pick: CaptionPick | null) => void = () => undefined;
  let picking: AbortController | null = null;

  const settle = (pick: CaptionPick | null) => void send('pick.settled', { script, pick }).catch(() => null);

  const pick = async (ways: Ways, words: PickerWords): Promise<{ readonly picked: boolean }> => {
    picking?.abort();
    const own = new AbortController();
    picking = own;
    const ending = AbortSignal.any([own.signal, signal]);
    const element = await pickElement(document, ways.guess(), ways.around, words, ending);
    if (element === null) return { picked: false };
    const chosen = { locator: writeLocator(element, isMark), pickedAt: Date.now() };
    hasBegun = true;
    isLost = false;
    shows(chosen);
    settle(chosen);
    return { picked: true };
  };

  const forget = () => {
    isLost = false;
    shows(null);
    settle(null);
  };

  return {
    begin(kept) {
      if (hasBegun) return;
      hasBegun = true;
      if (kept !== null) shows(kept);
    },
    lost() {
      isLost = true;
      shown = null;
      settle(null);
      changed();
    },
    isLost: () => isLost,
    pickedAt: () => shown?.pickedAt ?? null,
    listen(ways, look) {
      shows = (next) => {
        shown = next;
        ways.show(next);
        look();
        changed();
      };
      const stopListening = [
        listen('pick.wanted', (body) => pick(ways, (body as Request<'pick.wanted'>).words)),
        listen('pick.unwanted', () => {
          picking?.abort();
          return {};
        }),
        listen('pick.forgotten', () => {
          forget();
          return {};
        }),
      ];
      signal.addEventListener('abort', () => {
        for (const stop of stopListening) stop();
      });
    },
  };
}
