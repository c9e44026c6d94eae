import type { Act } from './petition-life';

type Classify = Extract<Act, { does: 'classify' }>;
type Forward = Extract<Act, { does: 'forward' }>;

export const classifiedByOffice: Classify = { does: 'classify', on: '2021-12-06', by: 'office-h' };
export const classifiedByFront: Classify = { does: 'classify', on: '2021-12-07', by: 'front-h' };

/** Two letters of the Standing Committee took most petitions to the bodies that had to reply. */
export const firstLetter: Forward = {
  does: 'forward',
  on: '2021-12-08',
  by: 'standing-committee-h',
  number: '112/CV-HĐND',
};
export const secondLetter: Forward = {
  does: 'forward',
  on: '2021-12-15',
  by: 'standing-committee-h',
  number: '115/CV-HĐND',
};
