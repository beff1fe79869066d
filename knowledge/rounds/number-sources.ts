import type { Source } from '../source.ts';

/** Where figures come from that more than one step quotes. */
export const SI_UNITS: Source = {
  title: 'The International System of Units, table 8: a day is 86,400 seconds',
  by: 'Bureau International des Poids et Mesures',
  year: 2019,
};

export const SQS_VISIBILITY: Source = {
  title: 'Amazon SQS Developer Guide, visibility timeout',
  by: 'Amazon Web Services',
  year: 2024,
};

export const SRE_BOOK_1: Source = {
  title: 'Site Reliability Engineering, chapter 1: change management',
  by: "Google, O'Reilly",
  year: 2016,
};

export const REDIS_CLUSTER: Source = {
  title: 'Redis Cluster specification, key distribution model',
  by: 'Redis',
  year: 2024,
};
