import { createLookup } from '#core/lookup/look-up.ts';
import { buildLookupAsset } from '#core/lookup/lookup-asset.ts';
import { LOOKUP_KNOWLEDGE } from '#knowledge/lookup/lookup-knowledge.ts';
import { LOOKUP_NAMES } from '#knowledge/lookup/names/index.ts';
import { SYNONYMS } from '#knowledge/lookup/synonyms.ts';

/** What the build writes, as text, so that nothing is tested that would not survive the file. */
export const ASSET_TEXT = JSON.stringify(buildLookupAsset(LOOKUP_KNOWLEDGE, LOOKUP_NAMES, SYNONYMS));

/** The lookup of this build. */
export const realLookup = createLookup(JSON.parse(ASSET_TEXT));
