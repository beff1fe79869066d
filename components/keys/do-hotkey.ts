import { flushSync } from 'react-dom';
import type { HotkeyPress, PanelHotkey } from '#core/session/hotkey.ts';
import { type HotkeyOutcome, usePanelStore } from '#store/panel.ts';
import type { PanelActions, PanelModel } from '../panel/panel-model.ts';
import { titleOf } from '../round/round-title.ts';
import { refusalOf } from './refusal-of.ts';
import { runCommand } from './run-command.ts';

/** Does what the panel's own key does, and tells what that was: whoever pressed it may be looking elsewhere. */
export async function doHotkey(press: HotkeyPress, model: PanelModel, actions: PanelActions): Promise<HotkeyOutcome> {
  const refusal = refusalOf(press, model);
  if (refusal !== null) return { kind: 'refused', refusal };
  if (press.command === 'pause') {
    runCommand('pause', model, actions);
    return { kind: 'quiet' };
  }
  const done = outcomeOf(press.command, model);
  const isWrittenElsewhere = press.command === 'note' && !hasFocus(press);
  if (isWrittenElsewhere && (await actions.noteBoxWanted(press.tabId))) return { kind: 'quiet' };
  // A field that a dialog lies over takes no focus.
  if (press.command === 'note') flushSync(usePanelStore.getState().liveUncovered);
  runCommand(press.command, model, actions);
  return isWrittenElsewhere ? { kind: 'refused', refusal: 'no-focus' } : done;
}

function outcomeOf(command: PanelHotkey, { view }: PanelModel): HotkeyOutcome {
  switch (command) {
    case 'tick':
    case 'skip':
      return { kind: 'done', did: command, what: view?.coach?.now?.step.cue ?? '' };
    case 'pin': {
      const active = view?.route.active ?? null;
      const did = view?.route.decidedBy === 'pinned' ? 'unpin' : 'pin';
      return { kind: 'done', did, what: active === null ? '' : titleOf(active) };
    }
    case 'note':
      return { kind: 'done', did: 'note', what: '' };
  }
}

/** A panel that the key has opened gets the focus from the browser; one that was open cannot take it (Chromium 156). */
const hasFocus = ({ at }: HotkeyPress): boolean => document.hasFocus() || performance.timeOrigin > at;
