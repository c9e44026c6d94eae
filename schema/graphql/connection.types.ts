import { type ClassType, Field, Int } from 'type-graphql';
import { Anomaly } from './anomaly.types';
import { Body } from './body.types';
import { Complaint } from './complaint.types';
import { VoterContact } from './contact.types';
import { GroupDigest } from './digest.types';
import { FigureItem } from './figure.types';
import { HistoryEntry } from './history.types';
import { ObjectType } from './object-type';
import { Petition } from './petition.types';
import { Recurrence } from './recurrence.types';
import { Rule } from './rule.types';
import { Session } from './session.types';
import { IssueGroup, Synthesis } from './synthesis.types';

@ObjectType({ description: 'Where a page ends (Relay cursor connections).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page.' })
  endCursor!: string | null;
}

type Edge<Item> = Readonly<{ node: Item; cursor: string }>;

/** What a connection's fields are read from; its total is counted only when it is asked for. */
export type ConnectionSource<Item> = Readonly<{
  edges: readonly Edge<Item>[];
  nodes: readonly Item[];
  pageInfo: PageInfo;
  countAll: () => Promise<number>;
}>;

function connectionOf<Item extends object>(name: string, Item: ClassType<Item>) {
  @ObjectType({ name: `${name}Edge`, description: `A ${name} in a page.` })
  class ItemEdge {
    @Field(() => Item, { description: 'The item.' })
    node!: Item;

    @Field(() => String, { description: 'Its place; opaque.' })
    cursor!: string;
  }

  @ObjectType({ name: `${name}Connection`, description: `A page of a list of ${name}.` })
  class Connection {
    @Field(() => [ItemEdge], { description: 'The items with their places.' })
    edges!: readonly ItemEdge[];

    @Field(() => [Item], { description: 'The items alone.' })
    nodes!: readonly Item[];

    @Field(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { description: 'How many there are in all; counted when asked for.' })
    totalCount!: number;
  }
  return Connection;
}

export const BodyConnection = connectionOf('Body', Body);
export const SessionConnection = connectionOf('Session', Session);
export const RuleConnection = connectionOf('Rule', Rule);
export const VoterContactConnection = connectionOf('VoterContact', VoterContact);
export const PetitionConnection = connectionOf('Petition', Petition);
export const RecurrenceConnection = connectionOf('Recurrence', Recurrence);
export const AnomalyConnection = connectionOf('Anomaly', Anomaly);
export const IssueGroupConnection = connectionOf('IssueGroup', IssueGroup);
export const SynthesisConnection = connectionOf('Synthesis', Synthesis);
export const GroupDigestConnection = connectionOf('GroupDigest', GroupDigest);
export const ComplaintConnection = connectionOf('Complaint', Complaint);
export const FigureItemConnection = connectionOf('FigureItem', FigureItem);
export const HistoryConnection = connectionOf('History', HistoryEntry);

export const connections = [
  BodyConnection,
  SessionConnection,
  RuleConnection,
  VoterContactConnection,
  PetitionConnection,
  RecurrenceConnection,
  AnomalyConnection,
  IssueGroupConnection,
  SynthesisConnection,
  GroupDigestConnection,
  ComplaintConnection,
  FigureItemConnection,
  HistoryConnection,
] as const;
