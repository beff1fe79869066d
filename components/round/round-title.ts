import { ROUNDS } from '#knowledge/rounds/index.ts';
import type { RoundId } from '#knowledge/schema.ts';

const TITLES: ReadonlyMap<RoundId, string> = new Map(ROUNDS.map(({ id, title }) => [id, title]));

export const titleOf = (round: RoundId): string => TITLES.get(round) ?? round;
