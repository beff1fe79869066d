import type { Source } from '#knowledge/source.ts';
import type { Lint } from '../lint.ts';
import { repeated } from '../reading.ts';
import { sourceLists } from '../select/figures.ts';

export const sourcesAreNamedOnce = {
  name: 'sources-are-named-once',
  description: 'What has facts rests on at least one source, and names each once.',
  over: sourceLists,
  check(sources) {
    if (sources.length === 0)
      return 'It rests on nothing. Name at least one standard, documentation, paper or book in which its facts can be checked.';
    const [twice] = repeated(sources.map(({ title }) => title));
    if (twice === undefined) return null;
    return `"${twice}" is named twice. One entry for each source; put the other section into its title.`;
  },
  good: [{ title: 'RFC 9110, HTTP Semantics', by: 'IETF', year: 2022 }],
  bad: [],
} satisfies Lint<readonly Source[]>;
