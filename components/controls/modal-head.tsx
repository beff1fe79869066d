import { IconButton } from './icon-button.tsx';

interface ModalHeadProps {
  readonly title: string;
  /** What the button that closes it is called. */
  readonly close: string;
}

export function ModalHead({ title, close }: ModalHeadProps) {
  return (
    <form method="dialog" className="flex items-center justify-between">
      <h2 className="text-base font-bold">{title}</h2>
      <IconButton type="submit" icon="close" label={close} />
    </form>
  );
}
