import { Field, ID, InterfaceType } from 'type-graphql';

const typeOfPrefix: Readonly<Record<string, string>> = {
  body: 'Body',
  session: 'Session',
  rule: 'Rule',
  contact: 'VoterContact',
  petition: 'Petition',
  group: 'IssueGroup',
  synthesis: 'Synthesis',
  digest: 'GroupDigest',
  complaint: 'Complaint',
  anomaly: 'Anomaly',
};

/** The type of whatever has the id. */
export const typeOfNode = ({ id }: Readonly<{ id: string }>): string | undefined =>
  typeOfPrefix[id.split('-', 1)[0] ?? ''];

@InterfaceType({ description: 'Whatever has an id of its own.', resolveType: typeOfNode })
export abstract class Node {
  @Field(() => ID, { description: 'Opaque and permanent; also the subject of its history.' })
  id!: string;
}
