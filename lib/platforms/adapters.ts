import type { PlatformAdapter } from './adapter.ts';
import { googleMeet } from './google-meet/google-meet.ts';
import { microsoftTeams } from './microsoft-teams/microsoft-teams.ts';
import { zoom } from './zoom/zoom.ts';

export const ADAPTERS: readonly PlatformAdapter[] = [googleMeet, microsoftTeams, zoom];

export function adapterFor(hostname: string): PlatformAdapter | null {
  return ADAPTERS.find((adapter) => adapter.servesHost(hostname)) ?? null;
}
