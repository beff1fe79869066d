import type { PlatformAdapter } from './adapter.ts';
import { googleMeet } from './google-meet/google-meet.ts';
import { jitsiMeet } from './jitsi-meet/jitsi-meet.ts';
import { microsoftTeams } from './microsoft-teams/microsoft-teams.ts';
import { other } from './other/other.ts';
import { zoom } from './zoom/zoom.ts';

export const ADAPTERS: readonly PlatformAdapter[] = [googleMeet, microsoftTeams, zoom, jitsiMeet];

/** What a host that the user has named may turn out to be. */
export const NAMED_HOST_ADAPTERS: readonly PlatformAdapter[] = [jitsiMeet, other];

export function adapterFor(hostname: string): PlatformAdapter | null {
  return ADAPTERS.find((adapter) => adapter.servesHost(hostname)) ?? null;
}

/** On a host that the user has named: a Jitsi server is told by what its pages are made of. */
export const isJitsiServer = (document: Document): boolean => jitsiMeet.stage(document) !== 'outside';
