import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs one of the project's commands to its end, as a shell would. */
export function runScript(
  name: 'route' | 'replay' | 'knowledge',
  args: readonly string[] = [],
  input: string | Uint8Array = '',
): Finished {
  const script = fileURLToPath(new URL(`../../scripts/${name}.ts`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}

export const linesOf = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** What bad input must get: exit code 2, one line of explanation, and nothing printed. */
export const refusal = (message: RegExp) => ({
  code: 2,
  out: '',
  err: expect.stringMatching(new RegExp(`^[^\\n]*${message.source}[^\\n]*\\n$`)),
});
