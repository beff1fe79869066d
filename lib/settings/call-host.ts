import type { PlatformId } from '#core/session/session.ts';
import { OPTIONAL_HOSTS, REQUIRED_HOSTS, SITE_HOSTS } from './site-hosts.ts';

/** The one match pattern that is asked for: this host, on any port, and none of its subdomains. */
export const hostPattern = (host: string): string => `https://${host}/*`;

export type CallHostFault = 'empty' | 'not-https' | 'not-a-host' | 'known-site';
/** What the browser has to be asked for before a call on this host can be read. */
export const patternsOf = (platform: PlatformId, host: string): readonly string[] =>
  isKnownSite(host) ? SITE_HOSTS[platform] : [hostPattern(host)];

export type ParsedCallHost =
  | { readonly ok: true; readonly host: string }
  | { readonly ok: false; readonly reason: CallHostFault };

/** Labels of letters, digits and hyphens with a dot between them: no wildcard, and no bare room name. */
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const LONGEST_HOST = 253;

/** What somebody typed or pasted: a host name, or the address of a call on it. */
export function parseCallHost(typed: string): ParsedCallHost {
  const text = typed.trim();
  const refuse = (reason: CallHostFault) => ({ ok: false, reason }) as const;
  if (text === '') return refuse('empty');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(text)?.[1];
  if (scheme !== undefined && scheme.toLowerCase() !== 'https') return refuse('not-https');
  const address = scheme === undefined ? `https://${text}` : text;
  if (!URL.canParse(address)) return refuse('not-a-host');
  const host = new URL(address).hostname.replace(/\.$/, '');
  // A number alone would be read as an address nobody has typed.
  const isTyped = /[^\x20-\x7e]/.test(text) || text.toLowerCase().includes(host);
  if (!(HOST.test(host) && host.length <= LONGEST_HOST && isTyped)) return refuse('not-a-host');
  return isKnownSite(host) ? refuse('known-site') : { ok: true, host };
}

function isKnownSite(host: string): boolean {
  const known = [...REQUIRED_HOSTS, ...OPTIONAL_HOSTS].map((pattern) => new URL(pattern.replace('*.', '')).hostname);
  return known.some((site) => host === site || host.endsWith(`.${site}`));
}
