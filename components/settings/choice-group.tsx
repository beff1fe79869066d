import { useId } from 'react';

interface ChoiceGroupProps<Value extends string | number> {
  readonly name: string;
  readonly label: string;
  readonly about?: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly wordsFor: (value: Value) => string;
  readonly onChoose: (value: Value) => void;
}

/** One of a few: native radio buttons, so that arrows and forms mode work as everywhere. */
export function ChoiceGroup<Value extends string | number>(props: ChoiceGroupProps<Value>) {
  const { name, label, about, values, chosen, wordsFor, onChoose } = props;
  const id = useId();
  return (
    <fieldset data-setting={name} aria-describedby={about && `${id}-about`} className="mt-4">
      <legend className="font-semibold">{label}</legend>
      {about && (
        <p id={`${id}-about`} className="text-sm text-soft">
          {about}
        </p>
      )}
      <div className="mt-1 flex flex-wrap gap-x-5">
        {values.map((value) => (
          <label key={value} className="flex min-h-9 items-center gap-2">
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              className="size-4.5 shrink-0 accent-accent"
            />
            {wordsFor(value)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
