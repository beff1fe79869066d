import type { SessionView, StepView } from '#core/session/view.ts';
import { usePanelStore } from '#store/panel.ts';
import { NoteList } from '../notes/note-list.tsx';
import { NOTE_STRINGS } from '../notes/note-strings.ts';
import type { Attribution } from './attribution.ts';
import { COACH_STRINGS } from './coach-strings.ts';
import { FoldButton } from './fold-button.tsx';
import { StepList } from './step-list.tsx';

interface FoldsProps {
  readonly steps: readonly StepView[];
  readonly saidBy: readonly Attribution[];
  readonly notes: SessionView['notes'];
}

/** What is there on demand: every step with its evidence, and the notes. */
export function Folds({ steps, saidBy, notes }: FoldsProps) {
  const { stepsOpen, notesOpen, stepsToggled, notesToggled } = usePanelStore();
  if (steps.length === 0 && notes.length === 0) return null;
  const covered = steps.filter(({ status }) => status === 'covered').length;
  return (
    <div className="folds">
      <div className="folds-bar">
        {steps.length > 0 && (
          <FoldButton open={stepsOpen} hint="o" onClick={stepsToggled}>
            {COACH_STRINGS.coveredOf(covered, steps.length)}
          </FoldButton>
        )}
        {notes.length > 0 && (
          <FoldButton open={notesOpen} onClick={notesToggled}>
            {NOTE_STRINGS.count(notes.length)}
          </FoldButton>
        )}
      </div>
      {notesOpen && notes.length > 0 && <NoteList notes={notes} />}
      {stepsOpen && steps.length > 0 && <StepList steps={steps} saidBy={saidBy} />}
    </div>
  );
}
