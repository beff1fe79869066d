import { useEffect, useEffectEvent } from 'react';
import type { PanelActions, PanelModel } from '../panel/panel-model.ts';
import { useBindings } from './bindings-context.ts';
import { pressedCommand } from './pressed-command.ts';
import { runCommand } from './run-command.ts';

/** One listener for the life of the panel, whatever it shows. */
export function useKeys(model: PanelModel, actions: PanelActions): void {
  const bindings = useBindings();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = pressedCommand(event, bindings);
    if (command === null) return;
    event.preventDefault();
    runCommand(command, model, actions);
  });
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, []);
}
