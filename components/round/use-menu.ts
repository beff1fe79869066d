import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { usePanelStore } from '#store/panel.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrow keys, Escape and a press elsewhere, and the focus back where it came from. */
export function useMenu(menu: RefObject<HTMLDivElement | null>) {
  const close = usePanelStore((s) => s.roundsClosed);

  useEffect(() => {
    const before = document.activeElement;
    const items = itemsOf(menu.current);
    (items.find((item) => item.ariaChecked === 'true') ?? items[0])?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [menu]);

  useEffect(() => {
    const pressed = ({ target }: PointerEvent) => {
      if (!(target instanceof Element)) return;
      // The button that opened the menu closes it by itself.
      if (menu.current?.contains(target) || target.closest('[data-opens-rounds]')) return;
      close();
    };
    document.addEventListener('pointerdown', pressed);
    return () => document.removeEventListener('pointerdown', pressed);
  }, [menu, close]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (step !== undefined) moveFocus(itemsOf(menu.current), step);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return { onKeyDown, close };
}

function itemsOf(menu: HTMLElement | null): HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
}

function moveFocus(items: readonly HTMLElement[], step: number): void {
  const at = items.findIndex((item) => item.matches(':focus'));
  items.at((at + step) % items.length)?.focus();
}
