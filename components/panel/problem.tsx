import { Icon } from '../controls/icon.tsx';

export function Problem({ sentence }: { readonly sentence: string }) {
  return (
    <p role="alert" className="flex gap-2 border-b border-line bg-bad-wash px-4 py-2 text-sm text-bad">
      <Icon name="warning" className="mt-0.5" />
      {sentence}
    </p>
  );
}
