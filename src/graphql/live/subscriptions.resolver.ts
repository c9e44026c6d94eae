import { validate } from 'class-validator';
import {
  Args,
  ArgumentValidationError,
  type ClassType,
  FieldResolver,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql';
import type { PetitionRow } from '../../../projections/petition-board/row';
import { Figure } from '../../../schema/graphql/figure.types';
import {
  FiguresChangedArgs,
  PetitionChangedArgs,
  WorkloadChangedArgs,
} from '../../../schema/graphql/live.inputs';
import { FiguresChange, PetitionChange, WorkloadChange } from '../../../schema/graphql/live.types';
import { PetitionFilter } from '../../../schema/graphql/petition.inputs';
import { Petition } from '../../../schema/graphql/petition.types';
import { BodyWorkload } from '../../../schema/graphql/workload.types';
import { UnknownPosition } from '../../app/errors';
import type { Answered } from '../../app/live/answer-changes';
import type { CountedFigures } from '../../app/live/figures-changes';
import type { PetitionChange as PetitionChangeSource } from '../../app/live/petition-changes';
import type { Figure as FigureSource } from '../../app/read/figures';
import type { BodyWorkload as Workload } from '../../app/read/reply-workload';
import { badInput } from '../bad-input';
import type { LiveContext } from './live-context';

type Subscribing = Readonly<{ args: object; context: LiveContext }>;

/** As type-graphql does it for queries; of subscriptions it checks nothing before they begin. */
async function checked<Input extends object>(Type: ClassType<Input>, args: object): Promise<Input> {
  const input = Object.assign(new Type(), args);
  if ('filter' in input && input.filter)
    Object.assign(input, { filter: Object.assign(new PetitionFilter(), input.filter) });
  const errors = await validate(input);
  if (errors.length > 0) throw new ArgumentValidationError(errors);
  return input;
}

/** Goes on behind a position, once what lies before it shows. Errors: BadInput for one that there is not. */
async function goingOn<Result>(
  { app }: LiveContext,
  since: string | undefined,
  begin: (since: string | null) => Promise<Result>,
): Promise<Result> {
  try {
    if (since) await app.reach(since);
    return await begin(since ?? null);
  } catch (error) {
    if (!(error instanceof UnknownPosition)) throw error;
    throw badInput('since', 'không có bản ghi nào ở vị trí này', 'no event has this position');
  }
}

async function subscribePetitions({ args, context }: Subscribing) {
  const { filter, since } = await checked(PetitionChangedArgs, args);
  const { changes, currentViewer } = context;
  return goingOn(context, since, (after) => changes.petitions(currentViewer, filter ?? {}, after));
}

async function subscribeWorkload({ args, context }: Subscribing) {
  const { bodyId, since } = await checked(WorkloadChangedArgs, args);
  const { changes, currentViewer } = context;
  return goingOn(context, since, (after) => changes.workload(currentViewer, bodyId, after));
}

async function subscribeFigures({ args, context }: Subscribing) {
  const { sessionId, since } = await checked(FiguresChangedArgs, args);
  const { changes, currentViewer } = context;
  return goingOn(context, since, (after) => changes.figures(currentViewer, sessionId, after));
}

@Resolver(() => PetitionChange)
export class PetitionChangeResolver {
  @Subscription(() => PetitionChange, {
    subscribe: subscribePetitions,
    description:
      'Each change of a petition that you may see and that matches, in order; once also when it no longer does.',
  })
  petitionChanged(
    @Args(() => PetitionChangedArgs) _args: PetitionChangedArgs,
    @Root() change: PetitionChangeSource,
  ): PetitionChangeSource {
    return change;
  }

  @FieldResolver(() => Petition, {
    nullable: true,
    description: 'The petition as it is now; null when it left your sight or no longer matches.',
  })
  petition(@Root() { petition }: PetitionChangeSource): PetitionRow | null {
    return petition;
  }
}

@Resolver(() => WorkloadChange)
export class WorkloadChangeResolver {
  @Subscription(() => WorkloadChange, {
    subscribe: subscribeWorkload,
    description:
      'What a body owes as of today, over the petitions that you may see, whenever an event changes it.',
  })
  workloadChanged(
    @Args(() => WorkloadChangedArgs) _args: WorkloadChangedArgs,
    @Root() change: Answered<Workload>,
  ): Answered<Workload> {
    return change;
  }

  @FieldResolver(() => BodyWorkload, { description: 'What it owes now.' })
  workload(@Root() { answer }: Answered<Workload>): Workload {
    return answer;
  }
}

@Resolver(() => FiguresChange)
export class FiguresChangeResolver {
  @Subscription(() => FiguresChange, {
    subscribe: subscribeFigures,
    description:
      'The figures of a session whenever a value changes. Without a token: of published sessions, the values only.',
  })
  figuresChanged(
    @Args(() => FiguresChangedArgs) _args: FiguresChangedArgs,
    @Root() change: Answered<CountedFigures>,
  ): Answered<CountedFigures> {
    return change;
  }

  @FieldResolver(() => [Figure], { description: 'All of them.' })
  figures(@Root() { answer }: Answered<CountedFigures>): readonly FigureSource[] {
    return answer.figures;
  }
}
