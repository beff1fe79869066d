import { parseArgs } from 'node:util';
import { BadInput } from '../cli/bad-input.ts';
import { PART_NAMES, type PartName } from './parts.ts';

export interface BenchWishes {
  readonly names: readonly PartName[];
  readonly soakMinutes: number;
}

/** Three hours of talk at ten times the pace. */
const WHOLE_SOAK_MINUTES = 18;

const OPTIONS = { only: { type: 'string' }, soak: { type: 'boolean' }, 'soak-minutes': { type: 'string' } } as const;

/** @throws {BadInput} when asked for what there is not */
export function parseArguments(args: readonly string[]): BenchWishes {
  const { only, soak, 'soak-minutes': minutes } = readOptions(args);
  const wanted =
    only?.split(',') ?? PART_NAMES.filter((name) => name !== 'soak' || soak === true || minutes !== undefined);
  const unknown = wanted.find((name) => !PART_NAMES.includes(name as PartName));
  if (unknown !== undefined) throw new BadInput(`--only takes ${PART_NAMES.join(', ')}, not "${unknown}"`);
  const soakMinutes = Number(minutes ?? WHOLE_SOAK_MINUTES);
  if (!(soakMinutes > 0)) throw new BadInput(`--soak-minutes is a number above 0, not "${minutes}"`);
  return { names: PART_NAMES.filter((name) => wanted.includes(name)), soakMinutes };
}

function readOptions(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}
