import { memo } from 'react';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import { HEALTH_STRINGS } from './health-words.ts';

/** The only way to the page's captions button: Ringside presses nothing unasked. */
export const TurnOnButton = memo(function TurnOnButton({ className = '' }: { readonly className?: string }) {
  const { captionsWanted } = useActions();
  return (
    <Button data-action="turn-captions-on" kind="main" className={className} onClick={captionsWanted}>
      {HEALTH_STRINGS.turnOn}
    </Button>
  );
});
