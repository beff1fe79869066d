import { ROUND_TITLES } from '#knowledge/rounds/titles.ts';
import type { RoundId } from '#knowledge/schema.ts';

export const titleOf = (round: RoundId): string => ROUND_TITLES[round];
