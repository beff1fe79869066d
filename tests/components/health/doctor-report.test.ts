import { describe, expect, it } from 'vitest';
import { type DoctorFacts, doctorReport, reportText } from '#components/health/doctor-report.ts';
import { aCall } from '../../core/session/a-call.ts';

const NOW = 1_000_000;
const CALL = aCall({ tabId: 4711, title: 'Mock with Ines Okafor', reportedAt: NOW });
const FACTS: DoctorFacts = {
  health: 'capturing',
  language: 'English',
  call: CALL,
  granted: true,
  findings: {
    adapter: 'google-meet',
    evidence: {
      stage: 'in-call',
      captionsSwitch: 'on',
      hasCaptionRoot: true,
      lines: 7,
      explainedChars: 900,
      unexplainedChars: 12,
      reading: 'site',
    },
    foundBy: 'region',
    pickedAt: null,
    landmarks: [
      { name: 'region', matches: 1 },
      { name: 'icon', matches: 14 },
    ],
    batches: { sent: 12, acknowledged: 11 },
  },
  lastCaptionAt: NOW - 8_000,
  now: NOW,
  versions: 'Ringside 0.1.0, Chrome/156.0.0.0',
};
const report = (facts: Partial<DoctorFacts> = {}) => reportText(doctorReport({ ...FACTS, ...facts }));

describe('the report of the capture check', () => {
  it('says what was found', () => {
    expect(report().split('\n')).toEqual([
      'State: capturing',
      'Page: capturing',
      'Site: google-meet',
      'Site may be read: yes',
      'Adapter: google-meet',
      'Call: in a call',
      'Captions button: on',
      'Read by: site',
      'Found by: region',
      'Caption area: found',
      'Selectors: region 1, icon 14',
      'Lines read: 7',
      'Letters not read: 12 beside 900 read',
      'Batches: 12 sent, 11 stored',
      'Last caption: 8 s ago',
      'Versions: Ringside 0.1.0, Chrome/156.0.0.0',
    ]);
  });

  it('says that the page does not answer, and that there is no call', () => {
    expect(report({ findings: null })).toContain('Adapter: no answer from the page');
    expect(report({ findings: undefined })).toContain('Adapter: asking the page');
    expect(report({ call: null, findings: null, lastCaptionAt: null, health: 'no-meeting' }).split('\n')).toEqual([
      'State: no-meeting',
      'Page: none',
      'Site: none',
      'Last caption: none',
      'Versions: Ringside 0.1.0, Chrome/156.0.0.0',
    ]);
  });

  it('holds neither the id of the call nor its title nor its tab', () => {
    for (const secret of ['kqv', 'wnpd', 'Mock', 'Ines', 'Okafor', '4711']) expect(report()).not.toContain(secret);
  });

  it('names the language only where it is the trouble', () => {
    expect(report()).not.toContain('English');
    expect(report({ health: 'wrong-language', language: 'German' })).toContain('State: wrong-language, German');
  });
});
