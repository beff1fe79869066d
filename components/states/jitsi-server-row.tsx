import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { JitsiServer } from '../panel/panel-model.ts';
import { JITSI_STRINGS, NO_CALL_STRINGS } from './state-strings.ts';

/** One server of the user's own; where the browser has taken its permission back, it is asked for again. */
export function JitsiServerRow({ server: { host, granted } }: { readonly server: JitsiServer }) {
  const { jitsiServerWanted, jitsiServerRemoved } = useActions();
  return (
    <li data-jitsi-host={host} className="flex min-h-10 items-center gap-1 border-t border-line py-1">
      <bdi className="min-w-0 grow break-all">{host}</bdi>
      {!granted && (
        <Button
          data-action="allow-jitsi"
          aria-label={`${NO_CALL_STRINGS.allow} ${host}`}
          onClick={() => jitsiServerWanted(host)}
        >
          {NO_CALL_STRINGS.allow}
        </Button>
      )}
      <Button
        kind="bare"
        data-action="remove-jitsi"
        aria-label={`${JITSI_STRINGS.remove} ${host}`}
        onClick={() => jitsiServerRemoved(host)}
      >
        {JITSI_STRINGS.remove}
      </Button>
    </li>
  );
}
