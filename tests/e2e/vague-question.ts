import { viewOf } from '../components/a-view.ts';

const QUESTIONS = [
  'How would you make the storage of those orders reliable and fast?',
  'How would you handle retries and duplicate requests there?',
  'How would you partition the data and keep latency low?',
  'How would you protect that endpoint and test it?',
  'What would you look at first if that got slow and lost messages?',
];

/** A first question that leaves this build unsure, whatever its model has been trained on. */
export function vagueQuestion(): string {
  const found = QUESTIONS.find((text) => viewOf([text]).route.suggested.length === 3);
  if (found === undefined) throw new Error('this build is sure about every question here: add a vaguer one');
  return found;
}
