// Answers for the meeting hosts: what a request to one of their addresses gets instead of the real site.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { STAGE_JITSI_HOST, STAGE_OTHER_HOST } from '../../lib/settings/site-hosts.ts';
import { avatarSvg } from './avatar.ts';
import type { Platform, Switches } from './stage-api.ts';
import { DEFAULT_SWITCHES } from './switches.ts';

export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Where a call of each platform is found. The hosts are the real ones, so that real match patterns apply. */
export const CALL_URL: Readonly<Record<Platform, string>> = {
  meet: 'https://meet.google.com/abc-defg-hij',
  teams: 'https://teams.microsoft.com/v2/',
  zoom: 'https://app.zoom.us/wc/123456789/join',
  jitsi: 'https://meet.jit.si/MockInterview',
  bigbluebutton: `https://${STAGE_OTHER_HOST}/html5client/join?sessionToken=stage`,
};

/** A Jitsi server of somebody's own. */
export const OWN_JITSI_URL = `https://${STAGE_JITSI_HOST}/MockInterview`;

/** Where Zoom's shell may have its client from. */
const SISTER_ZOOM_URL = 'https://us05web.zoom.us/';

const PICTURE_HOST = 'lh3.googleusercontent.com';
const MODULES = '/-/stage/';

const PLAYED = [...Object.values(CALL_URL), OWN_JITSI_URL, SISTER_ZOOM_URL].map((url) => new URL(url).host);
const isPlayedHost = (host: string): boolean => PLAYED.includes(host);

// Node calls the function experimental each time it is first used; the stage has nothing to add to that.
function stripTypes(code: string): string {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(code);
  } finally {
    process.emitWarning = emitWarning;
  }
}

const sources = new Map<string, Answer>();

function source(path: string): Answer | undefined {
  if (!/^[a-z-]+(\/[a-z-]+)?\.(ts|css)$/.test(path)) return undefined;
  const known = sources.get(path);
  if (known) return known;
  const text = readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');
  const answer = path.endsWith('.css')
    ? { status: 200, contentType: 'text/css; charset=utf-8', body: text }
    : { status: 200, contentType: 'text/javascript; charset=utf-8', body: stripTypes(text) };
  sources.set(path, answer);
  return answer;
}

const picture = (name: string): Answer => ({ status: 200, contentType: 'image/svg+xml', body: avatarSvg(name) });

// Meet serves pictures from another host, the others from their own.
function avatarAnswer(url: URL): Answer | undefined {
  if (url.host === PICTURE_HOST)
    return picture(decodeURIComponent(url.pathname.replace(/^\/a\//, '').replace(/=.*$/, '')));
  if (url.pathname === '/api/mt/profilepicture') return picture(url.searchParams.get('displayname') ?? '?');
  if (url.pathname.startsWith('/p/v2/')) return picture(decodeURIComponent(url.pathname.slice('/p/v2/'.length)));
  if (url.pathname.startsWith('/avatars/')) return picture(decodeURIComponent(url.pathname.slice('/avatars/'.length)));
  return undefined;
}

/** The document of a call. The switches travel inside it, so the address stays what the real site would have. */
export function callDocument(platform: Platform, switches: Partial<Switches>): Answer {
  const all = { ...DEFAULT_SWITCHES[platform], ...switches };
  const json = JSON.stringify(all).replaceAll('<', '\\u003c');
  const trusted = 'trustedTypes' in all && all.trustedTypes;
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    ...(trusted ? { headers: { 'content-security-policy': "require-trusted-types-for 'script'" } } : {}),
    body: [
      '<!doctype html><html lang="en"><head><meta charset="utf-8"><title></title>',
      `<link rel="icon" href="data:,"><link rel="stylesheet" href="${MODULES}page/call.css">`,
      `<link rel="stylesheet" href="${MODULES}${platform}/${platform}.css">`,
      `<script type="application/json" id="stage-switches">${json}</script>`,
      `<script type="module" src="${MODULES}${platform}/main.ts"></script></head><body></body></html>`,
    ].join('\n'),
  };
}

/** What a replica page gets for an address, or nothing when the address is outside the stage. */
export function answerFor(
  address: string,
  isDocument: boolean,
  platform: Platform,
  switches: Partial<Switches>,
): Answer | undefined {
  const url = new URL(address);
  if (url.protocol !== 'https:' || !(isPlayedHost(url.host) || url.host === PICTURE_HOST)) return undefined;
  if (url.pathname.startsWith(MODULES)) return source(url.pathname.slice(MODULES.length));
  const avatar = avatarAnswer(url);
  if (avatar) return avatar;
  return isDocument && isPlayedHost(url.host) ? callDocument(platform, switches) : undefined;
}
