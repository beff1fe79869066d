import { backupOf } from '#db/backup.ts';
import { openDatabase } from '#db/database.ts';
import { countStored } from '#db/session-list.ts';
import { readCallHosts } from '#settings/call-hosts.ts';
import { readSettings } from '#settings/settings.ts';
import { readUiLanguage } from '#settings/ui-language.ts';
import { blobOf } from '../exports/blob-of.ts';
import type { ExportWatch } from '../exports/make-export.ts';
import { saveFile } from '../exports/save-file.ts';

const db = openDatabase();

/**
 * Everything that is stored, as a file among the downloads.
 *
 * @throws what the signal says when it is given up
 */
export async function downloadBackup({ progressed, signal }: ExportWatch): Promise<void> {
  const at = new Date().toISOString();
  const [settings, uiLanguage, hosts] = await Promise.all([readSettings(), readUiLanguage(), readCallHosts()]);
  const { sessions, utterances, marks } = await countStored(db);
  const total = Math.max(1, sessions + utterances + marks);
  const watch = { progressed: (rows: number) => progressed(Math.min(1, rows / total)), signal };
  const file = await blobOf(backupOf(db, { ...settings, uiLanguage, hosts }, at, watch));
  signal.throwIfAborted();
  saveFile(`ringside-backup-${at.slice(0, 10)}.json`, file.slice(0, file.size, 'application/json'));
}
