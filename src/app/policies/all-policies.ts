import type { Policy } from './policy';
import { reRaising } from './re-raising.policy';

/** Every policy of the program; one that is not listed here does nothing. */
export const allPolicies: readonly Policy[] = [reRaising];
