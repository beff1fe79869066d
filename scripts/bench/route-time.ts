import { loadIntentModel } from '#core/intent/model.ts';
import { readArtefact, readFeatures } from '../cli/lens.ts';
import { readTurns } from '../train/read-utterances.ts';
import { quantile } from './statistics.ts';

/** Milliseconds to classify one interviewer's turn that has not been seen before. */
export function measureRouteTime(): { readonly p50: number; readonly p95: number } {
  const model = loadIntentModel(readArtefact(), readFeatures());
  const texts = readTurns('dev').map(({ text }) => text);
  for (const text of texts) model.read(`${text} warm`);
  const times = texts.map((text) => {
    const start = performance.now();
    model.read(text);
    return performance.now() - start;
  });
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
