import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VERSIONS } from '#core/facts-file/facts-file.ts';
import { factsOf } from '../exports/export-fixture.ts';
import { anyStore } from './any-facts.ts';
import { fileOf, verifyText } from './file-of.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../docs/formats/ringside-session.schema.json', import.meta.url), 'utf8'),
);
const validate = new Ajv2020({ allErrors: true, strictTypes: false, formats: { 'date-time': true } }).compile(schema);

describe('the schema of a session file', () => {
  it('is of the version that is written', () => {
    expect(schema.properties.version.const).toBe(VERSIONS['ringside-session']);
  });

  it('holds for every file that is written', async () => {
    await fc.assert(
      fc.asyncProperty(anyStore, fc.boolean(), async (store, anonymised) => {
        const file = JSON.parse(await fileOf(store, 'ringside-session', { anonymised }));
        validate(file);
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 100, seed: 20_261_128 },
    );
  });

  it.each([
    ['a field more', '"rev":1', '"rev":1,"html":""'],
    ['half a number', '"seq":0', '"seq":0.5'],
    ['a kind that is none', 'note-written', 'note'],
    ['a mark with what belongs to another', '"text":"louder"', '"text":"louder","round":"caching"'],
    ['no such platform', '"zoom"', '"webex"'],
  ])('refuses what the import refuses: %s', async (_, from, to) => {
    const file = await fileOf(
      [factsOf([['Ines', 'hello']], [{ kind: 'note-written', text: 'louder' }])],
      'ringside-session',
    );
    expect(validate(JSON.parse(file))).toBe(true);
    const edited = file.replace(from, to);
    expect([validate(JSON.parse(edited)), (await verifyText(edited)).ok]).toEqual([false, false]);
  });
});
