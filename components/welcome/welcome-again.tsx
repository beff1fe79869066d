import { usePanelStore } from '#store/panel.ts';
import { Welcome } from './welcome.tsx';

/** @param mayRehearse whether no call is being captured, and none is rehearsed */
export function WelcomeAgain({ mayRehearse }: { readonly mayRehearse: boolean }) {
  const { rehearsalStarted, welcomeClosed } = usePanelStore();
  return <Welcome again onRehearse={mayRehearse ? rehearsalStarted : null} onDone={welcomeClosed} />;
}
