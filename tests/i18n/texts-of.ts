/** Every text of a catalogue by its path: "coach.tick" to "Tick". */
export function textsOf(catalogue: object, before = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]: [string, unknown]): [string, string][] => {
      if (typeof value === 'string') return [[`${before}${key}`, value]];
      return typeof value === 'object' && value !== null ? [...textsOf(value, `${before}${key}.`)] : [];
    }),
  );
}

/** What a text takes, in order of the alphabet: "count", "name, number". */
export const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(.+?)\}\}/g)].map(([, name = '']) => name).sort();
