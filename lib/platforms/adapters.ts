import type { PlatformAdapter } from './adapter.ts';
import { googleMeet } from './google-meet/google-meet.ts';
import { jitsiMeet } from './jitsi-meet/jitsi-meet.ts';
import { microsoftTeams } from './microsoft-teams/microsoft-teams.ts';
import { zoom } from './zoom/zoom.ts';

export const ADAPTERS: readonly PlatformAdapter[] = [googleMeet, microsoftTeams, zoom, jitsiMeet];

/** @param jitsiHosts the user's own Jitsi servers */
export function adapterFor(hostname: string, jitsiHosts: readonly string[] = []): PlatformAdapter | null {
  const known = ADAPTERS.find((adapter) => adapter.servesHost(hostname));
  return known ?? (jitsiHosts.includes(hostname) ? jitsiMeet : null);
}
