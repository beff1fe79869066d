import { FORMULAS } from '#knowledge/capacity/index.ts';
import { LATENCIES } from '#knowledge/capacity/latency.ts';
import { THROUGHPUTS } from '#knowledge/capacity/throughput.ts';
import type { BossQuestion } from '#knowledge/concepts/boss-question/boss-question.ts';
import { jobApplications } from '#knowledge/concepts/boss-question/job-applications.ts';
import { AREAS } from '#knowledge/concepts/index.ts';
import { JUNIOR_TRACK_OMISSIONS } from '#knowledge/concepts/junior-track.ts';
import { datastoreTree } from '#knowledge/decision-trees/datastore.ts';
import type { DecisionTree } from '#knowledge/decision-trees/decision-tree.ts';
import { FIGURES } from '#knowledge/facts/figures.ts';
import { REQUIREMENT_PHRASES } from '#knowledge/facts/requirements.ts';
import { CONVERSATIONAL_HOOKS } from '#knowledge/interviewers/conversational/hooks.ts';
import { CONVERSATIONAL_QUESTION_FRAMES } from '#knowledge/interviewers/conversational/question-frames.ts';
import { CONVERSATIONAL_REFRAMINGS } from '#knowledge/interviewers/conversational/reframings.ts';
import { INTERVIEWERS } from '#knowledge/interviewers/index.ts';
import { STRICT_REVIEW_ORDER } from '#knowledge/interviewers/strict/review-order.ts';
import { CLASS_THEMES } from '#knowledge/lexicon/classes/index.ts';
import { LEXICON } from '#knowledge/lexicon/index.ts';
import { QUESTIONS } from '#knowledge/questions/index.ts';
import { SEED_QUESTIONS } from '#knowledge/questions/seeds.ts';
import { ROUND_EXTRAS } from '#knowledge/rounds/extras.ts';
import { ROUNDS } from '#knowledge/rounds/index.ts';
import type { Indicator, RedFlag } from '#knowledge/rubric/axis.ts';
import { NOT_EVIDENCE } from '#knowledge/rubric/evidence.ts';
import { AXES } from '#knowledge/rubric/index.ts';
import { MANNER_RED_FLAGS, MANNER_STRONG } from '#knowledge/rubric/manner.ts';
import { RECOMMENDATION_RULES, WRITTEN_WITH_IT } from '#knowledge/rubric/recommendation.ts';
import { TASKS } from '#knowledge/tasks/index.ts';
import { readCoverage } from './read-coverage.ts';

/** All of the knowledge in one object, with the literal types widened to what the schemas say. */
export type Knowledge = ReturnType<typeof readKnowledge>;

export function readKnowledge() {
  return {
    rounds: ROUNDS,
    extras: ROUND_EXTRAS,
    areas: AREAS,
    bosses: [jobApplications] as readonly BossQuestion[],
    omissions: JUNIOR_TRACK_OMISSIONS,
    questions: QUESTIONS,
    seeds: SEED_QUESTIONS as Readonly<Record<string, string>>,
    trees: [datastoreTree] as readonly DecisionTree[],
    formulas: Object.values(FORMULAS),
    latencies: LATENCIES,
    throughputs: THROUGHPUTS,
    figureRoles: FIGURES,
    heardRequirements: REQUIREMENT_PHRASES as Readonly<Record<string, readonly string[]>>,
    interviewers: INTERVIEWERS,
    hooks: CONVERSATIONAL_HOOKS,
    questionFrames: CONVERSATIONAL_QUESTION_FRAMES,
    reframings: CONVERSATIONAL_REFRAMINGS,
    reviewOrder: STRICT_REVIEW_ORDER,
    axes: AXES,
    manner: { strong: MANNER_STRONG as readonly Indicator[], redFlags: MANNER_RED_FLAGS as readonly RedFlag[] },
    notEvidence: NOT_EVIDENCE,
    recommendations: { rules: RECOMMENDATION_RULES, writtenWithIt: WRITTEN_WITH_IT },
    tasks: TASKS,
    lexicon: LEXICON,
    classThemes: CLASS_THEMES,
    coverage: readCoverage().rows,
  } as const;
}
