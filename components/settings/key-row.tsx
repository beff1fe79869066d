import { type KeyboardEvent, useId, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { Button } from '../controls/button.tsx';
import { KeyCap } from '../controls/key-cap.tsx';
import { asBound, canBeBound, rowOf } from '../keys/bind-keys.ts';
import { useBindings } from '../keys/bindings-context.ts';
import type { KeyEntry } from '../keys/keys.ts';

interface KeyRowProps {
  readonly entry: KeyEntry;
  readonly isUsual: boolean;
  readonly onKey: (key: string) => void;
  readonly onReset: () => void;
}

/** Waits for a key while its button has the focus; a key that is taken is refused, and says by what. */
export function KeyRow({ entry, isUsual, onKey, onReset }: KeyRowProps) {
  const { entries } = useBindings();
  const [waiting, setWaiting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const id = useId();
  const keys = Object.keys(entry.keys);
  const does = t(entry.does);

  const pressed = (event: KeyboardEvent) => {
    if (!waiting || event.key === 'Tab' || MODIFIERS.has(event.key)) return;
    event.preventDefault();
    if (event.key === 'Escape') return stop();
    const key = asBound(event.key);
    const taken = entries.find((other) => rowOf(other) !== rowOf(entry) && Object.hasOwn(other.keys, key));
    if (taken) return setRefusal(t('settings.keys.taken', { key, does: t(taken.does) }));
    const withModifier = event.ctrlKey || event.altKey || event.metaKey;
    if (withModifier || !canBeBound(key)) return setRefusal(t('settings.keys.unusable'));
    stop();
    if (key !== keys[0]) onKey(key);
  };
  const stop = () => {
    setWaiting(false);
    setRefusal(null);
  };

  return (
    <li data-key-row={rowOf(entry)} className="border-t border-line py-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span id={id} className="min-w-40 grow">
          {does}
        </span>
        <span className="flex gap-1" data-keys>
          {keys.map((key) => (
            <KeyCap key={key}>{key}</KeyCap>
          ))}
          <span className="sr-only">{keys.join(` ${t('keys.or')} `)}</span>
        </span>
        <Button
          data-action="change-key"
          aria-pressed={waiting}
          aria-describedby={id}
          onClick={() => setWaiting(true)}
          onKeyDown={pressed}
          onBlur={stop}
        >
          {waiting ? t('settings.keys.press') : t('settings.keys.change')}
        </Button>
        <Button
          kind="bare"
          data-action="reset-key"
          aria-label={t('settings.keys.resetOf', { does })}
          aria-disabled={isUsual}
          onClick={() => !isUsual && onReset()}
          className="aria-disabled:opacity-60"
        >
          {t('settings.keys.reset')}
        </Button>
      </div>
      <p role="status" className="text-sm text-bad">
        {refusal}
      </p>
    </li>
  );
}

const MODIFIERS = new Set(['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Dead']);
