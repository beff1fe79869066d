import { useEffect, useState } from 'react';
import { type DamagedSettings, dismissDamaged, readDamaged, watchDamaged } from '#settings/change-settings.ts';

/** The copy of settings that could not be read, until it is dismissed. */
export function useDamaged(): readonly [DamagedSettings | null, () => void] {
  const [damaged, setDamaged] = useState<DamagedSettings | null>(null);
  useEffect(() => {
    void readDamaged().then(setDamaged);
    return watchDamaged(setDamaged);
  }, []);
  return [damaged, () => void dismissDamaged()];
}
