import type { PageFindings } from '#core/captions/findings.ts';
import type { Language } from '#core/captions/language.ts';
import type { Continued } from '#core/session/continued.ts';
import type { Call, Health } from '#core/session/health.ts';
import type { HotkeyPress } from '#core/session/hotkey.ts';
import type { Pacing } from '#core/session/pacing.ts';
import type { Plan } from '#core/session/plan.ts';
import type { MarkBody, PlatformId, Session, SessionId } from '#core/session/session.ts';
import type { SessionView } from '#core/session/view.ts';
import type { RehearsalHint } from '#knowledge/rehearsal/rehearsal.ts';
import type { RoundId } from '#knowledge/schema.ts';
import type { DeskPage } from '../desk/desk-page.ts';
import type { ImportProblem } from '../import/import-problem.ts';
import type { StartProblem } from '../states/start-problem.ts';

/** Everything the panel shows. Whoever fills it owns the data; the panel only draws. */
export interface PanelModel {
  readonly health: Health;
  readonly state: 'consent' | 'no-call' | 'start' | 'waiting' | 'live' | 'paused' | 'ended';
  readonly call: Call | null;
  /** What starting the call would be, and why it has not come to that. */
  readonly start: StartOffer;
  /** What the session holds from before; null where it began in this visit. */
  readonly continued: Continued | null;
  /** Live calls in other tabs. */
  readonly otherCalls: readonly Call[];
  readonly session: Session | null;
  readonly view: SessionView | null;
  readonly lastCaptionAt: number | null;
  /** What the last captions look like; null while that is open. */
  readonly language: Language | null;
  /** Ringside's and the browser's, for the report. */
  readonly versions: string;
  /** Milliseconds since the epoch, ticks once a second. */
  readonly now: number;
  /** Whether reading stored facts has failed. */
  readonly unreadable: boolean;
  /** Which meeting sites the user has let Ringside read. */
  readonly sites: readonly Site[];
  /** Hosts of calls that the user has named. */
  readonly callHosts: readonly NamedHost[];
  /** Whether `session` is a transcript file that the user has opened. */
  readonly fileOpen: boolean;
  /** The user is pointing at the captions in the call's page. */
  readonly pointing: boolean;
  /** The transcript file that is being opened, or could not be. */
  readonly importing: Importing | null;
  /** The round that was pinned in the lookup while no call was on, and will be as soon as one is. */
  readonly waitingPin: RoundId | null;
  /** What is planned for the session that starts next. */
  readonly planDraft: Plan;
  /** What this session was planned for; null where it was not. */
  readonly plan: Plan | null;
  /** Where the session is in time; null where nothing can be said of it, or it is not wanted. */
  readonly pacing: Pacing | null;
  /** The key of the whole browser that is to be done here next. */
  readonly pressed: HotkeyPress | null;
  /** Set while all of this is the rehearsal without a call. */
  readonly rehearsal: Rehearsing | null;
}

export interface Rehearsing {
  /** What is worth trying now. */
  readonly hint: RehearsalHint | null;
}

export interface StartOffer {
  /** An earlier session of the same meeting that may be continued. */
  readonly earlier: Earlier | null;
  readonly problem: StartProblem | null;
}

export interface Earlier {
  readonly id: SessionId;
  readonly startedAt: number;
  /** From its start to its last word. */
  readonly lengthMs: number;
}

export interface Site {
  readonly platform: PlatformId;
  readonly granted: boolean;
  /** Granted with the installation: only the browser's own pages can take it back. */
  readonly required: boolean;
}

export interface NamedHost {
  readonly host: string;
  readonly granted: boolean;
}

export interface Importing {
  readonly name: string;
  /** Why it was not opened; null while it still may be. */
  readonly problem: ImportProblem | null;
  /** Set where it is no transcript but holds sessions: what becomes of them is asked first. */
  readonly sessions: File | null;
}

/** Everything the user can do. */
export interface PanelActions {
  /** The first run is done. */
  consentGiven(): void;
  /** Everyone in the call knows: begin, or go on with an earlier session. */
  callStarted(continues: SessionId | null): void;
  /** What follows belongs to a new session. */
  sessionSplit(): void;
  paused(): void;
  resumed(): void;
  /** Everything the user does to a session. */
  marked(mark: MarkBody): void;
  callChosen(tabId: number): void;
  /** Asks the browser to let the call's page be read again. Has to come from a click. */
  readingWanted(): void;
  /** Has the page's captions button pressed, once a call. Has to come from a click. */
  captionsWanted(): void;
  /** What the call's page finds; null when it does not answer. */
  pageExamined(): Promise<PageFindings | null>;
  /** Lets the user point at the captions in the call's page. */
  pointWanted(): void;
  /** Stops that, with nothing chosen. */
  pointCancelled(): void;
  /** Forgets where the user has pointed, on this site. */
  choiceForgotten(): void;
  /** Asks the browser for one more site. Has to come from a click. */
  siteWanted(platform: PlatformId): void;
  /** Asks the browser for one more host, and keeps it if the user says yes. Has to come from a click. */
  callHostWanted(host: string): void;
  /** Forgets a host, and gives its permission back. */
  callHostRemoved(host: string): void;
  /** Transcript files were dropped or chosen; only a single one is opened. */
  filesBrought(files: readonly File[]): void;
  /** Back from a transcript file to the calls. */
  fileClosed(): void;
  importDismissed(): void;
  /** Sessions of a file were stored, or none of them. */
  sessionsBrought(stored: readonly SessionId[]): void;
  /** Opens the desk in a tab of its own. */
  deskWanted(page: DeskPage): void;
  /** What the next session is for. */
  planChanged(plan: Plan): void;
  /** Whether a key of the whole browser, pressed at that time, is for this panel to do. Nobody is told so twice. */
  hotkeyTaken(at: number): Promise<boolean>;
  /** Lets a note be written over a page; false where that cannot be. */
  noteBoxWanted(tabId: number): Promise<boolean>;
  /** On to the next turn of the rehearsal. */
  rehearsalSkipped(): void;
  rehearsalRestarted(): void;
}
