import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { PetitionsImportInput } from '../../schema/graphql/petition-import.inputs';
import { PetitionsImportPayload } from '../../schema/graphql/petition-import.types';
import type { Context } from './context';
import type { ImportFault } from './import/import-faults';
import { importRows } from './import/import-rows';
import { requestScope } from './request-scope';

const told = ({ column, code, message }: ImportFault) => ({
  column,
  code,
  message: message[requestScope().language],
});

@Resolver(() => PetitionsImportPayload)
export class PetitionImportResolver {
  @Mutation(() => PetitionsImportPayload, {
    description: 'Records the rows of a list of petitions, each by itself; or only tries them.',
  })
  async petitionsImport(
    @Arg('input', () => PetitionsImportInput, { description: 'The rows.' })
    input: PetitionsImportInput,
    @Ctx() { app, viewer }: Context,
  ): Promise<PetitionsImportPayload> {
    const imported = await importRows(app, viewer, input);
    return { rows: imported.map(({ faults, ...row }) => ({ ...row, errors: faults.map(told) })) };
  }
}
