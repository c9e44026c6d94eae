import { Arg, type ClassType, Ctx, Mutation, Resolver } from 'type-graphql';
import type { CommandDefinition, CommandInput } from '../app/command';
import type { Context } from './context';
import { type PayloadSource, sendCommand } from './mutating';

/** A mutation: named like its command, with one input. */
type CommandMutation = Readonly<{
  name: string;
  Input: ClassType;
  description: string;
  send: (context: Context, input: never) => Promise<PayloadSource>;
}>;

/** The mutation of a command whose input is the API's. */
export const mutationOf = <Input extends CommandInput, Command>(
  definition: CommandDefinition<Input, Command>,
  ApiInput: ClassType<Input>,
  description: string,
): CommandMutation => translatedMutationOf(definition, ApiInput, description, (input) => input);

/** The mutation of a command whose input is made of the API's. */
export const translatedMutationOf = <ApiInput extends object, Input extends CommandInput, Command>(
  definition: CommandDefinition<Input, Command>,
  ApiInput: ClassType<ApiInput>,
  description: string,
  inputOf: (sent: ApiInput) => Input,
): CommandMutation => ({
  name: definition.name,
  Input: ApiInput,
  description,
  send: (context, sent) => sendCommand(context, definition, inputOf(sent)),
});

/** The resolver of the mutations that give a payload: one line for each command. */
export function commandMutations(
  Payload: ClassType,
  mutations: readonly CommandMutation[],
): ClassType {
  class CommandMutations {
    readonly names = mutations.map(({ name }) => name);
  }
  const target = CommandMutations.prototype;
  for (const { name, Input, description, send } of mutations) {
    const method = { value: (input: never, context: Context) => send(context, input) };
    Object.defineProperty(target, name, method);
    Mutation(() => Payload, { description })(target, name, method);
    Arg('input', () => Input, { description: 'What is to be recorded.' })(target, name, 0);
    Ctx()(target, name, 1);
  }
  Resolver()(CommandMutations);
  return CommandMutations;
}
