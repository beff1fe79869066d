// Files as somebody has them, always the same: a transcript, one that is damaged, and a backup, sound and damaged.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { factsOf } from '../../tests/core/exports/export-fixture.ts';
import { fileOf } from '../../tests/core/facts-file/file-of.ts';

const folder = fileURLToPath(new URL('../../stage-out/screens-files/', import.meta.url));

const TRANSCRIPT = `WEBVTT

00:00:01.000 --> 00:00:08.000
<v Ines Okafor>Let's design the API for a ticket booking service. How would you lay out the endpoints?</v>

00:00:09.000 --> 00:00:16.000
<v Tom Reyes>The main resources are events, seats and bookings, and a booking belongs to a user.</v>

00:00:20.000 --> 00:00:26.000
<v Ines Okafor>What if the client times out and sends the same booking again?</v>
`;

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

export const transcriptFile = () => fileWith('Mock with Ines.vtt', TRANSCRIPT);

export const damagedTranscript = () => fileWith('Mock with Sam.vtt', TRANSCRIPT.replace('00:00:26.000', 'later'));

export const backupFile = async () => fileWith('ringside-backup.json', await backup());

export const damagedBackup = async () =>
  fileWith('ringside-backup.json', (await backup()).replace('"rev":1', '"rev":"one"'));
