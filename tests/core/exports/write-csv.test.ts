import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHead, writeCsv } from '#core/exports/write-csv.ts';
import { factsOf, sourceOf } from './export-fixture.ts';

/** RFC 4180, read as strictly as it is written. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let rest = text;
  for (let row: string[] = []; rest !== ''; ) {
    const [whole, quoted, plain = '', end] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest) ?? [];
    if (whole === undefined) throw new Error(`no cell: ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    rest = rest.slice(whole.length);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('CSV', () => {
  it('has a row for everything said and noted, in time', () => {
    const facts = factsOf(
      [
        ['Ines', 'How, "exactly"?'],
        ['Kai', 'Well,\nso'],
      ],
      [{ kind: 'note-written', text: 'slow down' }],
    );
    const rows = readCsv(csvHead() + writeCsv(sourceOf(facts)));
    expect(rows[0]).toEqual(['session', 'startedAt', 'seconds', 'kind', 'speaker', 'role', 'round', 'text']);
    expect(rows.slice(1).map(([, , ...cells]) => cells)).toEqual([
      ['0', 'utterance', 'Ines', 'unknown', 'api-design', 'How, "exactly"?'],
      ['1', 'note', '', '', 'api-design', 'slow down'],
      ['60', 'utterance', 'Kai', 'unknown', 'api-design', 'Well,\nso'],
    ]);
  });

  it('has the round of words that came in one piece, at the very end', () => {
    const facts = factsOf([['Ann', 'that was it']]);
    const [said] = facts.utterances.map((utterance) => ({ ...utterance, updatedAt: utterance.startedAt }));
    const [row] = readCsv(writeCsv(sourceOf({ ...facts, utterances: said === undefined ? [] : [said] })));
    expect(row?.[6]).toBe('api-design');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])('gives a spreadsheet no formula: %j', (text) => {
    const rows = readCsv(writeCsv(sourceOf(factsOf([[text, text]]))));
    expect([rows[0]?.[4], rows[0]?.[7]]).toEqual([`'${text}`, `'${text}`]);
  });

  it('is read back as it was, whatever was said', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(text)),
          { minLength: 1 },
        ),
        (texts) => {
          const rows = readCsv(writeCsv(sourceOf(factsOf(texts.map((text) => ['Ann', text])))));
          expect(rows.map((row) => row[7])).toEqual(texts);
        },
      ),
    );
  });
});
