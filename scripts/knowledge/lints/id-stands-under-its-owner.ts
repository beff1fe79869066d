import type { Lint } from '../lint.ts';
import { type Owned, ownedIds } from '../select/ids.ts';

export const idStandsUnderItsOwner = {
  name: 'id-stands-under-its-owner',
  description: 'An id begins with the id of what it belongs to.',
  over: ownedIds,
  check({ id, owner }) {
    if (id.startsWith(`${owner}/`) && /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return null;
    return `"${id}" belongs to "${owner}" and does not say so. Ids are written owner/name in kebab-case, so that one can find the file by them: "${owner}/...".`;
  },
  good: { id: 'caching/keys', owner: 'caching' },
  bad: { id: 'keys', owner: 'caching' },
} satisfies Lint<Owned>;
