import type { Phrase, Round, Step } from '#knowledge/schema.ts';

export type Sounds = Pick<Step, 'listensFor' | 'asks'>;

/** A small scaffold for one test: its steps by name, with how they sound. */
export function roundOf(steps: Readonly<Record<string, Sounds>>, id: Round['id'] = 'api-design'): Round {
  return {
    id,
    title: 'A round',
    summary: 'A round for one test.',
    steps: Object.entries(steps).map(([name, sounds]) => ({
      id: `${id}/${name}`,
      cue: name,
      say: name,
      why: name,
      pitfalls: [name],
      nearMisses: [],
      numbers: [],
      related: [],
      ...sounds,
    })),
  };
}

/** Said or asked with the same one phrase. */
export const soundsLike = (phrase: Phrase): Sounds => ({ listensFor: [phrase], asks: [phrase] });
