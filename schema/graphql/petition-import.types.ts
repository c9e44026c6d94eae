import { Field, ID, Int } from 'type-graphql';
import { ImportState } from './enums';
import { ObjectType } from './object-type';

@ObjectType({ description: 'Why a row of a list was not taken.' })
export class ImportError {
  @Field(() => String, {
    nullable: true,
    description: 'The column; null when it is the whole row.',
  })
  column!: string | null;

  @Field(() => String, { description: 'A refusal, or a code of the import; see the README.' })
  code!: string;

  @Field(() => String, { description: 'In the language of `Accept-Language`.' })
  message!: string;
}

@ObjectType({ description: 'What became of a row of a list.' })
export class ImportedRow {
  @Field(() => Int, { description: 'Its number, as it was sent.' })
  row!: number;

  @Field(() => ImportState, { description: 'What became of it, or would.' })
  state!: ImportState;

  @Field(() => ID, { nullable: true, description: 'The petition that it became, now or before.' })
  petitionId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its code: `KN-2021-000017`.' })
  code!: string | null;

  @Field(() => [ImportError], { description: 'All that is wrong with it; empty unless BAD.' })
  errors!: readonly ImportError[];
}

@ObjectType({ description: 'What became of the rows of a list (kết quả nhập danh sách).' })
export class PetitionsImportPayload {
  @Field(() => [ImportedRow], { description: 'One for each row, in the order sent.' })
  rows!: readonly ImportedRow[];
}
