import { backupOf } from '#db/backup.ts';
import { openDatabase } from '#db/database.ts';
import { readCallHosts } from '#settings/call-hosts.ts';
import { readSettings } from '#settings/settings.ts';
import { readUiLanguage } from '#settings/ui-language.ts';

const db = openDatabase();
/** Chrome reads the file as soon as it is clicked; longer only costs memory. */
const RELEASE_AFTER_MS = 60_000;

/** Everything that is stored, as a file among the downloads. */
export async function downloadBackup(): Promise<void> {
  const at = new Date().toISOString();
  const [settings, uiLanguage, hosts] = await Promise.all([readSettings(), readUiLanguage(), readCallHosts()]);
  // The browser keeps the parts of a large blob on the disk.
  let file = new Blob([], { type: 'application/json' });
  for await (const part of backupOf(db, { ...settings, uiLanguage, hosts }, at))
    file = new Blob([file, part], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `ringside-backup-${at.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), RELEASE_AFTER_MS);
}
