import { amountClasses } from './amount.ts';
import { askingClasses } from './asking.ts';
import { basicsClasses } from './basics.ts';
import { businessClasses } from './business.ts';
import { changeClasses } from './change.ts';
import { cooperationClasses } from './cooperation.ts';
import { courseClasses } from './course.ts';
import { dataClasses } from './data.ts';
import { faultClasses } from './faults.ts';
import { interfaceClasses } from './interface.ts';
import { keepingClasses } from './keeping.ts';
import { machineClasses } from './machines.ts';
import { peopleClasses } from './people.ts';
import { productClasses } from './products.ts';
import { qualityClasses } from './quality.ts';
import { readingWritingClasses } from './reading-writing.ts';
import { timeClasses } from './time.ts';
import { trustClasses } from './trust.ts';
import { watchingClasses } from './watching.ts';
import type { WordClasses } from './word-classes.ts';
import { workLifeClasses } from './work-life.ts';
import { wrongnessClasses } from './wrongness.ts';

/** The classes theme by theme. No name stands under two themes. */
export const CLASS_THEMES: readonly WordClasses[] = [
  amountClasses,
  askingClasses,
  basicsClasses,
  businessClasses,
  changeClasses,
  cooperationClasses,
  courseClasses,
  dataClasses,
  faultClasses,
  interfaceClasses,
  keepingClasses,
  machineClasses,
  peopleClasses,
  productClasses,
  qualityClasses,
  readingWritingClasses,
  timeClasses,
  trustClasses,
  watchingClasses,
  workLifeClasses,
  wrongnessClasses,
];

/** Every class by its name. */
export const WORD_CLASSES: WordClasses = Object.assign({}, ...CLASS_THEMES);
