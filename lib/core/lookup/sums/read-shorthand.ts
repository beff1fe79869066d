/** What is typed and never spoken, as it would be spoken: "req/s", "10 M", "2 Kb" aside. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  // A letter that stands apart from its digits is a scale when it is a capital one: "10 M", never "10 m".
  [/(\d)\s+([MB])(?=\s|$)/g, '$1$2'],
  [/\s*\/\s*(?:s|sec|second)\b/gi, ' per second'],
  [/\s*\/\s*(?:min|minute)\b/gi, ' per minute'],
  [/\s*\/\s*(?:h|hr|hour)\b/gi, ' per hour'],
  [/\s*\/\s*(?:d|day)\b/gi, ' per day'],
  [/\s*\/\s*(?:mo|month)\b/gi, ' per month'],
  [/\s*\/\s*(?:u|user)\b/gi, ' per user'],
  [/\b(\d+)\s*[dD]\b/g, '$1 days'],
  [/\b(\d+)\s*(?:y|yr|yrs)\b/gi, '$1 years'],
  [/\b(\d+)\s*(?:mo|mos)\b/gi, '$1 months'],
  // A factor in front: "x3 peak" is "3x peak"; between two figures it only multiplies.
  [/(^|\s)x(\d+(?:\.\d+)?)\b/gi, '$1$2x'],
  [/\s[x*×]\s/gi, ' '],
];

export const readShorthand = (query: string): string =>
  SPELT.reduce((text, [from, to]) => text.replace(from, to), query);
