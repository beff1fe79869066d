// What `npm start` was asked for.
import { parseArgs } from 'node:util';
import type { Platform, Switches } from '../../tests/stage/stage-api.ts';
import { parseSwitches } from '../../tests/stage/switches.ts';

export interface StartWishes {
  readonly list: boolean;
  readonly rehearsal: string;
  readonly platform: Platform;
  readonly switches: Partial<Switches>;
  /** Absent: talk's own pace where somebody watches, faster where nobody does. */
  readonly speed: number | undefined;
  readonly headless: boolean;
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

const PLATFORMS = ['meet', 'teams', 'zoom', 'jitsi', 'bigbluebutton'] as const;
const fastest = 50;

const OPTIONS = {
  list: { type: 'boolean' },
  platform: { type: 'string' },
  variant: { type: 'string' },
  speed: { type: 'string' },
  headless: { type: 'boolean' },
} as const;

const refuse = (reason: string) => ({ ok: false, reason }) as const;

function readArgs(args: readonly string[]) {
  try {
    return { ok: true, value: parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true }) } as const;
  } catch (error) {
    const [line = ''] = String(error instanceof Error ? error.message : error).split(/\. |\n/);
    return refuse(
      `${line} (known: ${Object.keys(OPTIONS)
        .map((name) => `--${name}`)
        .join(' ')})`,
    );
  }
}

function parseSpeed(text: string | undefined): Parsed<number | undefined> {
  if (text === undefined) return { ok: true, value: undefined };
  const speed = Number(text);
  return speed > 0 && speed <= fastest
    ? { ok: true, value: speed }
    : refuse(`--speed is a number up to ${fastest}, not "${text}"`);
}

/** Reads the command line; `names` are the rehearsals there are. */
export function parseArguments(args: readonly string[], names: readonly string[]): Parsed<StartWishes> {
  const read = readArgs(args);
  if (!read.ok) return read;
  const { values, positionals } = read.value;
  const [rehearsal = 'api-design', extra] = positionals;
  if (extra !== undefined) return refuse(`one rehearsal at a time: "${extra}" is one too many`);
  if (!names.includes(rehearsal)) return refuse(`no rehearsal "${rehearsal}": there are ${names.join(', ')}`);
  const platform = PLATFORMS.find((each) => each === (values.platform ?? 'meet'));
  if (!platform) return refuse(`--platform is ${PLATFORMS.join(', ')}, not "${values.platform}"`);
  const switches = parseSwitches(platform, values.variant ?? '');
  if (!switches.ok) return refuse(`--variant: ${switches.reason}`);
  const speed = parseSpeed(values.speed);
  if (!speed.ok) return speed;
  const { list = false, headless = false } = values;
  return { ok: true, value: { list, rehearsal, platform, switches: switches.value, speed: speed.value, headless } };
}
