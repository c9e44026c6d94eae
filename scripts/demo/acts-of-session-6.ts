import type { Act, ActOf } from './petition-act';

export const byGroup1: Act = { does: 'receive', on: '2023-06-26', by: 'group-1-h' };
export const byGroup2: Act = { does: 'receive', on: '2023-06-27', by: 'group-2-h' };
export const byFront: Act = { does: 'receive', on: '2023-06-28', by: 'front-h' };
export const classified: Act = { does: 'classify', on: '2023-06-30', by: 'office-h' };
export const letter: ActOf<'forward'> = {
  does: 'forward',
  on: '2023-07-06',
  by: 'standing-committee-h',
  number: '58/CV-HĐND',
};
