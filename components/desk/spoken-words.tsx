import type { SpokenLine } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { Corner } from '../controls/corner.tsx';
import { voiceName } from '../transcript/voice-name.ts';

export function SpokenWords({ lines }: { readonly lines: readonly SpokenLine[] }) {
  return (
    <ol className="mt-4 leading-normal">
      {lines.map(({ utterance, called, role }) => (
        <li key={utterance.seq} className="border-t border-line py-2">
          <p className="flex items-center gap-1.5 text-sm font-semibold">
            <Corner of={role} />
            <bdi>{voiceName(called)}</bdi>
            <span className="sr-only">, {t(`transcript.role.${role}`)}</span>
          </p>
          <p lang="en" dir="auto" className="mt-0.5 font-spoken [overflow-wrap:anywhere]">
            {utterance.text}
          </p>
        </li>
      ))}
    </ol>
  );
}
