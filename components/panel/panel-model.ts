import type { Call, Health } from '#core/session/health.ts';
import type { MarkBody, PlatformId, Session } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';

/** Everything the panel shows. Whoever fills it owns the data; the panel only draws. */
export interface PanelModel {
  readonly health: Health;
  readonly state: 'consent' | 'no-call' | 'waiting' | 'live' | 'paused' | 'ended';
  readonly call: Call | null;
  /** Live calls in other tabs. */
  readonly otherCalls: readonly Call[];
  readonly session: Session | null;
  readonly view: SessionView | null;
  readonly lastCaptionAt: number | null;
  /** Milliseconds since the epoch, ticks once a second. */
  readonly now: number;
  /** A readable sentence when reading stored facts failed. */
  readonly problem: string | null;
  /** Which meeting sites the user has let Ringside read. */
  readonly sites: readonly Site[];
  /** The user's own Jitsi servers. */
  readonly jitsiServers: readonly JitsiServer[];
}

export interface Site {
  readonly platform: PlatformId;
  readonly granted: boolean;
}

export interface JitsiServer {
  readonly host: string;
  readonly granted: boolean;
}

/** Everything the user can do. */
export interface PanelActions {
  consentGiven(): void;
  paused(): void;
  resumed(): void;
  /** Everything the user does to a session. */
  marked(mark: MarkBody): void;
  callChosen(tabId: number): void;
  /** Asks the browser for one more site. Has to come from a click. */
  siteWanted(platform: PlatformId): void;
  /** Asks the browser for one more Jitsi server, and keeps it if the user says yes. Has to come from a click. */
  jitsiServerWanted(host: string): void;
  /** Forgets a server, and gives its permission back. */
  jitsiServerRemoved(host: string): void;
}
