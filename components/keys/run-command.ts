import { usePanelStore } from '#store/panel.ts';
import { skipStep, tickStep, undoStep } from '../coach/step-marks.ts';
import { NOTE_FIELD_ID } from '../notes/note-field.tsx';
import type { PanelActions, PanelModel } from '../panel/panel-model.ts';
import { swappedRole } from '../transcript/swapped-role.ts';
import type { Command } from './keys.ts';

/** Does what a key asks for, if there is anything on screen to do it to. */
export function runCommand(command: Command, model: PanelModel, actions: PanelActions): void {
  const store = usePanelStore.getState();
  const now = model.view?.coach?.now?.step.id ?? null;
  switch (command) {
    case 'tick':
      return now === null ? undefined : tickStep(actions, now);
    case 'skip':
      return now === null ? undefined : skipStep(actions, now);
    case 'undo':
      return undoStep(actions);
    case 'why':
      return store.whyToggled();
    case 'steps':
      return store.stepsToggled();
    case 'pin':
      return togglePin(model, actions);
    case 'rounds':
      return model.view === null ? undefined : store.roundsToggled();
    case 'offer-1':
      return takeOffer(0, model, actions);
    case 'offer-2':
      return takeOffer(1, model, actions);
    case 'offer-3':
      return takeOffer(2, model, actions);
    case 'pause':
      return togglePause(model, actions);
    case 'swap':
      return swapLast(model, actions);
    case 'note':
      return document.getElementById(NOTE_FIELD_ID)?.focus();
    case 'keys':
      return store.keysOpened();
  }
}

function togglePin({ view }: PanelModel, { marked }: PanelActions): void {
  const route = view?.route;
  if (!route || route.active === null) return;
  marked(route.decidedBy === 'pinned' ? { kind: 'round-unpinned' } : { kind: 'round-pinned', round: route.active });
}

function takeOffer(index: number, { view }: PanelModel, { marked }: PanelActions): void {
  const offer = view?.route.suggested[index];
  if (offer) marked({ kind: 'round-picked', round: offer.round });
}

function togglePause({ state }: PanelModel, actions: PanelActions): void {
  if (state === 'paused') actions.resumed();
  else if (state === 'live' || state === 'waiting') actions.paused();
}

function swapLast({ view }: PanelModel, { marked }: PanelActions): void {
  const last = view?.lines.at(-1);
  if (!view || !last || last.speaker === null) return;
  const candidateKnown = view.voices.some(({ role }) => role === 'candidate');
  marked({ kind: 'role-set', speaker: last.speaker, role: swappedRole(last.role, candidateKnown) });
}
