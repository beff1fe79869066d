import { usePanelStore } from '#store/panel.ts';
import { skipStep, tickStep, undoStep } from '../coach/step-marks.ts';
import { NOTE_FIELD_ID } from '../notes/note-field-id.ts';
import { canPause } from '../panel/can-pause.ts';
import type { PanelActions, PanelModel } from '../panel/panel-model.ts';
import { swappedRole } from '../transcript/swapped-role.ts';
import type { Command } from './keys.ts';

type Run = (model: PanelModel, actions: PanelActions) => void;

const RUNS: Readonly<Record<Command, Run>> = {
  tick: onNow(tickStep),
  skip: onNow(skipStep),
  undo: (_, actions) => undoStep(actions),
  why: () => usePanelStore.getState().whyToggled(),
  steps: () => usePanelStore.getState().stepsToggled(),
  figures: () => usePanelStore.getState().figuresToggled(),
  'offer-1': takeOffer(0),
  'offer-2': takeOffer(1),
  'offer-3': takeOffer(2),
  rounds: ({ view }) => {
    if (view !== null) usePanelStore.getState().roundsToggled();
  },
  pin: togglePin,
  swap: swapLast,
  note: () => document.getElementById(NOTE_FIELD_ID)?.focus(),
  pause: togglePause,
  'look-up': () => usePanelStore.getState().lookupOpened({ query: '', id: null }),
  desk: (_, actions) => actions.deskWanted('sessions'),
  keys: () => usePanelStore.getState().keysOpened(),
};

/** Does what a key asks for, if there is anything on screen to do it to. */
export function runCommand(command: Command, model: PanelModel, actions: PanelActions): void {
  RUNS[command](model, actions);
}

function onNow(does: typeof tickStep): Run {
  return ({ view }, actions) => {
    const now = view?.coach?.now;
    if (now) does(actions, now.step.id);
  };
}

function takeOffer(index: number): Run {
  return ({ view }, { marked }) => {
    const offer = view?.route.suggested[index];
    if (offer) marked({ kind: 'round-picked', round: offer.round });
  };
}

function togglePin({ view }: PanelModel, { marked }: PanelActions): void {
  const route = view?.route;
  if (!route || route.active === null) return;
  if (route.decidedBy === 'pinned') marked({ kind: 'round-unpinned' });
  else marked({ kind: 'round-pinned', round: route.active });
}

function togglePause(model: PanelModel, actions: PanelActions): void {
  if (!canPause(model)) return;
  if (model.state === 'paused') actions.resumed();
  else actions.paused();
}

function swapLast({ view }: PanelModel, { marked }: PanelActions): void {
  const last = view?.lines.at(-1);
  if (!view || !last || last.speaker === null) return;
  const candidateKnown = view.voices.some(({ role }) => role === 'candidate');
  marked({ kind: 'role-set', speaker: last.speaker, role: swappedRole(last.role, candidateKnown) });
}
