import type { Lint } from '../lint.ts';
import { answerMakesItsPoints } from './answer-makes-its-points.ts';
import { apostrophesAreStraight } from './apostrophes-are-straight.ts';
import { axisIsAnchored } from './axis-is-anchored.ts';
import { bossPartIsAnswered } from './boss-part-is-answered.ts';
import { checkCanBeSeen } from './check-can-be-seen.ts';
import { cueIsAnOrder } from './cue-is-an-order.ts';
import { cueIsShort } from './cue-is-short.ts';
import { figureInProseHasASource } from './figure-in-prose-has-a-source.ts';
import { figureIsSayable } from './figure-is-sayable.ts';
import { followUpIsHeard } from './follow-up-is-heard.ts';
import { followUpsAskForDifferentSteps } from './follow-ups-ask-for-different-steps.ts';
import { followUpsHangOnTheAnswer } from './follow-ups-hang-on-the-answer.ts';
import { formulaComputes } from './formula-computes.ts';
import { idStandsUnderItsOwner } from './id-stands-under-its-owner.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { labelHasNoStop } from './label-has-no-stop.ts';
import { leafIsSayable } from './leaf-is-sayable.ts';
import { levelsClimbTheLadder } from './levels-climb-the-ladder.ts';
import { minutesAreARange } from './minutes-are-a-range.ts';
import { modelAnswerTakesAMinute } from './model-answer-takes-a-minute.ts';
import { nearMissStaysAMiss } from './near-miss-stays-a-miss.ts';
import { nearMissesAreTwoToFour } from './near-misses-are-two-to-four.ts';
import { nothingIsBoasted } from './nothing-is-boasted.ts';
import { omissionIsExplained } from './omission-is-explained.ts';
import { phraseHasOneOwner } from './phrase-has-one-owner.ts';
import { phraseIsInNotation } from './phrase-is-in-notation.ts';
import { phraseSpeaksOneWay } from './phrase-speaks-one-way.ts';
import { phraseSurvivesRepair } from './phrase-survives-repair.ts';
import { pitfallsAreOneToThree } from './pitfalls-are-one-to-three.ts';
import { pointIsHeardInSomeWays } from './point-is-heard-in-some-ways.ts';
import { pointIsOneThought } from './point-is-one-thought.ts';
import { pointsAreThreeToSix } from './points-are-three-to-six.ts';
import { promptGivesNothingAway } from './prompt-gives-nothing-away.ts';
import { promptIsAskable } from './prompt-is-askable.ts';
import { proseEndsInAStop } from './prose-ends-in-a-stop.ts';
import { questionEndsInAQuestionMark } from './question-ends-in-a-question-mark.ts';
import { questionIsWanted } from './question-is-wanted.ts';
import { redFlagIsHeard } from './red-flag-is-heard.ts';
import { redFlagsAreFew } from './red-flags-are-few.ts';
import { referenceResolves } from './reference-resolves.ts';
import { relatedIsWorthReading } from './related-is-worth-reading.ts';
import { replyFitsItsPattern } from './reply-fits-its-pattern.ts';
import { roundHasItsSize } from './round-has-its-size.ts';
import { roundTitleIsShort } from './round-title-is-short.ts';
import { sayCoversItsStep } from './say-covers-its-step.ts';
import { sayIsFirstPerson } from './say-is-first-person.ts';
import { sayIsOneBreath } from './say-is-one-breath.ts';
import { sayRaisesNoFlag } from './say-raises-no-flag.ts';
import { seedAgreesWithCoverage } from './seed-agrees-with-coverage.ts';
import { sentencesAreShort } from './sentences-are-short.ts';
import { sourceIsNamed } from './source-is-named.ts';
import { sourcesAreNamedOnce } from './sources-are-named-once.ts';
import { spacesAreSingle } from './spaces-are-single.ts';
import { spellingIsBritish } from './spelling-is-british.ts';
import { spokenIsSpeakable } from './spoken-is-speakable.ts';
import { stepIsHeardInManyWays } from './step-is-heard-in-many-ways.ts';
import { strongPointIsHeardInManyWays } from './strong-point-is-heard-in-many-ways.ts';
import { summaryIsOneSentence } from './summary-is-one-sentence.ts';
import { tableIsFull } from './table-is-full.ts';
import { taskAddsUp } from './task-adds-up.ts';
import { textsAreSaidOnce } from './texts-are-said-once.ts';
import { treeQuestionIsAChoice } from './tree-question-is-a-choice.ts';
import { wordsArePlain } from './words-are-plain.ts';
import { wrongAnswersAreKnown } from './wrong-answers-are-known.ts';

/** Every rule about the knowledge, by name. */
export const LINTS: readonly Lint<unknown>[] = [
  answerMakesItsPoints,
  apostrophesAreStraight,
  axisIsAnchored,
  bossPartIsAnswered,
  checkCanBeSeen,
  cueIsAnOrder,
  cueIsShort,
  figureInProseHasASource,
  figureIsSayable,
  followUpIsHeard,
  followUpsAskForDifferentSteps,
  followUpsHangOnTheAnswer,
  formulaComputes,
  idStandsUnderItsOwner,
  idsAreUnique,
  labelHasNoStop,
  leafIsSayable,
  levelsClimbTheLadder,
  minutesAreARange,
  modelAnswerTakesAMinute,
  nearMissStaysAMiss,
  nearMissesAreTwoToFour,
  nothingIsBoasted,
  omissionIsExplained,
  phraseHasOneOwner,
  phraseIsInNotation,
  phraseSpeaksOneWay,
  phraseSurvivesRepair,
  pitfallsAreOneToThree,
  pointIsHeardInSomeWays,
  pointIsOneThought,
  pointsAreThreeToSix,
  promptGivesNothingAway,
  promptIsAskable,
  proseEndsInAStop,
  questionEndsInAQuestionMark,
  questionIsWanted,
  redFlagIsHeard,
  redFlagsAreFew,
  referenceResolves,
  relatedIsWorthReading,
  replyFitsItsPattern,
  roundHasItsSize,
  roundTitleIsShort,
  sayCoversItsStep,
  sayIsFirstPerson,
  sayIsOneBreath,
  sayRaisesNoFlag,
  seedAgreesWithCoverage,
  sentencesAreShort,
  sourceIsNamed,
  sourcesAreNamedOnce,
  spacesAreSingle,
  spellingIsBritish,
  spokenIsSpeakable,
  stepIsHeardInManyWays,
  strongPointIsHeardInManyWays,
  summaryIsOneSentence,
  tableIsFull,
  taskAddsUp,
  textsAreSaidOnce,
  treeQuestionIsAChoice,
  wordsArePlain,
  wrongAnswersAreKnown,
];
