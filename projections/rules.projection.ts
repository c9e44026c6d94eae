import type { RuleContent } from '../schema/events/rule.events';
import type { Evidence, RuleKind } from '../schema/events/vocabulary';
import type { IsoDate } from '../src/kernel/calendar';
import type { Position } from '../src/ports/event-store';
import type { Projection } from './projection';

export type RuleRow = Readonly<{
  id: string;
  revision: number;
  councilId: string | null;
  kind: RuleKind;
  validFrom: IsoDate;
  validTo: IsoDate | null;
  basis: string;
  evidence: Evidence;
  content: RuleContent;
  adoptedOn: IsoDate;
  /** The order of adoption, which decides between rules that are otherwise equal. */
  adoptedAt: Position;
  isSynthetic: boolean;
}>;

/** Which rules were adopted, by whom, and for when? */
export const rules: Projection<'RuleAdopted.v1', RuleRow> = {
  name: 'rules',
  version: 1,
  indexes: [['adoptedAt'], ['kind', 'adoptedAt'], ['councilId', 'adoptedAt']],
  handles: { 'RuleAdopted.v1': true },
  keysOf: ({ stream }) => [stream],
  project(_row, { event: { data, meta, revision }, position }, id) {
    return {
      id,
      revision,
      councilId: meta.councilId,
      kind: data.content.kind,
      ...data,
      adoptedOn: meta.effectiveOn,
      adoptedAt: position,
      isSynthetic: meta.synthetic === true,
    };
  },
};
