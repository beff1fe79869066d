import { useEffect, useState } from 'react';
import { openDatabase } from '#db/database.ts';
import { type ExportWish, nameOf } from './make-export.ts';

const db = openDatabase();

/** What the file will be called; null until that is known. */
export function useExportName(wish: ExportWish): string | null {
  const [name, setName] = useState<string | null>(null);
  const { sessions, format, anonymised, settings } = wish;
  useEffect(() => {
    let isLate = false;
    nameOf(db, { sessions, format, anonymised, settings }).then(
      (found) => isLate || setName(found),
      () => isLate || setName(null),
    );
    return () => {
      isLate = true;
    };
  }, [sessions, format, anonymised, settings]);
  return name;
}
