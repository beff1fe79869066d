// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { bindKeys } from '#components/keys/bind-keys.ts';
import { pressedCommand } from '#components/keys/pressed-command.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

function press(on: string, init: KeyboardEventInit) {
  document.body.innerHTML = on;
  let command: ReturnType<typeof pressedCommand> = null;
  window.addEventListener('keydown', (event) => (command = pressedCommand(event, bindKeys({}))), { once: true });
  const target = document.body.querySelector('[data-target]') ?? document.body;
  target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return command;
}

describe('a key press', () => {
  it('means its command anywhere on the panel', () => {
    expect(press('', { key: 's' })).toBe('skip');
    expect(press('<button data-target></button>', { key: 's' })).toBe('skip');
    expect(press('<input type="checkbox" data-target>', { key: 's' })).toBe('skip');
  });

  it('is text while somebody types', () => {
    expect(press('<input type="text" data-target>', { key: 's' })).toBeNull();
    expect(press('<textarea data-target></textarea>', { key: '?' })).toBeNull();
    expect(press('<p contenteditable="true"><b data-target></b></p>', { key: 's' })).toBeNull();
  });

  it('belongs to an open dialog', () => {
    expect(press('<dialog open><button data-target></button></dialog>', { key: 't' })).toBeNull();
  });

  it('belongs to the browser with a modifier', () => {
    expect(press('', { key: 't', ctrlKey: true })).toBeNull();
    expect(press('', { key: 't', metaKey: true })).toBeNull();
    expect(press('', { key: 't', altKey: true })).toBeNull();
    expect(press('', { key: '?', shiftKey: true })).toBe('keys');
  });

  it('counts once while it is held, and not at all while characters are composed', () => {
    expect(press('', { key: 't', repeat: true })).toBeNull();
    expect(press('', { key: 't', isComposing: true })).toBeNull();
  });

  it('leaves Enter to what it would press', () => {
    expect(press('', { key: 'Enter' })).toBe('tick');
    expect(press('<button data-target></button>', { key: 'Enter' })).toBeNull();
  });
});
