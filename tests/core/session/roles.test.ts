import { describe, expect, it } from 'vitest';
import { deriveVoices } from '#core/session/roles.ts';
import type { Mark, Role, SessionId, SessionSource, Utterance } from '#core/session/session.ts';

type Viewed = NonNullable<Parameters<typeof deriveVoices>[3]>;

const sessionId = 'session' as SessionId;

function utterances(...speakers: readonly (string | null)[]): Utterance[] {
  return speakers.map((speaker, seq) => {
    return { sessionId, seq, speaker, voice: null, text: 'so', startedAt: seq, updatedAt: seq, rev: 1 };
  });
}

function voiceOnly(voice: string): Utterance {
  return { sessionId, seq: 9, speaker: null, voice, text: 'so', startedAt: 9, updatedAt: 9, rev: 1 };
}

const roleMark = (speaker: string, role: Role, at = 0): Mark => ({ kind: 'role-set', speaker, role, sessionId, at });

function rolesOn(platform: SessionSource, said: readonly Utterance[], marks: readonly Mark[] = []) {
  const voices = deriveVoices(platform, said, marks);
  return Object.fromEntries(voices.views.map(({ speaker }) => [speaker, voices.roleOf(speaker)]));
}

/** As listed for Meet, by language. */
const SELF_LABELS = {
  en: ['You'],
  ru: ['Вы'],
  uk: ['Ви'],
  pt: ['Você'],
  it: ['Tu'],
  es: ['Tú', 'Usted'],
  zh: ['你', '您'],
  ja: ['あなた'],
  id: ['Anda', 'Kamu'],
  de: ['Ich', 'Du', 'Sie'],
  fr: ['Vous'],
  vi: ['Bạn'],
  ko: ['나', '회원님'],
  th: ['คุณ'],
  ar: ['أنت'],
  fa: ['شما'],
  hi: ['आप'],
};

describe('roles on Meet', () => {
  it.each(Object.entries(SELF_LABELS))('know the user in %s, and everybody else as the interviewer', (_, labels) => {
    for (const label of labels) {
      expect(rolesOn('google-meet', utterances('Mira Okafor', label))).toEqual({
        'Mira Okafor': 'interviewer',
        [label]: 'candidate',
      });
    }
  });

  it.each(['Yousef', 'You Wang', 'Anda Nowak', 'Du Toit', 'Tu Nguyen', 'Youtube Room', 'Ян'])(
    'do not take %s for the user',
    (name) => {
      expect(rolesOn('google-meet', utterances(name))).toEqual({ [name]: 'interviewer' });
    },
  );

  it('follow the user, who may swap anybody, also the page’s own You', () => {
    const marks = [roleMark('You', 'interviewer'), roleMark('Ann', 'candidate')];
    expect(rolesOn('google-meet', utterances('You', 'Ann', 'Bo'), marks)).toEqual({
      You: 'interviewer',
      Ann: 'candidate',
      Bo: 'interviewer',
    });
  });

  it('follow the last mark about a voice', () => {
    const marks = [roleMark('Ann', 'candidate', 1), roleMark('Ann', 'unknown', 2)];
    expect(rolesOn('google-meet', utterances('Ann'), marks)).toEqual({ Ann: 'unknown' });
  });
});

describe('roles where everybody has a name', () => {
  it.each(['microsoft-teams', 'zoom'] as const)('are not guessed before the user tells: %s', (platform) => {
    expect(rolesOn(platform, utterances('Ann', 'You'))).toEqual({ Ann: 'unknown', You: 'unknown' });
  });

  it('are known of all as soon as one is known to be the candidate', () => {
    const marks = [roleMark('Ann', 'candidate')];
    expect(rolesOn('microsoft-teams', utterances('Ann', 'Bo', 'Cleo'), marks)).toEqual({
      Ann: 'candidate',
      Bo: 'interviewer',
      Cleo: 'interviewer',
    });
  });

  it('are known before the candidate has said a word', () => {
    const marks = [roleMark('Ann', 'candidate')];
    expect(rolesOn('zoom', utterances('Bo'), marks)).toEqual({ Bo: 'interviewer' });
  });

  it('are not known of others when only an interviewer is', () => {
    const marks = [roleMark('Ann', 'interviewer')];
    expect(rolesOn('zoom', utterances('Ann', 'Bo'), marks)).toEqual({ Ann: 'interviewer', Bo: 'unknown' });
  });

  it('belong to a voice where there is no name', () => {
    const marks = [roleMark('avatar x', 'candidate')];
    expect(rolesOn('zoom', [voiceOnly('avatar x'), voiceOnly('avatar y')], marks)).toEqual({
      'avatar x': 'candidate',
      'avatar y': 'interviewer',
    });
  });
});

describe('a voice whose name is told late', () => {
  const said = (voice: string, speaker: string | null): Utterance => ({ ...voiceOnly(voice), speaker });
  const lateName = [said('avatar x', null), said('avatar x', 'Ann'), said('avatar x', null), said('avatar y', null)];

  it('has that name for all it has said, before and after', () => {
    const voices = deriveVoices('zoom', lateName, []);
    expect(lateName.map((utterance) => voices.speakerOf(utterance))).toEqual(['Ann', 'Ann', 'Ann', 'avatar y']);
    expect(voices.views.map(({ speaker, utterances: count }) => [speaker, count])).toEqual([
      ['Ann', 3],
      ['avatar y', 1],
    ]);
  });

  it('keeps the role that it was given without a name', () => {
    const byVoice = [roleMark('avatar x', 'candidate')];
    expect(rolesOn('zoom', lateName, byVoice)).toEqual({ Ann: 'candidate', 'avatar y': 'interviewer' });
    const changed = [...byVoice, roleMark('Ann', 'interviewer', 1)];
    expect(rolesOn('zoom', lateName, changed)).toEqual({ Ann: 'interviewer', 'avatar y': 'unknown' });
  });

  it('goes by its label once it has had two names', () => {
    const names = ['Ann Bell', 'Al Brown', null, 'Ann Bell'];
    const shared = names.map((name) => said('initials AB', name));
    const voices = deriveVoices('zoom', shared, []);
    expect(shared.map((utterance) => voices.speakerOf(utterance))).toEqual([
      'Ann Bell',
      'Al Brown',
      'initials AB',
      'Ann Bell',
    ]);
  });
});

describe('voices', () => {
  it('say who decided, and how often they spoke', () => {
    const { views } = deriveVoices('google-meet', utterances('You', 'Ann', 'You', 'Bo'), [roleMark('Bo', 'candidate')]);
    expect(views).toMatchObject([
      { speaker: 'You', role: 'candidate', roleFrom: 'page', utterances: 2 },
      { speaker: 'Ann', role: 'interviewer', roleFrom: 'elimination', utterances: 1 },
      { speaker: 'Bo', role: 'candidate', roleFrom: 'mark', utterances: 1 },
    ]);
  });

  it('leave a speaker without name and voice unknown', () => {
    const voices = deriveVoices('google-meet', utterances(null, 'You'), []);
    expect(voices.roleOf(null)).toBe('unknown');
    expect(voices.views.map(({ speaker }) => speaker)).toEqual(['You']);
  });

  it('may be called what objects are made of', () => {
    expect(deriveVoices('google-meet', utterances('constructor', '__proto__'), []).roleOf('__proto__')).toBe(
      'interviewer',
    );
    expect(deriveVoices('google-meet', [], []).roleOf('constructor')).toBe('unknown');
  });
});

describe('roles in a transcript file', () => {
  it('are not guessed, whatever the voices are called', () => {
    expect(rolesOn('file', utterances('You', 'Mira Okafor'))).toEqual({ You: 'unknown', 'Mira Okafor': 'unknown' });
  });

  it('follow from the one that the user sets', () => {
    expect(rolesOn('file', utterances('Tom Reyes', 'Mira Okafor'), [roleMark('Tom Reyes', 'candidate')])).toEqual({
      'Tom Reyes': 'candidate',
      'Mira Okafor': 'interviewer',
    });
  });
});

describe('roles where the user has said their name', () => {
  const kai = { names: ['Kai Lamb'], role: 'candidate' } as const;
  const roles = (
    platform: SessionSource,
    said: readonly Utterance[],
    marks: readonly Mark[] = [],
    viewer: Viewed = kai,
  ) => {
    const voices = deriveVoices(platform, said, marks, viewer);
    return Object.fromEntries(voices.views.map(({ speaker, role, roleFrom }) => [speaker, [role, roleFrom]]));
  };

  it('are known from the first word', () => {
    expect(roles('zoom', utterances('Ann', 'Kai Lamb'))).toEqual({
      Ann: ['interviewer', 'elimination'],
      'Kai Lamb': ['candidate', 'name'],
    });
  });

  it.each(['Kai Lambert', 'Kai', 'kai lamb', 'Kai Lamb (Guest)', 'Lamb, Kai', 'Kai  Lamb'])(
    'are not guessed from a name that is nearly theirs: %s',
    (name) => {
      expect(roles('zoom', utterances('Ann', name))).toEqual({
        Ann: ['unknown', 'nobody'],
        [name]: ['unknown', 'nobody'],
      });
    },
  );

  it('do not mind how a letter is coded, or space around the name', () => {
    const said = utterances('Jose\u0301', 'Ann');
    expect(roles('zoom', said, [], { names: [' Jos\u00e9 '], role: 'candidate' })).toMatchObject({
      'Jose\u0301': ['candidate', 'name'],
    });
  });

  it('follow a mark first: somebody else may have that very name', () => {
    expect(roles('zoom', utterances('Kai Lamb', 'Ann'), [roleMark('Kai Lamb', 'interviewer')])).toEqual({
      'Kai Lamb': ['interviewer', 'mark'],
      Ann: ['unknown', 'nobody'],
    });
  });

  it('are the other way round where the user interviews', () => {
    const interviewing = { names: ['Kai Lamb'], role: 'interviewer' } as const;
    expect(roles('zoom', utterances('Kai Lamb', 'Ann'), [], interviewing)).toEqual({
      'Kai Lamb': ['interviewer', 'name'],
      Ann: ['candidate', 'elimination'],
    });
    expect(roles('google-meet', utterances('You', 'Ann'), [], { names: [], role: 'interviewer' })).toEqual({
      You: ['interviewer', 'page'],
      Ann: ['candidate', 'elimination'],
    });
  });

  it('leave a second interviewer out once the candidate is marked', () => {
    const interviewing = { names: ['Kai Lamb'], role: 'interviewer' } as const;
    expect(roles('zoom', utterances('Kai Lamb', 'Ann', 'Bo'), [roleMark('Ann', 'candidate')], interviewing)).toEqual({
      'Kai Lamb': ['interviewer', 'name'],
      Ann: ['candidate', 'mark'],
      Bo: ['interviewer', 'elimination'],
    });
  });

  it('need no name where nobody has one', () => {
    expect(roles('zoom', utterances('Ann'), [], { names: [], role: 'candidate' })).toEqual({
      Ann: ['unknown', 'nobody'],
    });
  });
});
