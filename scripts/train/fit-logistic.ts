const ROUNDS = 600;
const RATE = 0.5;
const DECAY = 1e-4;

/** Plain logistic regression by gradient descent on all examples at once, each input scaled by its spread. */
export function fitLogistic(
  examples: readonly { readonly inputs: readonly number[]; readonly holds: boolean }[],
): number[] {
  const inputs = examples[0]?.inputs.length ?? 0;
  const spread = Array.from({ length: inputs }, (_, j) =>
    Math.sqrt(examples.reduce((sum, example) => sum + (example.inputs[j] ?? 0) ** 2, 0) / examples.length),
  );
  const weights = new Array<number>(inputs).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = new Array<number>(inputs).fill(0);
    for (const example of examples) {
      let score = 0;
      for (let j = 0; j < inputs; j += 1) score += ((weights[j] ?? 0) * (example.inputs[j] ?? 0)) / (spread[j] || 1);
      const error = 1 / (1 + Math.exp(-score)) - Number(example.holds);
      for (let j = 0; j < inputs; j += 1)
        gradient[j] = (gradient[j] ?? 0) + (error * (example.inputs[j] ?? 0)) / (spread[j] || 1);
    }
    for (let j = 0; j < inputs; j += 1) {
      const step = (gradient[j] ?? 0) / examples.length + DECAY * (weights[j] ?? 0);
      weights[j] = (weights[j] ?? 0) - RATE * step;
    }
  }
  return weights.map((weight, j) => weight / (spread[j] || 1));
}
