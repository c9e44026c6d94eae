import { Field, ID, InterfaceType } from 'type-graphql';

const typeOfPrefix: Readonly<Record<string, string>> = {
  body: 'Body',
  session: 'Session',
  rule: 'Rule',
  contact: 'VoterContact',
  petition: 'Petition',
};

@InterfaceType({
  description: 'Whatever has an id of its own.',
  resolveType: ({ id }: { id: string }) => typeOfPrefix[id.split('-', 1)[0] ?? ''],
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and permanent; also the subject of its history.' })
  id!: string;
}
