import { t } from '#i18n/i18n.ts';
import type { RehearsalHint } from '#knowledge/rehearsal/rehearsal.ts';
import { usePanelStore } from '#store/panel.ts';
import { IconButton } from '../controls/icon-button.tsx';
import { useBindings } from '../keys/bindings-context.ts';
import { useScreenKeys } from '../keys/use-screen-keys.ts';
import { useActions } from '../panel/actions-context.ts';
import { hintWords } from './hint-words.ts';

/** What is worth trying now, and the way on and out. Its height never changes. */
export function RehearsalBar({ hint }: { readonly hint: RehearsalHint | null }) {
  const { rehearsalSkipped } = useActions();
  const { keyOf } = useBindings();
  const ended = usePanelStore((s) => s.rehearsalEnded);
  useScreenKeys({ ArrowRight: rehearsalSkipped, Escape: ended });
  return (
    <section
      data-rehearsal
      aria-label={t('rehearsal.region')}
      className="flex shrink-0 items-center border-b border-line bg-asked-wash py-1 pr-2 pl-4 text-[0.8125rem] leading-snug"
    >
      <p role="status" data-hint={hint ?? ''} className="flex min-h-9 min-w-0 grow items-center">
        {hintWords(hint, keyOf)}
      </p>
      <IconButton
        icon="skip"
        hint="ArrowRight"
        label={t('rehearsal.skip')}
        data-action="rehearsal-skip"
        onClick={rehearsalSkipped}
      />
      <IconButton icon="close" hint="Escape" label={t('rehearsal.stop')} data-action="rehearsal-stop" onClick={ended} />
    </section>
  );
}
