import { IsOptional, IsUrl, Matches, Max, Min, ValidateNested } from 'class-validator';
import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar, PositionScalar } from './scalars';
import { IsId, IsText } from './validators';

@InputType({ description: 'A real document as it is printed (văn bản).' })
export class DocumentInput {
  @Field(() => String, { description: 'Number and symbol, verbatim; never refused.' })
  @IsText(100)
  number!: string;

  @Field(() => String, { description: 'Who issued it.' })
  @IsText(300)
  issuer!: string;

  @Field(() => DateScalar, { description: 'Its date.' })
  date!: string;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file, 64 hex digits.' })
  @IsOptional()
  @Matches(/^[0-9a-f]{64}$/u)
  sha256?: string;

  @Field(() => String, { nullable: true, description: 'Where it can be read, http or https.' })
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @IsText(2000)
  url?: string;
}

@InputType()
export abstract class CommandInput {
  @Field(() => String, {
    description:
      'Chosen by you, new for each command: sending the same again has the effect of sending it once.',
  })
  @IsText(200)
  idempotencyKey!: string;

  @Field(() => DateScalar, {
    description: 'When it happened: the date on the document, not in the future.',
  })
  effectiveOn!: string;

  @Field(() => DocumentInput, { nullable: true, description: 'The document behind it.' })
  @IsOptional()
  @ValidateNested()
  document?: DocumentInput;
}

@InputType()
export abstract class BodyCommandInput extends CommandInput {
  @Field(() => ID, {
    nullable: true,
    description: 'The body in whose name; your own when left out. Only an office names another.',
  })
  @IsOptional()
  @IsId()
  byBodyId?: string;
}

@ArgsType()
export class ReadArgs {
  @Field(() => PositionScalar, {
    nullable: true,
    description: 'Answer only once everything up to this position shows, like a receipt’s.',
  })
  atLeast?: string;
}

@ArgsType()
export class NodeArgs extends ReadArgs {
  @Field(() => ID, { description: 'The id.' })
  @IsId()
  id!: string;
}

export const pageItemsMax = 100;

@ArgsType()
export class PageArgs extends ReadArgs {
  @Field(() => Int, { description: `How many, 1 to ${pageItemsMax}.` })
  @Min(1)
  @Max(pageItemsMax)
  first!: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  @IsOptional()
  @IsText(500)
  after?: string;
}
