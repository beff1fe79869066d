import type { ExportSource } from '#core/exports/export-source.ts';
import { hiddenNaming } from '#core/exports/hidden-naming.ts';
import { type Naming, ownNaming } from '#core/exports/naming.ts';
import { labelsOf } from '#core/session/labels.ts';
import type { SessionFacts } from '#core/session/session.ts';
import type { Settings } from '#settings/settings.ts';
import { viewerOf } from '#settings/viewer-of.ts';
import { sessionTitle } from '../desk/session-title.ts';
import { peopleWords } from './export-words.ts';

/** Loaded when it is wanted: the model is most of its weight. */
const loadReview = () => import('./reviewed.ts');

/** Names in files, and whom the user is known as: on all platforms, since others may say any of these names. */
export function namingOf(facts: SessionFacts, settings: Settings, anonymised: boolean): Naming {
  if (!anonymised) return ownNaming(peopleWords());
  return hiddenNaming(facts, everyName(facts, settings), peopleWords());
}

export function everyName({ session }: SessionFacts, settings: Settings) {
  return {
    ...viewerOf(settings, session.platform),
    names: Object.values(settings.names).filter((name) => name.trim() !== ''),
  };
}

/** What the readable formats are made of. */
export async function sourceOf(facts: SessionFacts, settings: Settings, anonymised: boolean): Promise<ExportSource> {
  const { reviewed } = await loadReview();
  const naming = namingOf(facts, settings, anonymised);
  const { title, tags } = labelsOf(facts.session, facts.marks);
  return {
    session: facts.session,
    title: naming.words(sessionTitle({ ...facts.session, title })),
    tags: tags.map(naming.words),
    naming,
    ...reviewed(facts, viewerOf(settings, facts.session.platform)),
  };
}
