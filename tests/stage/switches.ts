// The switches of every replica with what they are when nobody says otherwise: the page as last seen in 2026.
import type { Platform, Switches, SwitchesOf } from './stage-api.ts';

export const DEFAULT_SWITCHES: SwitchesOf = {
  meet: {
    start: 'captions',
    paint: 'sync',
    generation: 'g6',
    rows: 'known',
    captionsButton: 'obeys',
    language: 'en',
    self: '',
    classes: 'known',
    avatars: 'photo',
    settings: 'closed',
    regionWhenOff: 'absent',
    resetAfterWords: 0,
    oldRoom: 'removed',
    textNodes: 'many',
    trustedTypes: true,
    replay: true,
  },
  teams: {
    start: 'captions',
    paint: 'sync',
    generation: 't4',
    layout: 'host',
    rowRole: 'log',
    renderer: 'row',
    rows: 'known',
    notice: 'plain',
    mounts: 'with-speech',
    lateSpeaker: false,
    rowWords: 14,
    retracts: false,
    updates: 'in-place',
    keepRows: 30,
    recycle: false,
    replay: false,
    splitHangup: true,
    avatars: 'photo',
  },
  zoom: {
    start: 'captions',
    paint: 'sync',
    frame: 'none',
    order: 'newest-first',
    overlay: 'container',
    lines: 'speaker',
    avatars: 'photo',
    participants: 'closed',
    transcript: 'closed',
    windowWords: 14,
    stutterMs: 0,
    strayCharacters: false,
    hideAfterMs: 3_000,
    reuse: true,
    replay: true,
    rows: 'known',
  },
  jitsi: {
    start: 'captions',
    paint: 'sync',
    place: 'stage',
    markup: 'labelled',
    removeAfterMs: 3_000,
    lateFinal: 'rest',
    button: 'menu',
    rows: 'known',
  },
  bigbluebutton: {
    start: 'captions',
    paint: 'sync',
    avatars: 'initials',
    removeAfterMs: 5_000,
  },
};

/** Allowed words of the switches that are not free text, numbers or yes/no; of one platform only where it is named. */
export const CHOICES: Readonly<Record<string, readonly string[]>> = {
  start: ['lobby', 'call', 'captions'],
  paint: ['sync', 'frame', 'burst'],
  generation: ['g1', 'g2', 'g3', 'g5', 'g6'],
  'teams.generation': ['t2', 't3', 't4'],
  rows: ['known', 'changed', 'mixed'],
  classes: ['known', 'random'],
  avatars: ['photo', 'initials'],
  'meet.avatars': ['photo', 'initials', 'none'],
  'zoom.avatars': ['photo', 'initials', 'placeholder', 'none'],
  settings: ['closed', 'open', 'none'],
  regionWhenOff: ['absent', 'hidden', 'empty'],
  oldRoom: ['removed', 'hidden'],
  textNodes: ['many', 'one'],
  layout: ['host', 'guest'],
  rowRole: ['log', 'listitem'],
  renderer: ['row', 'avatar'],
  notice: ['plain', 'as-caption', 'none'],
  mounts: ['with-speech', 'at-once'],
  updates: ['in-place', 'replaced'],
  order: ['newest-first', 'newest-last'],
  overlay: ['container', 'box', 'text-only'],
  lines: ['speaker', 'message'],
  frame: ['none', 'same-host', 'sister-host'],
  participants: ['open', 'closed'],
  transcript: ['open', 'closed'],
  place: ['stage', 'tab'],
  markup: ['static', 'labelled', 'hashed'],
  lateFinal: ['rest', 'whole'],
  captionsButton: ['obeys', 'hand-only'],
  button: ['toolbar', 'menu'],
};

type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

function parseValue(platform: Platform, key: string, text: string, example: unknown): Parsed<unknown> {
  const bad = (allowed: string) => ({ ok: false, reason: `${key} is ${allowed}, not "${text}"` }) as const;
  const choices = CHOICES[`${platform}.${key}`] ?? CHOICES[key];
  if (choices) return choices.includes(text) ? { ok: true, value: text } : bad(choices.join(' or '));
  if (typeof example === 'boolean') {
    return text === 'true' || text === 'false' ? { ok: true, value: text === 'true' } : bad('true or false');
  }
  if (typeof example === 'number')
    return /^\d+$/.test(text) ? { ok: true, value: Number(text) } : bad('a whole number');
  return { ok: true, value: text };
}

/** "generation=g3,avatars=initials" for one platform; the reason says what would have been right. */
export function parseSwitches(platform: Platform, text: string): Parsed<Partial<Switches>> {
  const defaults: Readonly<Record<string, unknown>> = { ...DEFAULT_SWITCHES[platform] };
  const found: Record<string, unknown> = {};
  for (const pair of text.split(',').filter(Boolean)) {
    const [key = '', ...rest] = pair.split('=');
    if (!(key in defaults)) {
      return { ok: false, reason: `no switch "${key}" on ${platform}: there are ${Object.keys(defaults).join(', ')}` };
    }
    const value = parseValue(platform, key, rest.join('='), defaults[key]);
    if (!value.ok) return value;
    found[key] = value.value;
  }
  return { ok: true, value: found };
}
