import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { BodyRow } from '../../projections/bodies.projection';
import type {
  AnswerRow,
  InformationRow,
  ReturnRow,
} from '../../projections/petition-board.projection';
import type { RuleRow } from '../../projections/rules.projection';
import type {
  DueDate as StoredDueDate,
  Milestone as SealedMilestone,
  Voter as SealedVoter,
} from '../../schema/events/petition.events';
import type { Sealed } from '../../schema/events/sealing';
import { Body } from '../../schema/graphql/body.types';
import {
  Answer,
  DueDate,
  Milestone,
  PetitionReturn,
  Sentence,
  Voter,
  VoterInformation,
} from '../../schema/graphql/petition.types';
import { Rule } from '../../schema/graphql/rule.types';
import type { Eventual } from '../kernel/eventual';
import { findBody } from './body.resolver';
import type { Context } from './context';
import { dueDateSteps } from './due-date-steps';
import { opened } from './opened';
import type { Bilingual } from './request-scope';
import { findRule } from './rule.resolver';

@Resolver(() => Voter)
export class VoterResolver {
  @FieldResolver()
  name(@Root() { name }: SealedVoter<Sealed>, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, name);
  }

  @FieldResolver()
  address(
    @Root() { address }: SealedVoter<Sealed>,
    @Ctx() context: Context,
  ): Eventual<string | null> {
    return opened(context, address);
  }

  @FieldResolver()
  phone(@Root() { phone }: SealedVoter<Sealed>, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, phone);
  }
}

@Resolver(() => Answer)
export class AnswerResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that answered.' })
  by(@Root() { byBodyId }: AnswerRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, byBodyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What it says.' })
  text(@Root() { text }: AnswerRow, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, text);
  }

  @FieldResolver(() => [Milestone], {
    description: 'By date; empty unless the claim is IN_PROGRESS.',
  })
  roadmap(@Root() { roadmap }: AnswerRow): readonly SealedMilestone<Sealed>[] {
    return roadmap;
  }
}

@Resolver(() => Milestone)
export class MilestoneResolver {
  @FieldResolver(() => String, { nullable: true, description: 'What will be done.' })
  task(
    @Root() { task }: SealedMilestone<Sealed>,
    @Ctx() context: Context,
  ): Eventual<string | null> {
    return opened(context, task);
  }
}

@Resolver(() => PetitionReturn)
export class PetitionReturnResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that returned it.' })
  by(@Root() { byBodyId }: ReturnRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, byBodyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why.' })
  reason(@Root() { reason }: ReturnRow, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, reason);
  }

  @FieldResolver(() => Body, { nullable: true, description: 'The body that it holds competent.' })
  competentBody(
    @Root() { competentBodyId }: ReturnRow,
    @Ctx() context: Context,
  ): Eventual<BodyRow | null> {
    return findBody(context, competentBodyId);
  }
}

@Resolver(() => VoterInformation)
export class VoterInformationResolver {
  @FieldResolver(() => Body, { nullable: true, description: 'The body that informed them.' })
  by(@Root() { byBodyId }: InformationRow, @Ctx() context: Context): Eventual<BodyRow | null> {
    return findBody(context, byBodyId);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Where and to whom.' })
  note(@Root() { note }: InformationRow, @Ctx() context: Context): Eventual<string | null> {
    return opened(context, note);
  }
}

@Resolver(() => DueDate)
export class DueDateResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule that set the period.' })
  rule(@Root() { rule }: StoredDueDate, @Ctx() context: Context): Promise<RuleRow | null> {
    return findRule(context, rule.ruleId);
  }

  @FieldResolver(() => [Rule], { description: 'The calendars that were asked for days off.' })
  async calendars(
    @Root() { calendars }: StoredDueDate,
    @Ctx() context: Context,
  ): Promise<readonly RuleRow[]> {
    const found = await Promise.all(calendars.map(({ ruleId }) => findRule(context, ruleId)));
    return found.filter((rule) => rule !== null);
  }

  @FieldResolver(() => [Sentence], { description: 'The computation, step by step.' })
  steps(@Root() due: StoredDueDate): readonly Bilingual[] {
    return dueDateSteps(due);
  }
}
