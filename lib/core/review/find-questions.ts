/** Sentences that ask, in speech as captions write it: often without a mark, and after a few words that say nothing. */

export interface AskedSpan {
  readonly start: number;
  readonly end: number;
}

const LEAD_IN =
  '(?:(?:so|and|okay|ok|now|then|well|right|but|or|great|cool|good|alright|all right|sure|yeah|yes|perfect|thanks)[,.]?\\s+)*';
const ASKS =
  "(?:how|what|what's|why|when|where|which|who|would|could|can|do|does|did|is|are|will|should|shall|have you|has|any|tell me|tell us|walk me|walk us|walk through|talk me|talk about|talk through|take me|explain|describe|give me|show me|let's|lets|let us|design|suppose|imagine|say you|assume|compare|convince me|sketch|pick)\\b";
const OPENS = new RegExp(`^${LEAD_IN}${ASKS}`, 'i');
/** What a candidate asks of the interviewer; an order such as "let's" is no question from them. */
const CANDIDATE_ASKS =
  '(?:can i|may i|could i|should i|should we|do we|do you|does|did|is there|is it|is the|is this|are there|are we|are the|how many|how much|how often|how big|how fresh|how long|what|which|who|would you|will)\\b';
const CANDIDATE_OPENS = new RegExp(`^${LEAD_IN}${CANDIDATE_ASKS}`, 'i');

/** Asked, and about nothing that is graded. */
const SMALL_TALK =
  /\b(?:hear me|see me|see my|see your|how are you|how is it going|how's it going|how do you do|make sense|makes sense|sounds? good|any questions|questions (?:for|about) (?:me|us)|are you (?:ready|there)|ready to|shall we (?:start|begin)|is that (?:ok|okay|fine|clear|right)|share (?:your|my) screen|what time|weather|weekend)\b/i;

const FEWEST_WORDS = 4;

/** What the interviewer asks in one utterance; small talk and "right?" are not among it. */
export const interviewerQuestions = (text: string): readonly AskedSpan[] => questionsIn(text, OPENS);

/** What the candidate asks back. */
export const candidateQuestions = (text: string): readonly AskedSpan[] => questionsIn(text, CANDIDATE_OPENS);

function questionsIn(text: string, opens: RegExp): readonly AskedSpan[] {
  return sentencesOf(text).filter(({ start, end }) => {
    const sentence = text.slice(start, end);
    if (sentence.split(/\s+/).length < FEWEST_WORDS || SMALL_TALK.test(sentence)) return false;
    return sentence.endsWith('?') || opens.test(sentence);
  });
}

function sentencesOf(text: string): readonly AskedSpan[] {
  return Array.from(text.matchAll(/\S(?:[^.?!]|[.](?=\S))*[.?!]*/g), ({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.trimEnd().length,
  }));
}
