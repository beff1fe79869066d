import { type FileParts, fileName } from '#core/exports/file-name.ts';
import { labelsOf } from '#core/session/labels.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Settings } from '#settings/settings.ts';
import { sessionTitle, sourceName } from '../desk/session-title.ts';
import { titleOf } from '../round/round-title.ts';
import { namingOf, sourceOf } from './review-source.ts';

/** What a file of one session is called. The round is only looked for where the pattern asks for it: that takes a while. */
export async function exportName(
  facts: SessionFacts,
  settings: Settings,
  anonymised: boolean,
  ending: string,
): Promise<string> {
  const { title } = labelsOf(facts.session, facts.marks);
  const named = sessionTitle({ ...facts.session, title });
  const parts: FileParts = {
    ...clockParts(facts.session.startedAt),
    title: namingOf(facts, settings, anonymised).words(named),
    round: settings.fileNames.includes('{round}') ? await roundOf(facts, settings) : '',
    platform: sourceName(facts.session.platform),
  };
  return fileName(settings.fileNames, parts, ending);
}

/** Several sessions have no title in common. */
export const nameOfSeveral = (count: number, now: number, ending: string): string =>
  fileName(`ringside {date} (${count})`, { ...clockParts(now), title: '', round: '', platform: '' }, ending);

async function roundOf(facts: SessionFacts, settings: Settings): Promise<string> {
  const { review } = await sourceOf(facts, settings, false);
  const [longest] = review.rounds.toSorted((a, b) => b.spentMs - a.spentMs);
  return longest === undefined ? '' : titleOf(longest.round.id);
}

/** On the user's own clock, as files are sorted; a colon cannot be in a name. */
function clockParts(at: number): Pick<FileParts, 'date' | 'time'> {
  const began = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    date: `${began.getFullYear()}-${two(began.getMonth() + 1)}-${two(began.getDate())}`,
    time: `${two(began.getHours())}.${two(began.getMinutes())}`,
  };
}
