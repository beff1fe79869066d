import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveNames } from '#core/session/names.ts';
import { deriveVoices } from '#core/session/roles.ts';
import type { Mark, Role, SessionId, Utterance } from '#core/session/session.ts';

const sessionId = 'session' as SessionId;

/** "avatar a", "avatar a: Ann" (a voice that the page names) or ": Ann" (a name without a voice). */
const said = (...lines: readonly string[]): Utterance[] =>
  lines.map((line, seq) => {
    const [voice = '', speaker = ''] = line.split(': ');
    const who = { speaker: speaker || null, voice: voice.replace(':', '').trim() || null };
    return { sessionId, seq, ...who, text: 'so', startedAt: seq, updatedAt: seq, rev: 1 };
  });

const naming = (speaker: string, name: string, at = 0): Mark => ({ kind: 'voice-named', speaker, name, sessionId, at });
const role = (speaker: string, is: Role, at = 0): Mark => ({ kind: 'role-set', speaker, role: is, sessionId, at });

/** What every line's speaker is called. */
function calledIn(lines: readonly Utterance[], marks: readonly Mark[] = []) {
  const { speakerOf, calledOf } = deriveNames(lines, marks);
  return lines.map((line) => {
    const speaker = speakerOf(line);
    return speaker === null ? null : calledOf(speaker);
  });
}

describe('a voice without a name', () => {
  it('has the number in which it was first heard, or the initials that the page shows', () => {
    expect(calledIn(said('avatar k', 'initials SV', 'avatar c', 'avatar k'))).toEqual([1, 'SV', 3, 1]);
  });

  it('keeps its number when another one gets a name from the page', () => {
    expect(calledIn(said('avatar k', 'avatar c', 'avatar k: Ann'))).toEqual(['Ann', 2, 'Ann']);
  });

  it('is nobody where there is no voice either', () => {
    expect(calledIn(said('', 'avatar k'))).toEqual([null, 1]);
  });
});

describe('a voice that the user names', () => {
  const LINES = said('avatar k', 'avatar c', 'avatar k');

  it('has that name for all it has said and will say', () => {
    expect(calledIn(LINES, [naming('avatar k', 'Ana')])).toEqual(['Ana', 2, 'Ana']);
    expect(deriveNames(LINES, [naming('avatar k', 'Ana')]).namedBy('Ana')).toBe('mark');
  });

  it('may be named again, by whatever it is called then', () => {
    const marks = [naming('avatar k', 'Anna', 1), naming('Anna', 'Ana', 2)];
    expect(calledIn(LINES, marks)).toEqual(['Ana', 2, 'Ana']);
    expect(calledIn(LINES, [...marks, naming('avatar k', 'Hana', 3)])).toEqual(['Hana', 2, 'Hana']);
    expect(calledIn(LINES, [...marks, naming('Ana', 'Anna', 3)])).toEqual(['Anna', 2, 'Anna']);
  });

  it('keeps that name when the page tells another one', () => {
    const late = said('avatar k', 'avatar k: Ana Silva', 'avatar c: Bo');
    expect(calledIn(late, [naming('avatar k', 'Ana')])).toEqual(['Ana', 'Ana', 'Bo']);
  });

  it('is one person with another voice of that name', () => {
    expect(calledIn(LINES, [naming('avatar k', 'Ana'), naming('avatar c', 'Ana')])).toEqual(['Ana', 'Ana', 'Ana']);
  });

  it('keeps the role it was given under any of its names', () => {
    const marks = [role('avatar k', 'candidate', 1), naming('avatar k', 'Ana', 2)];
    const rolesWith = (...more: readonly Mark[]) =>
      Object.fromEntries(
        deriveVoices('zoom', LINES, [...marks, ...more]).views.map((view) => [view.speaker, view.role]),
      );
    expect(rolesWith()).toEqual({ Ana: 'candidate', 'avatar c': 'interviewer' });
    expect(rolesWith(role('Ana', 'interviewer', 3), naming('Ana', 'Hana', 4))).toEqual({
      Hana: 'interviewer',
      'avatar c': 'unknown',
    });
  });
});

describe('a name that the page tells', () => {
  it('may be put right as well, also the user’s own, who stays the candidate', () => {
    const lines = said(': You', ': Ann', ': You');
    const voices = deriveVoices('google-meet', lines, [naming('You', 'Sam'), naming('Ann', 'Ann Lee')]);
    expect(voices.views).toMatchObject([
      { speaker: 'Sam', called: 'Sam', namedBy: 'mark', role: 'candidate', roleFrom: 'page' },
      { speaker: 'Ann Lee', called: 'Ann Lee', namedBy: 'mark', role: 'interviewer' },
    ]);
    expect(deriveVoices('google-meet', lines, []).views).toMatchObject([{ namedBy: 'page' }, { namedBy: 'page' }]);
  });
});

it('never makes one person of two voices that have been given different names, in whatever order', () => {
  const voices = ['avatar a', 'avatar b', 'initials C'] as const;
  const marks = fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 3 }), fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(marks, (picks) => {
      const lines = said(...voices);
      const made: Mark[] = [];
      for (const [voice, name, byName] of picks) {
        const label = voices[voice] ?? voices[0];
        const shown = deriveNames(lines, made).speakerFor(label);
        made.push(naming(byName ? shown : label, `${label} is ${name}`, made.length));
      }
      const { speakerOf } = deriveNames(lines, made);
      const speakers = lines.map((line) => speakerOf(line));
      expect(new Set(speakers).size).toBe(voices.length);
      for (const [index, label] of voices.entries()) {
        const last = picks.findLast(([voice]) => voice === index);
        expect(speakers[index]).toBe(last === undefined ? label : `${label} is ${last[1]}`);
      }
    }),
    { seed: 20_261_128, numRuns: 300 },
  );
});
