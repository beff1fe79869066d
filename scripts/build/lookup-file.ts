import { LOOKUP_KNOWLEDGE } from '../../knowledge/lookup/lookup-knowledge.ts';
import { LOOKUP_NAMES } from '../../knowledge/lookup/names/index.ts';
import { SYNONYMS } from '../../knowledge/lookup/synonyms.ts';
import { buildLookupAsset } from '../../lib/core/lookup/lookup-asset.ts';

/** What can be looked up, as the text of the file that the worker reads when it is first asked. */
export const lookupFile = (): string => JSON.stringify(buildLookupAsset(LOOKUP_KNOWLEDGE, LOOKUP_NAMES, SYNONYMS));
