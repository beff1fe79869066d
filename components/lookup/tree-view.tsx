import { useLayoutEffect, useRef } from 'react';
import { t } from '#i18n/i18n.ts';
import type { DecisionTree, LeafNode, QuestionNode } from '#knowledge/decision-trees/decision-tree.ts';
import { KeyCap } from '../controls/key-cap.tsx';
import { TreeLeaf } from './tree-leaf.tsx';
import { type TreePath, walkPath } from './tree-path.ts';

interface TreeViewProps {
  readonly tree: DecisionTree;
  readonly path: TreePath;
  readonly onWalked: (path: TreePath) => void;
}

/** A tree to be walked: a question at a time. The keys for it are the palette's. */
export function TreeView({ tree, path, onWalked }: TreeViewProps) {
  const { turns, at } = walkPath(tree, path);
  const heading = useRef<HTMLHeadingElement>(null);
  // The next question takes the focus, so that it is read out, and Tab leads on to its answers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the path changes, and not otherwise
  useLayoutEffect(() => heading.current?.focus(), [path]);
  return (
    <div data-tree={tree.id}>
      {turns.length > 0 && (
        <ol aria-label={t('lookup.tree.soFar')} lang="en" className="lookup-path">
          {turns.map(({ question, answer }) => (
            <li key={question.ask}>{answer.answer}</li>
          ))}
        </ol>
      )}
      <h3 ref={heading} tabIndex={-1} className="lookup-ask">
        {at.kind === 'question' ? <span lang="en">{at.ask}</span> : <Landed leaf={at} />}
      </h3>
      {at.kind === 'question' ? (
        <TreeQuestion question={at} onAnswered={(answer) => onWalked([...path, answer])} />
      ) : (
        <TreeLeaf leaf={at} />
      )}
      {path.length > 0 && (
        <button
          type="button"
          aria-keyshortcuts="Backspace"
          data-action="tree-back"
          className="lookup-again"
          onClick={() => onWalked(path.slice(0, -1))}
        >
          {t('lookup.tree.again')}
        </button>
      )}
    </div>
  );
}

function Landed({ leaf }: { readonly leaf: LeafNode }) {
  return (
    <>
      <span className="block text-[0.8125rem] font-semibold text-soft">{t('lookup.tree.landed')}</span>
      <span lang="en" data-landed className="lookup-title block">
        {'instead' in leaf ? leaf.instead : leaf.store}
      </span>
    </>
  );
}

interface TreeQuestionProps {
  readonly question: QuestionNode;
  readonly onAnswered: (answer: number) => void;
}

function TreeQuestion({ question, onAnswered }: TreeQuestionProps) {
  return (
    <div lang="en">
      <p className="mt-1 text-sm text-soft">{question.because}</p>
      <ul aria-label={t('lookup.tree.answers')} className="lookup-answers">
        {question.answers.map(({ answer }, i) => (
          <li key={answer}>
            <button type="button" aria-keyshortcuts={String(i + 1)} data-answer={i + 1} onClick={() => onAnswered(i)}>
              <KeyCap>{String(i + 1)}</KeyCap>
              {answer}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
