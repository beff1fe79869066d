import { createContext, useContext } from 'react';
import { bindKeys } from './bind-keys.ts';
import type { Command } from './keys.ts';

export const BindingsContext = createContext(bindKeys({}));

export const useBindings = () => useContext(BindingsContext);

/** The key that does it, to be shown where it can be done with the mouse. */
export const useKeyOf = (command: Command): string => useBindings().keyOf(command);
