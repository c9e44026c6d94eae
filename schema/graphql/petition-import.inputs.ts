import { ArrayMaxSize, ArrayMinSize, Max, Min, ValidateNested } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';

const cell = (description: string) => Field(() => String, { nullable: true, description });

@InputType({
  description: 'A row of a list, as somebody wrote it; what is wrong with a cell is told by row.',
})
export class PetitionImportRow {
  @Field(() => Int, { description: 'The number of the row, for the answer.' })
  @Min(1)
  @Max(10_000_000)
  row!: number;

  @cell('The key of the row in the list that it comes from: imported once.')
  externalId?: string;

  @cell('When the council received it: `2021-12-20` or `20/12/2021`.')
  receivedOn?: string;

  @cell('What it is about, in one line.')
  title?: string;

  @cell('What the voters ask, in full.')
  text?: string;

  @cell('The session before which it was collected: number, term/number or id.')
  session?: string;

  @cell('The commune that it comes from: name or id of its council.')
  commune?: string;

  @cell('A code of the list of fields in force; goes with `level`.')
  fieldCode?: string;

  @cell('The level whose competence it falls in, as `Level` names it or in Vietnamese.')
  level?: string;

  @cell('Who brought it.')
  voterName?: string;

  @cell('The address of who brought it.')
  voterAddress?: string;

  @cell('The telephone number of who brought it.')
  voterPhone?: string;

  @cell('Number and symbol of the document behind it, verbatim.')
  documentNumber?: string;

  @cell('Who issued the document.')
  documentIssuer?: string;

  @cell('The date of the document, written like `receivedOn`.')
  documentDate?: string;

  @cell('Codes of earlier petitions that it brings up again, with semicolons.')
  reRaises?: string;

  @cell('Whether voters bring new facts: yes or no, có or không.')
  hasNewFacts?: string;
}

/** How many rows are recorded together at most. */
export const importRowsMax = 200;

@InputType({ description: 'Rows of a list of petitions that your council received.' })
export class PetitionsImportInput {
  @Field(() => Boolean, { description: 'Only tries the rows: nothing is recorded.' })
  dryRun!: boolean;

  @Field(() => [PetitionImportRow], { description: `The rows, 1 to ${importRowsMax}.` })
  @ArrayMinSize(1)
  @ArrayMaxSize(importRowsMax)
  @ValidateNested({ each: true })
  rows!: PetitionImportRow[];
}
