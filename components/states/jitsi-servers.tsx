import { type FormEvent, useId, useRef, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { type CallHostFault, parseCallHost } from '#settings/call-host.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { JitsiServer } from '../panel/panel-model.ts';
import { JitsiServerRow } from './jitsi-server-row.tsx';

/** Jitsi runs on anybody's server: the user names theirs, and the browser is asked for that one host. */
export function JitsiServers({ servers }: { readonly servers: readonly JitsiServer[] }) {
  const { jitsiServerWanted } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<CallHostFault | null>(null);
  const id = useId();

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseCallHost(field.current?.value ?? '');
    setFault(parsed.ok ? null : parsed.reason);
    if (!parsed.ok) return field.current?.focus();
    // No waiting before it: the browser asks only in answer to a click.
    jitsiServerWanted(parsed.host);
    if (field.current) field.current.value = '';
  };

  return (
    <section aria-labelledby={`${id}-title`} className="border-t border-line pt-2 text-sm">
      <h4 id={`${id}-title`}>{t('states.jitsi.title')}</h4>
      {servers.length > 0 && (
        <ul className="mt-1">
          {servers.map((server) => (
            <JitsiServerRow key={server.host} server={server} />
          ))}
        </ul>
      )}
      <form noValidate onSubmit={submitted} className="flex items-center gap-2 py-1">
        <input
          ref={field}
          type="text"
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={500}
          data-field="jitsi-host"
          aria-label={t('states.jitsi.label')}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          placeholder={t('states.jitsi.example')}
          className="h-8 min-w-0 grow rounded-[5px] border border-edge bg-ground px-2 placeholder:text-soft"
        />
        <Button type="submit" data-action="add-jitsi">
          {t('states.jitsi.add')}
        </Button>
      </form>
      <p id={`${id}-fault`} role="status" className="text-[0.8125rem] text-bad">
        {fault !== null && t(`states.jitsi.faults.${fault}`)}
      </p>
    </section>
  );
}
