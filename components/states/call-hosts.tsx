import { type FormEvent, useId, useRef, useState } from 'react';
import { t } from '#i18n/i18n.ts';
import { type CallHostFault, parseCallHost } from '#settings/call-host.ts';
import { Button } from '../controls/button.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { NamedHost } from '../panel/panel-model.ts';
import { CallHostRow } from './call-host-row.tsx';

/** Jitsi, BigBlueButton and others run on anybody's server: the user names it, and the browser is asked for that one host. */
export function CallHosts({ hosts }: { readonly hosts: readonly NamedHost[] }) {
  const { callHostWanted } = useActions();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<CallHostFault | null>(null);
  const id = useId();

  const submitted = (event: FormEvent) => {
    event.preventDefault();
    const parsed = parseCallHost(field.current?.value ?? '');
    setFault(parsed.ok ? null : parsed.reason);
    if (!parsed.ok) return field.current?.focus();
    // No waiting before it: the browser asks only in answer to a click.
    callHostWanted(parsed.host);
    if (field.current) field.current.value = '';
  };

  return (
    <section aria-labelledby={`${id}-title`} className="border-t border-line pt-2 text-sm">
      <h4 id={`${id}-title`}>{t('states.hosts.title')}</h4>
      <p className="text-soft">{t('states.hosts.which')}</p>
      {hosts.length > 0 && (
        <ul className="mt-1">
          {hosts.map((host) => (
            <CallHostRow key={host.host} named={host} />
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
          data-field="call-host"
          aria-label={t('states.hosts.label')}
          aria-invalid={fault !== null}
          aria-describedby={`${id}-fault`}
          placeholder={t('states.hosts.example')}
          className="h-8 min-w-0 grow rounded-[5px] border border-edge bg-ground px-2 placeholder:text-soft"
        />
        <Button type="submit" data-action="add-host">
          {t('states.hosts.add')}
        </Button>
      </form>
      <p id={`${id}-fault`} role="status" className="text-[0.8125rem] text-bad">
        {fault !== null && t(`states.hosts.faults.${fault}`)}
      </p>
    </section>
  );
}
