import { SynthesisPhase } from '../../../schema/events/vocabulary';
import { matterOfDocument } from '../../domain/recorded-once';
import { synthesis, type SynthesisCommand } from '../../domain/synthesis/synthesis.decider';
import { addDays } from '../../kernel/calendar';
import { aggregate } from '../aggregate';
import {
  type CommandDefinition,
  type CommandInput,
  type Given,
  inTheNameOf,
  type Optional,
} from '../command';
import { refused, type Refused } from '../refusals';
import { groupIn } from './group-commands';

export type SynthesisReportIssueInput = CommandInput &
  Readonly<{
    sessionId: string;
    phase: SynthesisPhase;
    groupIds: readonly string[];
    summary?: Optional<string>;
  }>;

export const syntheses = aggregate(
  { category: 'synthesis', isReferred: false },
  synthesis,
  matterOfDocument,
);

/** As for the National Assembly: 15 days before the opening. */
const daysBeforeOpening = 15;

/** How many petitions the groups hold, each once; or the group that is not there. */
async function petitionsOf(
  groupIds: ReadonlySet<string>,
  { historyOf, councilId }: Given,
): Promise<number | Refused> {
  const petitions = new Set<string>();
  for (const groupId of groupIds) {
    const group = groupIn(await historyOf('group', groupId));
    if (!group.isFormed || group.councilId !== councilId)
      return refused('GROUP_NOT_FOUND', 'groupIds');
    for (const petitionId of group.petitionIds) petitions.add(petitionId);
  }
  return petitions.size;
}

export const issueSynthesisReport: CommandDefinition<SynthesisReportIssueInput, SynthesisCommand> =
  {
    name: 'synthesisReportIssue',
    aggregate: syntheses,
    subject: { is: 'new', councilId: () => undefined },
    async prepare({ sessionId, phase, summary = null, ...input }, given) {
      const session = given.references.sessions.get(sessionId);
      if (session?.councilId !== given.councilId) return refused('SESSION_NOT_FOUND', 'sessionId');
      const groupIds = new Set(input.groupIds);
      const petitions = await petitionsOf(groupIds, given);
      if (typeof petitions === 'object') return petitions;
      const isBefore = phase === SynthesisPhase.BEFORE_OPENING;
      return inTheNameOf(given, (byBodyId) => ({
        type: 'IssueSynthesisReport',
        document: {
          byBodyId,
          sessionId,
          phase,
          dueOn: isBefore ? addDays(session.from, -daysBeforeOpening) : null,
          groupIds: [...groupIds],
          petitions,
          summary,
        },
      }));
    },
  };
