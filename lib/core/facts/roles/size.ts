import { type Context, phrases, says, startsWith } from '../context.ts';
import type { Figure } from '../figure.ts';
import type { Quantity } from '../quantity.ts';

const HESITATION = '(?: (?:hm|um|uh|say|lets|about|around|roughly|maybe|like|well))*';
/** Of a machine or a wire, not of the data. */
const NOT_DATA = phrases(`memory, ram, heap, disk, disks, bandwidth, pipe, swap, cache, network, node, nodes, machine,
  machines, server, box, buffer, pod, cpu, laptop, instance, chunks, parts, chunk, partition, shard, shards`);
const EACH_AFTER = phrases('each, each one, a piece, apiece, per, on average, a pop, one');
/** An article between a size and what has it: "two megs a photo". */
const ARTICLE = phrases('a, an, every');
const SINGLE = /\b(?:each|every|one|a single|an average|the average|a typical|average|typical)(?: \w+){1,3} $/;
const SIZE_OF = /\b(?:size|sized?)(?: \w+){0,2} (?:of|is|are|at|about|around|roughly|say) $/;
const THINGS_ARE =
  /\b(?:a|an|each|every|one) (?!second|minute|day|year|total|whole|kilobyte|megabyte|gigabyte|meg|gig|node|box|server)\w+(?: \w+){0,2}? (?:is|are|takes|weighs|has|be|comes to)(?: (?:about|around|roughly|maybe|say|like|at most|up to|only|just|some|under|below|almost|nearly|lets say|probably|easily|on average|typically|usually)){0,2} $/;
/** "Each with a couple of megs", "documents of roughly a hundred kilobytes", "rows times a hundred bytes". */
const EACH_BEFORE = new RegExp(` each(?: (?:with|of|has|at|being|is))?${HESITATION} $`);
const THINGS_OF = new RegExp(
  ` (?!(?:lots|tens|hundreds|thousands|millions|gigs|megs|kilobytes|megabytes|gigabytes|terabytes|copies|shards|chunks|batches|parts|is|was|its|as|this|has|heaps|buffers) )[a-z]{2,}[a-rt-z]s (?:(?:of|at)(?: up to)?|times)${HESITATION} $`,
);
const IN_TOTAL = phrases('altogether, in total, in all, all told');
const ALREADY = phrases('already, so far, in total, stored, today');
const AT_SIZE = endingWith(['at', 'with']);
function endingWith(words: readonly string[]): RegExp {
  return new RegExp(` (?:${words.join('|')})(?: (?:hm|um|uh|say|lets|about|around|roughly|maybe|like|well))* $`);
}

const TOTAL_AFTER = phrases(`total, in total, altogether, all together, in all, of data, overall, all in, of history,
  of it in all, of records, of stuff, in the database, of images, of video, of documents`);
const TOTAL_BEFORE =
  /\b(?:database|dataset|archive|total|altogether|in all|raw data|data|corpus|catalogue|history|everything|table|index|storage|whole|whole thing|all of it)(?: \w+){0,2}? (?:its|thats|is|are|was|has|holds|at|of|about|around|roughly|to|comes to|adds up to|takes)(?: (?:about|around|roughly|some|nearly|almost|maybe|say|only|just))* $/;
const SUM = new RegExp(
  `(?:^| )(?:thats|that is|so its|so|which is|makes|comes to|adds up to|that makes|that gives)${HESITATION}(?: (?:under|only|just|nearly|almost|some))? $`,
);
const OF = phrases('of');
const A_NIGHT = phrases(
  'per night, a night, per evening, an evening, per season, a season, per quarter, a quarter, per shift, per term, per side, of memory',
);
/** "There's sixty gigabytes of notes." */
const HAD =
  /\b(?:we have|weve|weve got|sit on|sits on|sitting on|we hold|we keep|we store|theres|there are|there is|holds|holding)(?: (?:about|around|roughly|some|nearly|almost|maybe|say|like|now|already|over|got))* $/;
/** A sum of sizes only counts as the whole from here: below, it is somebody's message or page. */
const WHOLE_FROM = 1e9;

export function toSize(
  { value, perMs }: Quantity,
  { before, after, justBefore, justAfter, earlier }: Context,
): Figure | null {
  if (startsWith(after, A_NIGHT)) return null;
  // Gigabytes a day are neither the size of a thing nor of the whole.
  if (perMs !== null || says(justAfter, NOT_DATA) || says(justBefore, NOT_DATA)) return null;
  if (startsWith(after, TOTAL_AFTER) || TOTAL_BEFORE.test(justBefore)) return { role: 'data-size', value };
  if (startsWith(after, OF) && value >= WHOLE_FROM && HAD.test(justBefore)) return { role: 'data-size', value };
  if (
    startsWith(after, EACH_AFTER) ||
    SINGLE.test(justBefore) ||
    SIZE_OF.test(justBefore) ||
    THINGS_ARE.test(justBefore)
  )
    return { role: 'item-size', value };
  if (EACH_BEFORE.test(before) || THINGS_OF.test(before)) return { role: 'item-size', value };
  if (startsWith(after, OF) && value >= WHOLE_FROM && says(justAfter, IN_TOTAL)) return { role: 'data-size', value };
  if (startsWith(after, OF) && value >= 1e12 && says(justAfter, ALREADY)) return { role: 'data-size', value };
  if (startsWith(after, ARTICLE) && value < 1e12) return { role: 'item-size', value };
  if (AT_SIZE.test(before) && value <= 1e7 && says(`${before}${earlier}`, MANY)) return { role: 'item-size', value };
  return SUM.test(before) && value >= WHOLE_FROM && says(before + earlier, MANY) ? { role: 'data-size', value } : null;
}

/** Signs that a multiplication is under way. */
const MANY = phrases('thousand, million, billion, times, k, mil, m, lakh, crore');
