import type { ActOf } from './petition-act';

export const classifiedByOffice: ActOf<'classify'> = {
  does: 'classify',
  on: '2021-12-06',
  by: 'office-h',
};
export const classifiedByFront: ActOf<'classify'> = {
  does: 'classify',
  on: '2021-12-07',
  by: 'front-h',
};

/** Two letters of the Standing Committee took most petitions to the bodies that had to reply. */
export const firstLetter: ActOf<'forward'> = {
  does: 'forward',
  on: '2021-12-08',
  by: 'standing-committee-h',
  number: '112/CV-HĐND',
};
export const secondLetter: ActOf<'forward'> = {
  does: 'forward',
  on: '2021-12-15',
  by: 'standing-committee-h',
  number: '115/CV-HĐND',
};
