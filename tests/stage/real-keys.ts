// Keys as a hand presses them. What a test driver presses goes to a page and never to the browser, whose own shortcuts,
// and those of extensions, only X11 can press.
import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
// biome-ignore lint/correctness/useImportExtensions: plain JavaScript, its types are in the .d.mts beside it
import { findCommand } from '../../scripts/find-browser.mjs';
import { atExit } from './at-exit.ts';

export interface RealKeys {
  /** One after the other, as xdotool names them: "alt+k", "Escape". */
  press(...keys: readonly string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Keeps keys down for a while, which the display then repeats: "alt", "t". */
  hold(ms: number, ...keys: readonly string[]): Promise<void>;
  /** Presses at once, by a program that runs already, and answers when that was told: milliseconds since the epoch. */
  tap(key: string): number;
  close(): void;
}

const run = promisify(execFile);
const BETWEEN_MS = '12';
/** Small, and it gives a new window the focus. */
const WINDOW_MANAGER = 'openbox';
const PRESSER = 'xdotool';

/** What this machine lacks for real keys, as a sentence; null where they can be pressed. */
export function missingForRealKeys(): string | null {
  if (process.platform !== 'linux') return 'real keys are pressed by xdotool, which needs Linux with Xvfb';
  const missing = ['Xvfb', PRESSER, WINDOW_MANAGER].filter((command) => !findCommand(command));
  return missing.length === 0 ? null : `real keys need ${missing.join(', ')}: apt-get install xvfb xdotool openbox`;
}

/** @param display of our own: without a window manager no window on it would have the focus */
export function openRealKeys(display: string): RealKeys {
  const missing = missingForRealKeys();
  if (missing !== null) throw new Error(missing);
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn(WINDOW_MANAGER, [], { env, stdio: 'ignore' });
  // It reads commands line by line, and does each as it comes.
  const presser = spawn(PRESSER, ['-'], { env, stdio: ['pipe', 'ignore', 'ignore'] });
  const close = () => {
    forget();
    presser.kill();
    manager.kill();
  };
  const forget = atExit(close);
  return {
    press: async (...keys) => void (await run(PRESSER, ['key', '--delay', BETWEEN_MS, ...keys], { env })),
    type: async (text) => void (await run(PRESSER, ['type', '--delay', BETWEEN_MS, text], { env })),
    async hold(ms, ...held) {
      const downs = held.flatMap((key) => ['keydown', key]);
      const ups = held.toReversed().flatMap((key) => ['keyup', key]);
      await run(PRESSER, [...downs, 'sleep', String(ms / 1_000), ...ups], { env });
    },
    tap(key) {
      const at = Date.now();
      presser.stdin.write(`key --delay 0 ${key}\n`);
      return at;
    },
    close,
  };
}
