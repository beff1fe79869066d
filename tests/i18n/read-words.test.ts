// biome-ignore-all lint/suspicious/noTemplateCurlyInString: code as text
import { describe, expect, it } from 'vitest';
import { readWords } from './read-words.ts';

const visible = (code: string) => readWords('some.tsx', code).visible;

describe('words in the source are found', () => {
  it.each([
    ['as text', 'const a = () => <p>Try again</p>;', ['Try again']],
    ['as one word of it', 'const a = () => <p><b>Listening</b></p>;', ['Listening']],
    ['as a label', 'const a = () => <button aria-label="close" />;', ['close']],
    ['as a label in braces', "const a = (b) => <i title={b ? 'open' : `shut ${b}`} />;", ['open', 'shut *']],
    ['as a placeholder', 'const a = () => <input placeholder="Type here" />;', ['Type here']],
    ['as a child in braces', "const a = (b) => <p>{b && 'saved'}</p>;", ['saved']],
    ['as one of two', "const a = (b) => <p>{b === null ? 'none' : b}</p>;", ['none']],
    ['beside a value', 'const a = (n) => <p>{`${n} notes`}</p>;', ['* notes']],
    [
      'in a table',
      "const WORDS = { saved: 'It is stored.', gone: 'Nothing left' };",
      ['It is stored.', 'Nothing left'],
    ],
    ['behind a handler', "const a = () => <p id='x' onClick={() => say('Try it again.')} />;", ['Try it again.']],
  ])('%s', (_, code, words) => {
    expect(visible(code)).toEqual(words);
  });
});

describe('what only looks like words is left alone', () => {
  it.each([
    ['classes', 'const a = () => <p className="flex grow font-bold" />;'],
    ['classes in a table', "const LOOKS = { main: 'border-accent bg-accent text-on-accent' };"],
    ['a path of a drawing', 'const a = () => <path d="M3 8.5 6.5 12 13 4.5" className="stroke-accent" />;'],
    ['attributes of code', `const a = () => <input type="text" role="log" data-action="open file" lang="en" />;`],
    ['keys', "const a = (k) => k === 'Escape' || k === 'ArrowRight';"],
    ['a test', "const a = (s) => <p>{s === 'asked' ? s : null}</p>;"],
    ['signs', 'const a = (b) => <p>{b}: {`${b} · ${b}`} …?</p>;'],
    ['a call of t', "const a = () => <p title={t('call.show')}>{t('call.also')}</p>;"],
    ['imports', "import { a } from './Some file.ts'; export { a };"],
    ['types', "type Way = 'Up there' | 'Down there.';"],
    ['a bug’s own name', "const a = () => { throw new Error('useActions needs a Panel above it'); };"],
  ])('%s', (_, code) => {
    expect(visible(code)).toEqual([]);
  });
});

it('keys are read, whole and in part, wherever they stand', () => {
  const code = "const A = ['states.waiting.todo']; const b = (s) => t(`coach.status.${s}`) + t(A[0]);";
  expect(readWords('some.ts', code).keys).toEqual(['states.waiting.todo', 'coach.status.*']);
});

it('a call of t while the module loads is told from one while drawing', () => {
  const code =
    "const A = t('coach.now'); const B = { get: () => t('coach.next') }; function c() { return t('coach.why'); }";
  expect(readWords('some.ts', code).early).toEqual(['coach.now']);
});
