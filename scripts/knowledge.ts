/**
 * `npm run knowledge [-- ID | --lint]`: what Ringside knows: the counts, one item in full, or what
 * is wrong with it (and exit code 1).
 */
import { BadInput, runCommand } from './cli/bad-input.ts';
import { type CatalogueEntry, pluralOf, readCatalogue } from './knowledge/catalogue.ts';
import { runLints } from './knowledge/lint.ts';
import { LINTS } from './knowledge/lints/index.ts';
import { readKnowledge } from './knowledge/read-knowledge.ts';
import { render } from './knowledge/render.ts';
import { phrases } from './knowledge/select/phrases.ts';

await runCommand(() => {
  const [argument] = process.argv.slice(2);
  if (argument === undefined) printCounts();
  else if (argument === '--lint') printProblems();
  else printItem(argument);
});

function printCounts(): void {
  const knowledge = readKnowledge();
  const counts = Array.from(
    Map.groupBy(readCatalogue(knowledge), ({ kind }) => kind),
    ([kind, items]) => [pluralOf(kind), items.length] as const,
  );
  for (const [what, count] of [...counts, ['phrases', phrases(knowledge).length] as const])
    console.log(`${String(count).padStart(6)}  ${what}`);
}

function printProblems(): void {
  const { rules, items, problems } = runLints(LINTS, readKnowledge());
  for (const { at, message, rule } of problems) console.log(`${at}: ${message} [${rule}]`);
  if (problems.length === 0) console.log(`${items} items, ${rules} rules: nothing to correct`);
  else process.exitCode = 1;
}

/** Everything of this id: an axis of the rubric may be called as a round is. */
function printItem(id: string): void {
  const catalogue = readCatalogue();
  const found = catalogue.filter((entry) => entry.id === id);
  if (found.length === 0) throw new BadInput(`Nothing is called "${id}".${suggestion(catalogue, id)}`);
  console.log(found.map(({ kind, item }) => `${kind}\n${render(item)}`).join('\n\n'));
}

function suggestion(catalogue: readonly CatalogueEntry[], id: string): string {
  const near = catalogue.filter((entry) => entry.id.includes(id)).map((entry) => entry.id);
  return near.length > 0 ? ` Did you mean ${near.slice(0, 5).join(', ')}?` : '';
}
