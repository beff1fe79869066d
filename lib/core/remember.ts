/** Remembers a pure function's answers by text, the most recent ones. */
export function rememberByText<T>(answer: (text: string) => T, limit: number): (text: string) => T {
  const remembered = new Map<string, T>();
  return (text) => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const fresh = answer(text);
    const oldest = remembered.keys().next().value;
    if (remembered.size >= limit && oldest !== undefined) remembered.delete(oldest);
    remembered.set(text, fresh);
    return fresh;
  };
}
