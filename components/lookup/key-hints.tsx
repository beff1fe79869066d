import { memo } from 'react';
import { type MessageKey, t } from '#i18n/i18n.ts';
import { KeyCap } from '../controls/key-cap.tsx';
import { MODIFIER } from './modifier.ts';

type Hint = readonly [keys: readonly string[], does: Extract<MessageKey, `lookup.hints.${string}`>];

const PIN: Hint = [[MODIFIER, '↵'], 'lookup.hints.pin'];
const COPY: Hint = [[MODIFIER, 'C'], 'lookup.hints.copy'];
/** Where there is room for one line only, these go first: they are the same everywhere. */
const FIRST_TO_GO: readonly Hint[] = [PIN, COPY];

const HINTS: Readonly<Record<'list' | 'card' | 'tree' | 'leaf', readonly Hint[]>> = {
  list: [[['↑', '↓'], 'lookup.hints.move'], [['↵'], 'lookup.hints.open'], PIN, COPY, [['Esc'], 'lookup.hints.close']],
  card: [PIN, COPY, [['Esc'], 'lookup.hints.back']],
  tree: [
    [['1', '–', '5'], 'lookup.hints.answer'],
    [['⌫'], 'lookup.hints.question'],
    PIN,
    [['Esc'], 'lookup.hints.back'],
  ],
  leaf: [[['⌫'], 'lookup.hints.question'], PIN, COPY, [['Esc'], 'lookup.hints.back']],
};

/** Which keys do what here, for the eye; assistive technology has the roles. */
export const KeyHints = memo(function KeyHints({ at }: { readonly at: keyof typeof HINTS }) {
  return (
    <p aria-hidden="true" className="lookup-hints">
      {HINTS[at].map((hint) => (
        <span key={hint[1]} data-first-to-go={FIRST_TO_GO.includes(hint) || undefined}>
          {hint[0].map((key) => (key === '–' ? <span key={key}>{key}</span> : <KeyCap key={key}>{key}</KeyCap>))}
          {t(hint[1])}
        </span>
      ))}
    </p>
  );
});
