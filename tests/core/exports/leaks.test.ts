import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anonymiseFacts } from '#core/exports/anonymise-facts.ts';
import { hiddenNaming } from '#core/exports/hidden-naming.ts';
import { namePartsOf } from '#core/exports/name-parts.ts';
import { writeAnki } from '#core/exports/write-anki.ts';
import { writeCsv } from '#core/exports/write-csv.ts';
import { writeMarkdown } from '#core/exports/write-markdown.ts';
import { writeWebVtt } from '#core/exports/write-web-vtt.ts';
import type { MarkBody, SessionFacts, SessionId } from '#core/session/session.ts';
import type { Viewer } from '#core/session/viewer.ts';
import { parseBrought } from '#messaging/parse-facts.ts';
import { anyFacts } from '../facts-file/any-facts.ts';
import { aSession, factsOf, hiddenSourceOf, PEOPLE } from './export-fixture.ts';
import { ANKI_WORDS, MARKDOWN_WORDS } from './markdown-words.ts';

const OTHER = '9d3f1d0e-6b0a-4f5e-8c62-1f0f6f3f7b11' as SessionId;
const KAI: Viewer = { names: ['Kai Lamberti'], role: 'candidate', expects: [] };

const FORMATS: Readonly<Record<string, (facts: SessionFacts, viewer: Viewer) => string>> = {
  Markdown: (facts, viewer) => writeMarkdown(hiddenSourceOf(facts, viewer), MARKDOWN_WORDS),
  WebVTT: (facts, viewer) => writeWebVtt(hiddenSourceOf(facts, viewer)),
  CSV: (facts, viewer) => writeCsv(hiddenSourceOf(facts, viewer)),
  Anki: (facts, viewer) => writeAnki(hiddenSourceOf(facts, viewer), ANKI_WORDS),
  JSON: (facts, viewer) => JSON.stringify(anonymiseFacts(facts, hiddenNaming(facts, viewer, PEOPLE), OTHER)),
};

/** Whatever a format does to a text, it is there again. */
const unescaped = (text: string) =>
  text
    .replace(/\\u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('&#39;', "'")
    .replace(/\\(.)/g, '$1')
    .normalize('NFC')
    .toLowerCase();

const leaksOf = (text: string, names: readonly string[]) =>
  names.flatMap(namePartsOf).filter((part) => {
    const words = new RegExp(
      String.raw`(?<![\p{L}\p{N}])${part.toLowerCase().replace(/[.@]/g, String.raw`\$&`)}s?(?![\p{L}\p{N}])`,
      'u',
    );
    return words.test(unescaped(text));
  });

describe.each(Object.entries(FORMATS))('%s without names', (_, write) => {
  const NAMES = ['Ines Okafor', 'Kai Lamberti', "Séan O'Dwyer"];
  const facts = factsOf(
    [
      ['Ines Okafor', "Hi Kai, I'm Ines. With us is Sean O'Dwyer."],
      ['Kai Lamberti', 'Thanks, ines! OKAFOR, was it? As Ines’s colleague Séan said, resources first.'],
      ['Ines Okafor', 'So, Mr Lamberti: and the paging? O’Dwyers question. Lambertis cursor, Kai?'],
      ["Séan O'Dwyer", 'ok'],
    ],
    [
      { kind: 'note-written', text: 'Ask Ines, ines.okafor@example.org or @inesokafor' },
      { kind: 'session-renamed', title: 'Ines and Kai' },
      { kind: 'session-tagged', tags: ['ines', 'mock'] },
      { kind: 'plan-set', rounds: [], question: 'What Lamberti wants' },
      { kind: 'note-changed', writtenAt: 1, text: 'OKAFOR' },
      { kind: 'words-corrected', seq: 3, text: 'Okay, Kai' },
      { kind: 'role-set', speaker: 'Kai Lamberti', role: 'candidate' },
    ],
    { ...aSession, title: 'Mock with Ines (884-221)' },
  );

  it('has none of them, however they are written', () => {
    const text = write(facts, KAI);
    expect(leaksOf(text, NAMES)).toEqual([]);
    expect(text).not.toContain('884-221');
    expect(text).not.toContain(aSession.id);
  });

  it('would not pass with them in it', () => {
    expect(leaksOf(write(facts, KAI) + JSON.stringify(facts), NAMES).length).toBeGreaterThan(6);
  });
});

const NAME_WORDS = [
  'Ines',
  'Okafor',
  'Bo',
  'Lee',
  'Zoë',
  'Anna-Lena',
  "O'Neil",
  '田中',
  'Xu',
  'Łukasz',
  'Grünewald',
  'Raj',
];
const name = fc
  .uniqueArray(fc.constantFrom(...NAME_WORDS), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));
const written = fc.constantFrom<(part: string) => string>(
  (part) => part,
  (part) => (part.length > 2 ? part.toLowerCase() : part),
  (part) => part.toUpperCase(),
  (part) => `${part}'s`,
  (part) => `${part}s`,
  (part) => `“${part}”`,
  (part) => `(${part}),`,
  (part) => part.normalize('NFD'),
);

describe('whoever is in a call, and however somebody speaks of them', () => {
  it.each(Object.keys(FORMATS))('%s has no name in it', { timeout: 60_000 }, (format) => {
    const mention = fc.record({ who: fc.nat(2), part: fc.nat(5), how: written });
    const turn = fc.record({ speaker: fc.nat(2), before: fc.constantFrom('so', '=1+', '<b>', '|'), mention });
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 3, maxLength: 3 }),
        fc.array(turn, { minLength: 3, maxLength: 8 }),
        (names, turns) => {
          const say = ({ before, mention: { who, part, how } }: (typeof turns)[number]) => {
            const parts = namePartsOf(names[who] ?? '');
            return `${before} ${how(parts[part % parts.length] ?? '')} said`;
          };
          const body = (text: string): MarkBody => ({ kind: 'note-written', text });
          const all: readonly (readonly [string, string])[] = names.map((own) => [own, 'hello']);
          const facts = factsOf(
            [...all, ...turns.map((each) => [names[each.speaker] ?? '', say(each)] as const)],
            turns.map((each) => body(say(each))),
          );
          const viewer: Viewer = { names: [names[0] ?? ''], role: 'candidate', expects: [] };
          expect(leaksOf(FORMATS[format]?.(facts, viewer) ?? '', names)).toEqual([]);
        },
      ),
      { numRuns: 100, seed: 20_261_128 },
    );
  });
});

describe('people without names', () => {
  it('are facts like any other, whatever is stored', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { session, utterances, marks } = anonymiseFacts(facts, hiddenNaming(facts, KAI, PEOPLE), OTHER);
        expect(parseBrought(JSON.stringify({ session, utterances, marks }))).toEqual({ session, utterances, marks });
        expect(utterances.map(({ seq, startedAt }) => [seq, startedAt])).toEqual(
          facts.utterances.map(({ seq, startedAt }) => [seq, startedAt]),
        );
      }),
      { numRuns: 200, seed: 20_261_128 },
    );
  });

  it('keep their roles, their turns and their numbers', () => {
    const facts = factsOf([
      ['Ines Okafor', 'one'],
      ['Kai Lamberti', 'two'],
      ['Bo Lee', 'three'],
      [null, 'four'],
    ]);
    const { utterances, marks, session } = anonymiseFacts(facts, hiddenNaming(facts, KAI, PEOPLE), OTHER);
    expect(utterances.map(({ speaker, text }) => [speaker, text])).toEqual([
      ['Interviewer 1', 'one'],
      ['Candidate', 'two'],
      ['Interviewer 2', 'three'],
      [null, 'four'],
    ]);
    expect(marks).toMatchObject([
      { kind: 'role-set', speaker: 'Interviewer 1', role: 'interviewer' },
      { kind: 'role-set', speaker: 'Candidate', role: 'candidate' },
      { kind: 'role-set', speaker: 'Interviewer 2', role: 'interviewer' },
    ]);
    expect(session).toMatchObject({ id: OTHER, meetingId: 'anonymised', title: 'Mock with Interviewer 1' });
  });

  it('who share a first name are nobody in particular', () => {
    const facts = factsOf([
      ['Tom Reyes', 'Tom Reyes and Tom Park, or just Tom?'],
      ['Tom Park', 'ok'],
    ]);
    const { words } = hiddenNaming(facts, { names: ['Tom Reyes'], role: 'candidate' }, PEOPLE);
    expect(words(facts.utterances[0]?.text ?? '')).toBe('Candidate and Interviewer 1, or just Someone?');
  });

  it('who share the whole of it are told apart by their pictures', () => {
    const facts = factsOf([
      ['Alex Kim', 'one'],
      ['Alex Kim', 'two, said Alex'],
    ]);
    const pictured = { ...facts, utterances: facts.utterances.map((row, i) => ({ ...row, voice: `picture ${i}` })) };
    const naming = hiddenNaming(pictured, { names: [], role: 'candidate' }, PEOPLE);
    expect(JSON.stringify(anonymiseFacts(pictured, naming, OTHER))).not.toMatch(/alex|kim|picture/i);
  });

  it('who never had one are not looked for by what stands for it', () => {
    const facts = factsOf([[null, 'The initials of a picture, in a voice']]);
    const labelled = { ...facts, utterances: facts.utterances.map((row) => ({ ...row, voice: 'initials IO' })) };
    const { utterances } = anonymiseFacts(labelled, hiddenNaming(labelled, KAI, PEOPLE), OTHER);
    expect(utterances[0]).toMatchObject({
      speaker: 'Unknown 1',
      voice: null,
      text: 'The initials of a picture, in a voice',
    });
  });

  it('leave other words alone', () => {
    const facts = factsOf([
      ['An Do', 'x'],
      ['Cass Grafana', 'y'],
    ]);
    const { words } = hiddenNaming(facts, KAI, PEOPLE);
    expect(words('an index, do cassandra and grafanalike; A classy candidate')).toBe(
      'an index, do cassandra and grafanalike; A classy candidate',
    );
  });

  it('on Meet: "you" stays the word that it is', () => {
    const facts = factsOf(
      [
        ['You', 'Can you say that?'],
        ['Ines Okafor', 'I told you.'],
      ],
      [],
      { ...aSession, platform: 'google-meet' },
    );
    const { words, speaker } = hiddenNaming(facts, KAI, PEOPLE);
    expect(words('Can you say that, Kai?')).toBe('Can you say that, Candidate?');
    expect(speaker({ speaker: 'You', called: 'You' })).toBe('Candidate');
  });
});
