/** The one key to press, at the size of the thing itself. The sentence beside it says it in words. */
export function BigKey({ children }: { readonly children: string }) {
  return (
    <span
      aria-hidden="true"
      className="mt-5 mb-2 inline-flex h-16 min-w-16 items-center justify-center self-start rounded-lg border-2 border-b-[6px] border-ink px-4 font-sans text-3xl leading-none font-bold"
    >
      {children}
    </span>
  );
}
