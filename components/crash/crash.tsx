import { Button } from '../controls/button.tsx';
import { CRASH_STRINGS } from './crash-strings.ts';

export function Crash() {
  return (
    <main data-panel-state="crashed" className="min-h-dvh bg-ground p-5 text-ink">
      <div role="alert">
        <h1 className="now-cue">{CRASH_STRINGS.title}</h1>
        <p className="mt-3">{CRASH_STRINGS.text}</p>
      </div>
      <Button kind="main" data-action="reload" className="mt-5" onClick={() => location.reload()}>
        {CRASH_STRINGS.reload}
      </Button>
    </main>
  );
}
