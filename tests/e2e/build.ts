// Before the first test: both builds, made again only where a source is newer than the last one.
import type { TestProject } from 'vitest/node';
import { buildExtension } from '../../scripts/stage/build.ts';
import type { Platform } from '../stage/stage-api.ts';

function builtFor(platform: Platform): string {
  const built = buildExtension(platform);
  if (!built.ok) throw new Error(built.output);
  return built.folder;
}

export default function build({ provide }: TestProject): void {
  provide('extension', builtFor('meet'));
  // The one that may read the optional sites without asking.
  provide('stageExtension', builtFor('teams'));
}

declare module 'vitest' {
  interface ProvidedContext {
    extension: string;
    stageExtension: string;
  }
}
