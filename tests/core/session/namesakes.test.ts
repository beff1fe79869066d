import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveNames } from '#core/session/names.ts';
import { deriveVoices } from '#core/session/roles.ts';
import type { Mark, Role, SessionId, SessionSource, Utterance } from '#core/session/session.ts';

const sessionId = 'session' as SessionId;
const NAME = 'Alex Kim';

/** Lines of people of one name, by their pictures: "a", "?" for one that has none, "Bo" for somebody else. */
function lines(...pictures: readonly string[]): readonly Utterance[] {
  return pictures.map((picture, seq) => {
    const isOther = picture.length > 1;
    const voice = picture === '?' || isOther ? null : picture;
    const speaker = isOther ? picture : NAME;
    return { sessionId, seq, speaker, voice, text: 'so', startedAt: seq, updatedAt: seq, rev: 1 };
  });
}

const role = (speaker: string, is: Role): Mark => ({ kind: 'role-set', speaker, role: is, sessionId, at: 0 });
const naming = (speaker: string, name: string): Mark => ({ kind: 'voice-named', speaker, name, sessionId, at: 0 });

function called(said: readonly Utterance[], marks: readonly Mark[] = []) {
  const { speakerOf, calledOf } = deriveNames(said, marks);
  return said.map((line) => calledOf(speakerOf(line) ?? ''));
}

function rolesOn(platform: SessionSource, said: readonly Utterance[], marks: readonly Mark[], names: string[] = []) {
  const { views } = deriveVoices(platform, said, marks, { names, role: 'candidate' });
  return Object.fromEntries(views.map((view) => [view.called, view.role]));
}

describe('two pictures of one name', () => {
  it('are two people once the first is heard again after the second', () => {
    expect(called(lines('a', 'b', 'a'))).toEqual([NAME, `${NAME} (2)`, NAME]);
    expect(called(lines('a', 'Bo', 'b', 'Bo', 'a', 'b'))).toEqual([
      NAME,
      'Bo',
      `${NAME} (2)`,
      'Bo',
      NAME,
      `${NAME} (2)`,
    ]);
  });

  it.each([
    ['while there is nothing but a change from one to the other', lines('a', 'a', 'b', 'b')],
    ['when others speak in between', lines('a', 'Bo', 'a', 'Bo', 'b', 'Bo', 'b')],
    ['when it changes once more', lines('a', 'b', 'c')],
    ['when one of them comes late', lines('?', 'a', 'a')],
    ['when one is missing now and then', lines('a', '?', 'a')],
    ['when there is one', lines('a', 'Bo', 'a')],
    ['when there is none', lines('?', 'Bo', '?')],
    [
      'when initials stand in for it',
      lines('a', 'b', 'a').map((line) => ({ ...line, voice: line.voice === 'b' ? 'initials AK' : 'a' })),
    ],
  ])('are one person %s', (_, said) => {
    expect(new Set(called(said)).size).toBe(said.some(({ speaker }) => speaker === 'Bo') ? 2 : 1);
  });

  it('are nobody’s in particular where two have the name and no picture tells who it was', () => {
    expect(called(lines('a', 'b', 'a', '?'))).toEqual([NAME, `${NAME} (2)`, NAME, `${NAME} (?)`]);
  });

  it('leave a third one open until it shows whose it is', () => {
    expect(called(lines('a', 'b', 'a', 'c')).at(-1)).toBe(`${NAME} (?)`);
    // The second was heard after it, so it is the first one's new picture.
    expect(called(lines('a', 'b', 'a', 'c', 'b')).at(3)).toBe(NAME);
    expect(called(lines('a', 'b', 'a', 'c', 'a')).at(3)).toBe(`${NAME} (2)`);
    expect(called(lines('a', 'b', 'a', 'c', 'b', 'a')).at(3)).toBe(`${NAME} (3)`);
  });

  it('are told from those of somebody who is really called so', () => {
    const said = [...lines('a', 'b', 'a'), { ...lines('a')[0], speaker: `${NAME} (2)`, voice: 'd' } as Utterance];
    expect(called(said)).toEqual([NAME, `${NAME} (3)`, NAME, `${NAME} (2)`]);
  });

  it('never make two of a person who has not gone back to an earlier one', () => {
    const runs = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(runs, (lengths) => {
        const said = lines(
          ...lengths.flatMap((length, i) => Array.from({ length: length + 1 }, () => 'abcde'.charAt(i))),
        );
        expect(new Set(called(said))).toEqual(new Set([NAME]));
      }),
    );
  });
});

describe('the user, who shares a name with nobody', () => {
  it('is one person on Meet, whatever the picture', () => {
    const said = lines('a', 'b', 'a').map((line) => ({ ...line, speaker: 'You' }));
    const { views } = deriveVoices('google-meet', said, []);
    expect(views).toMatchObject([{ called: 'You', role: 'candidate', utterances: 3 }]);
  });

  it('is not known by a name that two people have', () => {
    expect(rolesOn('zoom', lines('a'), [], [NAME])).toEqual({ [NAME]: 'candidate' });
    expect(rolesOn('zoom', lines('a', 'b', 'a'), [], [NAME])).toEqual({
      [NAME]: 'unknown',
      [`${NAME} (2)`]: 'unknown',
    });
  });
});

describe('roles and names that the user gives', () => {
  const SAID = lines('a', 'b', 'a', 'b', '?');

  it('are those of one of the two', () => {
    const first = role(NAME, 'candidate');
    expect(rolesOn('zoom', SAID, [first])).toMatchObject({ [NAME]: 'candidate', [`${NAME} (2)`]: 'interviewer' });
    const second = role(`${NAME} · b`, 'candidate');
    expect(rolesOn('zoom', SAID, [second])).toMatchObject({ [NAME]: 'interviewer', [`${NAME} (2)`]: 'candidate' });
  });

  it('are those of either, where they are the same, and else unknown', () => {
    expect(rolesOn('google-meet', SAID, [])[`${NAME} (?)`]).toBe('interviewer');
    expect(rolesOn('google-meet', SAID, [role(NAME, 'candidate')])[`${NAME} (?)`]).toBe('unknown');
    const told = [role(NAME, 'candidate'), role(`${NAME} · ?`, 'interviewer')];
    expect(rolesOn('google-meet', SAID, told)[`${NAME} (?)`]).toBe('interviewer');
  });

  it('tell them apart for good', () => {
    expect(called(SAID, [naming(`${NAME} · b`, 'Alexandra Kim')])).toEqual([
      NAME,
      'Alexandra Kim',
      NAME,
      'Alexandra Kim',
      `${NAME} (?)`,
    ]);
  });

  it('stay with whoever was heard first when it turns out that there are two', () => {
    const marks = [role(NAME, 'candidate')];
    expect(rolesOn('zoom', lines('a', 'b'), marks)).toEqual({ [NAME]: 'candidate' });
    expect(rolesOn('zoom', lines('a', 'b', 'a'), marks)).toMatchObject({ [NAME]: 'candidate' });
  });
});

it('holds where the page tells the names late, as Zoom does', () => {
  const said = lines('a', 'b', 'a', 'b').map((line, i) => ({ ...line, speaker: i < 2 ? null : line.speaker }));
  expect(called(said)).toEqual([NAME, `${NAME} (2)`, NAME, `${NAME} (2)`]);
});
