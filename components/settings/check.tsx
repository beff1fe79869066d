import { useId } from 'react';

interface CheckProps {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly lang?: string;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

export function Check({ name, label, about, lang, checked, onCheck }: CheckProps) {
  const id = useId();
  return (
    <div>
      <label className="flex min-h-9 items-center gap-2.5">
        <input
          type="checkbox"
          data-setting={name}
          checked={checked}
          aria-describedby={about && id}
          onChange={({ target }) => onCheck(target.checked)}
          className="size-4.5 shrink-0 accent-accent"
        />
        <span lang={lang}>{label}</span>
      </label>
      {about && (
        <p id={id} className="ml-7 text-sm text-soft">
          {about}
        </p>
      )}
    </div>
  );
}
