import type { Source } from '../source.ts';

/** The list that everybody quotes. Much of it was measured on the hardware of the 2000s. */
export const DEAN_2012: Source = {
  title: 'Latency Numbers Every Programmer Should Know',
  by: 'Jeff Dean and Peter Norvig, collected by Jonas Bonér',
  year: 2012,
};

/** The same quantities carried forward to 2020 by a model of how hardware improves, not measured one by one. */
export const SCOTT_2020: Source = {
  title: 'Interactive Latencies, its figures for 2020',
  by: 'Colin Scott, University of California, Berkeley',
  year: 2020,
};

/** Measured, not modelled: the model above is far too hopeful about how fast memory and disks are read. */
export const ESKILDSEN_2020: Source = {
  title: 'Napkin Math, measured on a laptop of 2017',
  by: 'Simon Eskildsen',
  year: 2020,
};
