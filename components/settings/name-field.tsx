import { useState } from 'react';
import type { PlatformId } from '#core/session/session.ts';
import { t } from '#i18n/i18n.ts';
import { MOST_NAME_CHARS } from '#settings/choices.ts';

interface NameFieldProps {
  readonly platform: PlatformId;
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** What is typed stays in the field, whatever becomes of storing it. */
export function NameField({ platform, name, onName }: NameFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <label className="block text-sm">
      {t(`sites.${platform}.name`)}
      <input
        type="text"
        dir="auto"
        autoComplete="off"
        spellCheck={false}
        maxLength={MOST_NAME_CHARS}
        data-name={platform}
        value={typed ?? name}
        onChange={({ target }) => {
          setTyped(target.value);
          onName(target.value);
        }}
        className="field mt-0.5 block w-full text-base"
      />
    </label>
  );
}
