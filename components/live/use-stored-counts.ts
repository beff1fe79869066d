import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { openDatabase } from '#db/database.ts';
import { countStored, type StoredCounts } from '#db/session-list.ts';
import { REQUIRED_HOSTS } from '#settings/site-hosts.ts';

const db = openDatabase();

/** What there is to delete, counted once; null until then, or where it cannot be read. */
export function useStoredCounts(): (StoredCounts & { readonly sites: number }) | null {
  const [counts, setCounts] = useState<(StoredCounts & { readonly sites: number }) | null>(null);
  useEffect(() => {
    Promise.all([countStored(db), browser.permissions.getAll()]).then(
      ([stored, { origins = [] }]) =>
        setCounts({ ...stored, sites: origins.filter((origin) => !REQUIRED_HOSTS.includes(origin)).length }),
      () => setCounts(null),
    );
  }, []);
  return counts;
}
