import type { Lint } from '../lint.ts';
import { repeated } from '../reading.ts';
import { idsOfKind } from '../select/ids.ts';

export const idsAreUnique = {
  name: 'ids-are-unique',
  description: 'Within a kind an id is used once.',
  over: idsOfKind,
  check(ids) {
    const [twice] = repeated(ids);
    if (twice === undefined) return null;
    return `"${twice}" is the id of two things of this kind. Marks and references could mean either: give the newer one a name of its own.`;
  },
  good: ['caching/keys', 'caching/eviction'],
  bad: ['caching/keys', 'caching/keys'],
} satisfies Lint<readonly string[]>;
