import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { CommandInput, PageArgs } from './common.inputs';
import { DayUnit, Evidence, RuleKind } from './enums';
import { DateScalar } from './scalars';
import { IsId, IsText } from './validators';

@InputType({ description: 'How long a body has to reply, from its receipt.' })
export class ReplyDeadlineInput {
  @Field(() => Int, { description: 'The length of the period, 1 to 365.' })
  @Min(1)
  @Max(365)
  days!: number;

  @Field(() => DayUnit, { description: 'What the period counts.' })
  unit!: (typeof DayUnit)[keyof typeof DayUnit];
}

@InputType({ description: 'A day that differs from the ordinary week.' })
export class NamedDayInput {
  @Field(() => DateScalar, { description: 'The day.' })
  date!: string;

  @Field(() => String, { description: 'Why, like the holiday’s name.' })
  @IsText(200)
  name!: string;

  @Field(() => Evidence, { description: 'How well this is founded.' })
  evidence!: Evidence;
}

@InputType({ description: 'Days off on weekdays, and weekend days worked instead.' })
export class CalendarInput {
  @Field(() => [NamedDayInput], { description: 'Weekdays on which offices are closed.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  off!: NamedDayInput[];

  @Field(() => [NamedDayInput], { description: 'Weekend days on which offices work.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  worked!: NamedDayInput[];
}

@InputType({ description: 'A field that petitions are classified into.' })
export class FieldCodeInput {
  @Field(() => String, { description: 'Lower-case letters, digits and hyphens, at most 40.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/u)
  @IsText(40)
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  @IsText(200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'The Board of the council in charge.' })
  @IsOptional()
  @IsText(200)
  board?: string;
}

@InputType({ description: 'Adopts a rule: exactly one of replyDeadline, calendar and fieldCodes.' })
export class RuleAdoptInput extends CommandInput {
  @Field(() => DateScalar, { description: 'The first day on which it holds.' })
  validFrom!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; without end if absent.' })
  validTo?: string;

  @Field(() => String, { description: 'The article or document that it rests on.' })
  @IsText(1000)
  basis!: string;

  @Field(() => Evidence, { description: 'How well it is founded.' })
  evidence!: Evidence;

  @Field(() => ID, {
    nullable: true,
    description: 'Your own council when left out; of an administrator, all councils.',
  })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => ReplyDeadlineInput, { nullable: true, description: 'A reply deadline.' })
  @IsOptional()
  @ValidateNested()
  replyDeadline?: ReplyDeadlineInput;

  @Field(() => CalendarInput, { nullable: true, description: 'A calendar.' })
  @IsOptional()
  @ValidateNested()
  calendar?: CalendarInput;

  @Field(() => [FieldCodeInput], { nullable: true, description: 'A list of fields.' })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  fieldCodes?: FieldCodeInput[];
}

@ArgsType()
export class RulesArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only a council’s own.' })
  @IsOptional()
  @IsId()
  councilId?: string;

  @Field(() => RuleKind, { nullable: true, description: 'Only those of this kind.' })
  kind?: RuleKind;
}
