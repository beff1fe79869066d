import { lazy, Suspense } from 'react';
import type { KnownFacts } from '#core/facts/derive-facts.ts';
import type { SessionView, StepView } from '#core/session/view.ts';
import { t } from '#i18n/i18n.ts';
import { usePanelStore } from '#store/panel.ts';
import { useKeyOf } from '../keys/bindings-context.ts';
import { NoteList } from '../notes/note-list.tsx';
import { useActions } from '../panel/actions-context.ts';
import type { Attribution } from './attribution.ts';
import { FoldButton } from './fold-button.tsx';
import { StepList } from './step-list.tsx';

/** Formulas and the decision tree come with it, so it loads when it is first opened. */
const FiguresPane = lazy(() => import('../figures/figures-pane.tsx'));

interface FoldsProps {
  readonly steps: readonly StepView[];
  readonly saidBy: readonly Attribution[];
  readonly notes: SessionView['notes'];
  readonly facts: KnownFacts;
}

/** What is there on demand: every step with its evidence, the numbers, and the notes. */
export function Folds({ steps, saidBy, notes, facts }: FoldsProps) {
  const { stepsOpen, notesOpen, figuresOpen, stepsToggled, notesToggled, figuresToggled } = usePanelStore();
  const { marked } = useActions();
  const stepsKey = useKeyOf('steps');
  const figuresKey = useKeyOf('figures');
  const known = facts.figures.length + facts.requirements.length;
  if (steps.length === 0 && notes.length === 0 && known === 0) return null;
  const covered = steps.filter(({ status }) => status === 'covered').length;
  return (
    <div className="folds">
      <div className="folds-bar">
        {steps.length > 0 && (
          <FoldButton open={stepsOpen} hint={stepsKey} onClick={stepsToggled}>
            {t('coach.coveredOf', { covered, total: steps.length })}
          </FoldButton>
        )}
        {known > 0 && (
          <FoldButton open={figuresOpen} hint={figuresKey} onClick={figuresToggled}>
            {t('figures.fold', { known })}
          </FoldButton>
        )}
        {notes.length > 0 && (
          <FoldButton open={notesOpen} onClick={notesToggled}>
            {t('notes.count', { count: notes.length })}
          </FoldButton>
        )}
      </div>
      {figuresOpen && known > 0 && (
        <Suspense fallback={null}>
          <FiguresPane facts={facts} marked={marked} />
        </Suspense>
      )}
      {notesOpen && notes.length > 0 && <NoteList notes={notes} />}
      {stepsOpen && steps.length > 0 && <StepList steps={steps} saidBy={saidBy} />}
    </div>
  );
}
