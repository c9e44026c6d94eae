import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { rules, type RuleRow } from '../../projections/rules.projection';
import type { RuleContent } from '../../schema/events/rule.events';
import { RuleKind } from '../../schema/events/vocabulary';
import { type ConnectionSource, RuleConnection } from '../../schema/graphql/connection.types';
import { RulePayload } from '../../schema/graphql/payload.types';
import { RuleAdoptInput, RulesArgs } from '../../schema/graphql/rule.inputs';
import { Rule } from '../../schema/graphql/rule.types';
import { adoptRule, type RuleAdoptInput as AdoptionInput } from '../app/commands/rule-commands';
import { requireSight } from '../app/read/sight-filter';
import { badInput } from './bad-input';
import { commandMutations, translatedMutationOf } from './command-mutations';
import type { Context } from './context';
import { type PayloadSource, subjectOf } from './mutating';
import { listOfView, readConnection, showAtLeast } from './reading';

/** An adopted rule by its id; null when there is none. Errors: Unauthenticated. */
export async function findRule({ app, viewer }: Context, id: string): Promise<RuleRow | null> {
  requireSight('rules', viewer, await app.references());
  return app.ports.views.get(rules, id);
}

/** The one content that an input must have. */
function contentOf({ replyDeadline, calendar, fieldCodes }: RuleAdoptInput): RuleContent {
  const contents: RuleContent[] = [];
  if (replyDeadline) contents.push({ kind: RuleKind.REPLY_DEADLINE, ...replyDeadline });
  if (calendar) contents.push({ kind: RuleKind.CALENDAR, ...calendar });
  if (fieldCodes) {
    const codes = fieldCodes.map(({ code, name, board }) => ({ code, name, board: board ?? null }));
    contents.push({ kind: RuleKind.FIELD_CODES, codes });
  }
  const [content] = contents;
  if (content !== undefined && contents.length === 1) return content;
  throw badInput(
    'input',
    'phải nêu đúng một trong replyDeadline, calendar, fieldCodes',
    'give exactly one of replyDeadline, calendar and fieldCodes',
  );
}

@Resolver(() => Rule)
export class RuleResolver {
  @Query(() => RuleConnection, { description: 'Adopted rules, in the order of their adoption.' })
  async rules(
    @Args(() => RulesArgs) args: RulesArgs,
    @Ctx() context: Context,
  ): Promise<ConnectionSource<RuleRow>> {
    await showAtLeast(context, args.atLeast);
    requireSight('rules', context.viewer, await context.app.references());
    const filter = {
      ...(args.councilId ? { councilId: args.councilId } : {}),
      ...(args.kind ? { kind: args.kind } : {}),
    };
    const list = listOfView<RuleRow>(context, rules, filter);
    return readConnection(args, { by: ['adoptedAt'], direction: 'ascending' }, list);
  }
}

/** The command's input: its content in place of the fields that name its kind. */
function adoptionOf(input: RuleAdoptInput): AdoptionInput {
  const { replyDeadline: _1, calendar: _2, fieldCodes: _3, ...rest } = input;
  return { ...rest, content: contentOf(input) };
}

export const RuleMutationsResolver = commandMutations(RulePayload, [
  translatedMutationOf(
    adoptRule,
    RuleAdoptInput,
    'Adopts a rule for your council, or for all councils (administrators).',
    adoptionOf,
  ),
]);

@Resolver(() => RulePayload)
export class RulePayloadResolver {
  @FieldResolver(() => Rule, { nullable: true, description: 'The rule as it is now.' })
  rule(@Root() payload: PayloadSource, @Ctx() context: Context): Promise<RuleRow | null> {
    return subjectOf(context, payload, (id) => findRule(context, id));
  }
}
