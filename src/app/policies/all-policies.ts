import { diverting } from './diverting.policy';
import { groupForwarding, grouping } from './issue-groups.policy';
import { merging } from './merging.policy';
import type { Policy } from './policy';
import { reRaising } from './re-raising.policy';
import { splitting } from './splitting.policy';

/** Every policy of the program; one that is not listed here does nothing. */
export const allPolicies: readonly Policy[] = [
  reRaising,
  merging,
  splitting,
  diverting,
  grouping,
  groupForwarding,
];
