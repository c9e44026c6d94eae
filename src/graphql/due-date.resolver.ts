import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RuleRow } from '../../projections/rules.projection';
import type { DueDate as StoredDueDate } from '../../schema/events/petition/due-date';
import { DueDate, Sentence } from '../../schema/graphql/petition.types';
import { Rule } from '../../schema/graphql/rule.types';
import type { Context } from './context';
import { dueDateSteps } from './due-date-steps';
import type { Bilingual } from './request-scope';
import { findRule } from './rule.resolver';

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
