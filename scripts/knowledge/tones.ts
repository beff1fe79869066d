/** How a text is read, which decides what is asked of it. */
export type Tone =
  /** Said aloud, in sentences. */
  | 'spoken'
  /** Read, in sentences. */
  | 'prose'
  /** Read at a glance, without a full stop. */
  | 'label'
  /** A line of a board, a call, a column: code, whatever words it has. */
  | 'code'
  /** Somebody else's words, such as the title of a source, or a deliberate mumble. */
  | 'quoted'
  /** The phrase notation. */
  | 'phrase'
  /** An id, or one of a closed list; the compiler or a reference rule looks after it. */
  | 'name';

/**
 * Fields by tone, each by its own name, or with as many names before it as it takes to tell it
 * from others. The longest fit decides, so `points.text` is prose although `text` is a label.
 */
const FIELDS: Readonly<Record<Tone, readonly string[]>> = {
  spoken: [
    'ask',
    'say',
    'prompt',
    'openers',
    'modelAnswer',
    'workedAnswer',
    'followUps.answer',
    'goOnWith',
    'lines.lines',
    'replies.example',
    'questionFrames.frames',
  ],
  prose: [
    'because',
    'brief',
    'careful',
    'concludes',
    'consequence',
    'decides',
    'endpoints.does',
    'explains',
    'extras.redFlags.text',
    'fix',
    'fullMarks',
    'how',
    'ifItPersists',
    'index',
    'interviewers.manner',
    'means',
    'notEvidence.rule',
    'options.when',
    'phases.purpose',
    'points.text',
    'price',
    'proof',
    'question',
    'questionFrames.tests',
    'reason',
    'redFlags.instead',
    'requirements.text',
    'acceptance.text',
    'soWhat',
    'sounds',
    'summary',
    'unless',
    'why',
    'wrongAnswers',
  ],
  label: [
    'answers.answer',
    'at',
    'cells',
    'criteria',
    'cue',
    'decisions.when',
    'doing',
    'edgeCases.when',
    'endpoints.answers',
    'examples',
    'failure',
    'faults.found',
    'goBackWhen',
    'ifLate',
    'inputs',
    'insteadOf',
    'label',
    'leavesOut',
    'limit.of',
    'lines.purpose',
    'looksAt',
    'looksFor',
    'nodes.instead',
    'options.name',
    'pitfalls',
    'questions.redFlags',
    'replies.when',
    'rule',
    'slots',
    'stacks',
    'stopsAt',
    'symptoms',
    'text',
    'title',
    'value',
    'watch',
    'what',
    'writtenWithIt',
  ],
  code: ['also', 'board', 'call', 'columns.name', 'columns.rule', 'columns.type', 'dataModel.name'],
  quoted: ['by', 'nearMisses', 'replies.pattern', 'source.title', 'sources.title'],
  phrase: ['listensFor', 'soundsLike', 'steps.asks', 'whenTheySay'],
  name: [
    'about',
    'after',
    'answers.when',
    'concepts',
    'gives',
    'goesOnWith',
    'id',
    'keeps',
    'kind',
    'level',
    'reachedBy',
    'related',
    'root',
    'round',
    'rounds',
    'rung',
    'severity',
    'step',
    'store',
    'throughputs.of',
    'to',
    'track',
    'unit',
  ],
};

const TONE_OF = new Map(
  Object.entries(FIELDS).flatMap(([tone, fields]) => fields.map((field) => [field, tone as Tone] as const)),
);

/** @throws when nobody has said yet how this field is read */
export function toneOf(path: readonly string[]): Tone {
  for (let from = 0; from < path.length; from += 1) {
    const tone = TONE_OF.get(path.slice(from).join('.'));
    if (tone !== undefined) return tone;
  }
  throw new Error(`Say in scripts/knowledge/tones.ts how "${path.join('.')}" is read: spoken, prose, a label, ...`);
}
