import type { AdoptedRule } from '../../src/domain/rule/rules-in-force';
import { firstRules } from '../../src/genesis/first-rules';

/** The first rules as they are adopted in every store; each has its key for an id. */
export const adoptedFirstRules: readonly AdoptedRule[] = firstRules.map(
  ({ key, validFrom, validTo, content }) => ({
    id: key,
    revision: 0,
    councilId: null,
    validFrom,
    validTo,
    content,
  }),
);
