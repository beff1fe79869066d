import { posix } from 'node:path';
import type { Import } from './read-imports.ts';

export type House =
  | 'knowledge'
  | 'lib/core'
  | 'lib/platforms'
  | 'lib/messaging'
  | 'lib/db'
  | 'lib/settings'
  | 'lib/store'
  | 'lib/i18n'
  | 'components'
  | 'entrypoints';

interface Law {
  /** Houses it may import anything from; its own always. */
  readonly houses: readonly House[];
  /** Houses it may import types from. */
  readonly types?: readonly House[];
  /** Packages it may import, by their name or the beginning of a path in them. */
  readonly packages: readonly string[];
}

const WHOLE_CORE = ['lib/core'] as const;
const BELOW_COMPONENTS = [
  'knowledge',
  'lib/core',
  'lib/messaging',
  'lib/db',
  'lib/settings',
  'lib/store',
  'lib/i18n',
] as const;

/** Who may import what: the table "Who may import what" of CONTRIBUTING.md, as data. */
export const LAW: Readonly<Record<House, Law>> = {
  knowledge: { houses: [], packages: [] },
  'lib/core': { houses: [], types: ['knowledge'], packages: ['minisearch'] },
  'lib/platforms': { houses: [], types: ['lib/core'], packages: [] },
  'lib/messaging': { houses: WHOLE_CORE, types: ['knowledge'], packages: ['valibot', 'wxt/browser'] },
  'lib/db': { houses: WHOLE_CORE, types: ['knowledge'], packages: ['dexie', 'wxt/utils/storage', '@noble/hashes'] },
  'lib/settings': { houses: WHOLE_CORE, types: ['knowledge', 'lib/i18n'], packages: ['valibot', 'wxt/utils/storage'] },
  'lib/store': { houses: WHOLE_CORE, packages: ['zustand'] },
  'lib/i18n': { houses: [], types: ['lib/core'], packages: ['i18next'] },
  components: {
    houses: BELOW_COMPONENTS,
    packages: ['react', 'react-dom', 'fflate', 'recharts', 'wouter', 'wxt/browser'],
  },
  entrypoints: {
    houses: [...BELOW_COMPONENTS, 'lib/platforms', 'components'],
    packages: ['react-dom', 'wxt'],
  },
};

/** Values that the core may take from the knowledge, each with the reason: pure data without which it has no meaning. */
export const CORE_MAY_READ: Readonly<Record<string, string>> = {
  'knowledge/schema.ts': 'the list of round ids is the type RoundId, as a value',
  'knowledge/mishearings.ts': 'hearing a word is repairing it: every text would have to carry the table along',
};

const HOUSES = Object.keys(LAW) as House[];
const ALIAS = /^#(knowledge|components)\//;
const LIB_ALIAS = /^#(core|platforms|messaging|db|settings|store|i18n)\//;

export const houseOf = (path: string): House | null => HOUSES.find((house) => path.startsWith(`${house}/`)) ?? null;

/** @returns why this file may not import this, or null when it may */
export function objection(file: string, { from, isType }: Import): string | null {
  const house = houseOf(file);
  if (house === null) return `${file}: stands in no house`;
  const law = LAW[house];
  const target = resolve(file, from);
  const said = `${file}: ${house} may not import ${isType ? 'types of ' : ''}${from}`;
  if (target === null) return law.packages.some((name) => from === name || from.startsWith(`${name}/`)) ? null : said;
  const door = houseOf(target);
  if (door === null) return `${said}, which stands in no house`;
  if (door === house || law.houses.includes(door) || (isType && law.types?.includes(door))) return null;
  if (house === 'lib/core' && Object.hasOwn(CORE_MAY_READ, target)) return null;
  return law.types?.includes(door) ? `${said}, only types of ${door}` : said;
}

/** The path from the repository's root, or null for a package. */
function resolve(file: string, from: string): string | null {
  if (from.startsWith('.')) return posix.join(posix.dirname(file), from);
  if (ALIAS.test(from)) return from.slice(1);
  return LIB_ALIAS.test(from) ? `lib/${from.slice(1)}` : null;
}
