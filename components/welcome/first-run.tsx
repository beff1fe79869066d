import { usePanelStore } from '#store/panel.ts';
import { useActions } from '../panel/actions-context.ts';
import { Welcome } from './welcome.tsx';

/** Before anything else, once. It is agreed to by leaving it, either way. */
export function FirstRun() {
  const { consentGiven } = useActions();
  const { rehearsalStarted, welcomeClosed } = usePanelStore();
  const leave = (to: () => void) => () => {
    consentGiven();
    to();
  };
  return <Welcome again={false} onRehearse={leave(rehearsalStarted)} onDone={leave(welcomeClosed)} />;
}
