/** `npm run replay -- FILE.json [--words] [--plan api-design,datastore]`: a dialogue, turn by turn. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { replay } from '#core/session/replay.ts';
import { ROUND_IDS, type RoundId } from '#knowledge/schema.ts';
import { BadInput, runCommand } from './cli/bad-input.ts';
import { readLens } from './cli/lens.ts';
import { parseJson } from './cli/parse.ts';

const DIALOGUE = v.object({
  title: v.optional(v.string()),
  turns: v.array(v.object({ speaker: v.picklist(['interviewer', 'candidate']), text: v.string() })),
});

await runCommand(() => {
  const { file, words, plan } = readArguments(process.argv.slice(2));
  const { turns } = parseJson(readText(file), DIALOGUE, basename(file));
  const lines = Array.from(replay(turns, readLens(), { plan, words }), (turn) => `${JSON.stringify(turn)}\n`);
  process.stdout.write(lines.join(''));
});

function readArguments(args: string[]): { file: string; words: boolean; plan: RoundId[] } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { words: { type: 'boolean', default: false }, plan: { type: 'string', default: '' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0)
      throw new BadInput('Usage: npm run replay -- FILE.json [--words] [--plan ROUND,ROUND]');
    return { file, words: values.words, plan: values.plan.split(',').filter(Boolean).map(toRound) };
  } catch (error) {
    throw error instanceof BadInput ? error : new BadInput(error instanceof Error ? error.message : String(error));
  }
}

function toRound(name: string): RoundId {
  const round = ROUND_IDS.find((id) => id === name.trim());
  if (round === undefined)
    throw new BadInput(`--plan: no round is called "${name}"; there are ${ROUND_IDS.join(', ')}`);
  return round;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
