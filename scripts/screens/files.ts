// Files as somebody has them, always the same: a transcript, one that is damaged, and a backup, sound and damaged.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsOf } from '../../tests/core/exports/export-fixture.ts';
import { fileOf } from '../../tests/core/facts-file/file-of.ts';
import { BOOKING_TRANSCRIPT } from '../../tests/stage/booking-transcript.ts';

const folder = fileURLToPath(new URL('../../stage-out/screens-files/', import.meta.url));

const BACKED_UP = factsOf([
  ['Ines Okafor', "Let's design the API for a ticket booking service. How would you lay out the endpoints?"],
  ['You', 'The main resources are events, seats and bookings, and a booking belongs to a user.'],
]);

function fileWith(name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const backup = () => fileOf([BACKED_UP], 'ringside-backup', { settings: { theme: 'dark', textSize: 115 } });

export const transcriptFile = () => fileWith('Mock with Ines.vtt', BOOKING_TRANSCRIPT);

export const damagedTranscript = () =>
  fileWith('Mock with Sam.vtt', BOOKING_TRANSCRIPT.replace('00:00:26.000', 'later'));

export const backupFile = async () => fileWith('ringside-backup.json', await backup());

export const damagedBackup = async () =>
  fileWith('ringside-backup.json', (await backup()).replace('"rev":1', '"rev":"one"'));
