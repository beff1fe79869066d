/** `npm run knowledge [-- ID]`: what Ringside knows: the counts, or one item in full. */
import { BadInput, runCommand } from './cli/bad-input.ts';
import { readCatalogue } from './knowledge/catalogue.ts';
import { render } from './knowledge/render.ts';

await runCommand(() => {
  const catalogue = readCatalogue();
  const [id] = process.argv.slice(2);
  if (id === undefined) {
    const counts = Map.groupBy(catalogue, ({ kind }) => kind);
    for (const [kind, items] of counts) console.log(`${String(items.length).padStart(5)}  ${kind}s`);
    return;
  }
  const found = catalogue.filter((entry) => entry.id === id);
  if (found.length > 0) return console.log(found.map(({ kind, item }) => `${kind}\n${render(item)}`).join('\n\n'));
  const near = catalogue.filter((entry) => entry.id.includes(id)).map((entry) => entry.id);
  throw new BadInput(
    `Nothing is called "${id}".${near.length > 0 ? ` Did you mean ${near.slice(0, 5).join(', ')}?` : ''}`,
  );
});
