import { create } from 'zustand';
import type { Refusal } from '#core/session/hotkey.ts';
import type { MarkBody, SessionId } from '#core/session/session.ts';

type StepId = Extract<MarkBody, { kind: 'step-reset' }>['step'];

/** A query, or straight at a card. */
export interface LookupStart {
  readonly query: string;
  readonly id: string | null;
}

/** What came of a key of the whole browser. */
export type HotkeyOutcome =
  | {
      readonly kind: 'done';
      readonly did: 'tick' | 'skip' | 'pin' | 'unpin' | 'note';
      /** The step's cue, or the round. */
      readonly what: string;
    }
  /** Something that speaks for itself: what opens over the page, what the header says anyway. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** What is open and what was just done: gone when the panel closes, and nothing is lost with it. */
interface PanelStore {
  readonly whyOpen: boolean;
  readonly stepsOpen: boolean;
  readonly notesOpen: boolean;
  readonly figuresOpen: boolean;
  readonly roundsOpen: boolean;
  readonly keysOpen: boolean;
  readonly doctorOpen: boolean;
  /** The voice that is being named. */
  readonly naming: string | null;
  /** What the lookup began with; null while it is closed. */
  readonly lookup: LookupStart | null;
  /** Whether the introduction is read again. */
  readonly welcomeOpen: boolean;
  /** Whether the rehearsal without a call is wanted. */
  readonly rehearsing: boolean;
  /** The visit of which it has been read that it continues a session, by when it began. */
  readonly continuedReadAt: number | null;
  /** Said for a moment; null where there is nothing to say. */
  readonly hotkeyOutcome: HotkeyOutcome | null;
  /** Steps changed by hand, oldest first: what undo takes back. */
  readonly changed: readonly StepId[];
  /** The session those changes were made in. */
  readonly changedIn: SessionId | null;

  whyToggled(): void;
  stepsToggled(): void;
  stepsOpened(): void;
  notesToggled(): void;
  figuresToggled(): void;
  roundsToggled(): void;
  roundsClosed(): void;
  keysOpened(): void;
  keysClosed(): void;
  doctorOpened(): void;
  doctorClosed(): void;
  namingBegun(speaker: string): void;
  namingEnded(): void;
  lookupOpened(start: LookupStart): void;
  lookupClosed(): void;
  welcomeOpened(): void;
  welcomeClosed(): void;
  rehearsalStarted(): void;
  rehearsalEnded(): void;
  continuedRead(at: number): void;
  /** Whatever lies over the conversation is wanted away. */
  liveUncovered(): void;
  hotkeyDone(outcome: HotkeyOutcome): void;
  hotkeySaid(): void;
  stepChanged(step: StepId): void;
  stepRestored(step: StepId): void;
  sessionShown(session: SessionId | null): void;
}

export const usePanelStore = create<PanelStore>()((set) => ({
  whyOpen: false,
  stepsOpen: false,
  notesOpen: false,
  figuresOpen: false,
  roundsOpen: false,
  keysOpen: false,
  doctorOpen: false,
  naming: null,
  lookup: null,
  welcomeOpen: false,
  rehearsing: false,
  continuedReadAt: null,
  hotkeyOutcome: null,
  changed: [],
  changedIn: null,

  whyToggled: () => set((s) => ({ whyOpen: !s.whyOpen })),
  stepsToggled: () => set((s) => ({ stepsOpen: !s.stepsOpen })),
  stepsOpened: () => set({ stepsOpen: true }),
  notesToggled: () => set((s) => ({ notesOpen: !s.notesOpen })),
  figuresToggled: () => set((s) => ({ figuresOpen: !s.figuresOpen })),
  roundsToggled: () => set((s) => ({ roundsOpen: !s.roundsOpen })),
  roundsClosed: () => set({ roundsOpen: false }),
  keysOpened: () => set({ keysOpen: true }),
  keysClosed: () => set({ keysOpen: false }),
  doctorOpened: () => set({ doctorOpen: true }),
  doctorClosed: () => set({ doctorOpen: false }),
  namingBegun: (speaker) => set({ naming: speaker }),
  namingEnded: () => set({ naming: null }),
  lookupOpened: (start) => set({ lookup: start }),
  lookupClosed: () => set({ lookup: null }),
  welcomeOpened: () => set({ welcomeOpen: true, keysOpen: false, rehearsing: false }),
  welcomeClosed: () => set({ welcomeOpen: false }),
  rehearsalStarted: () => set({ rehearsing: true, welcomeOpen: false, keysOpen: false }),
  rehearsalEnded: () => set({ rehearsing: false }),
  continuedRead: (at) => set({ continuedReadAt: at }),
  liveUncovered: () => set({ keysOpen: false, doctorOpen: false, roundsOpen: false, lookup: null, welcomeOpen: false }),
  hotkeyDone: (outcome) => set({ hotkeyOutcome: outcome }),
  hotkeySaid: () => set({ hotkeyOutcome: null }),
  stepChanged: (step) => set((s) => ({ changed: [...s.changed.filter((id) => id !== step), step] })),
  stepRestored: (step) => set((s) => ({ changed: s.changed.filter((id) => id !== step) })),
  // Another session's steps are not this one's to undo, nor its voices to name.
  sessionShown: (session) =>
    set((s) => (s.changedIn === session ? s : { changedIn: session, changed: [], naming: null })),
}));
