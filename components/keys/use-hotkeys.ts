import { useEffect, useEffectEvent, useState } from 'react';
import type { HotkeyPress } from '#core/session/hotkey.ts';
import { usePanelStore } from '#store/panel.ts';
import type { PanelActions, PanelModel } from '../panel/panel-model.ts';
import { doHotkey } from './do-hotkey.ts';
import { refusalOf } from './refusal-of.ts';

/** A panel that has just opened knows its call, and what was said in it, within this time. */
const SETTLES_WITHIN_MS = 3_000;

/** Does what was pressed anywhere in this window; a panel that the key has opened first reads what there is to do it to. */
export function useHotkeys(model: PanelModel, actions: PanelActions): void {
  const { pressed } = model;
  const settled = useSettled();
  const act = useEffectEvent((press: HotkeyPress) => {
    void doHotkey(press, model, actions).then(usePanelStore.getState().hotkeyDone);
  });
  const due = pressed !== null && (settled || refusalOf(pressed, model) === null) ? pressed : null;
  useEffect(() => {
    if (due === null) return;
    void actions.hotkeyTaken(due.at).then((isOurs) => isOurs && act(due));
  }, [due, actions]);
}

function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const leftMs = performance.timeOrigin + SETTLES_WITHIN_MS - Date.now();
    const timer = setTimeout(() => setSettled(true), Math.max(0, leftMs));
    return () => clearTimeout(timer);
  }, []);
  return settled;
}
