import type { Db } from 'mongodb';
import type { Checkpoints, PolicyOutcome } from '../../ports/checkpoints';
import type { Position } from '../../ports/event-store';
import type { MongodbConnection } from './connection';
import { orOnceMore, refusedDuplicates } from './mongodb-errors';

type PolicyDocument = Readonly<{ _id: string; position: Position }>;
type OutcomeDocument = PolicyOutcome & Readonly<{ _id: string; policy: string; place: number }>;

// What is told must stay, whoever of the members fails.
const majority = { readConcern: { level: 'majority' } } as const;
const policiesOf = (database: Db) => database.collection<PolicyDocument>('policies', majority);
const outcomesOf = (database: Db) =>
  database.collection<OutcomeDocument>('policy_outcomes', majority);

/** Checkpoints of policies: each outcome a document that nothing changes, kept before the position moves. */
export function mongodbCheckpoints({ call }: MongodbConnection): Checkpoints {
  let isPrepared = false;
  const prepared = async (database: Db): Promise<Db> => {
    if (!isPrepared) await outcomesOf(database).createIndex({ policy: 1, eventId: 1, place: 1 });
    isPrepared = true;
    return database;
  };
  return {
    position: (policy) =>
      call(async (database) => {
        const stored = await policiesOf(database).findOne({ _id: policy });
        return stored?.position ?? null;
      }),
    advance: (policy, to, outcomes) =>
      call(async (database) => {
        if (outcomes.length > 0) await keep(await prepared(database), policy, outcomes);
        await orOnceMore(() =>
          policiesOf(database).updateOne(
            { _id: policy },
            { $max: { position: to } },
            { upsert: true },
          ),
        );
      }),
    outcomes: (policy, eventId) =>
      call(async (database) => {
        const kept = await outcomesOf(database)
          .find({ policy, eventId })
          .sort({ place: 1, _id: 1 })
          .toArray();
        return kept.map(({ target, refusal }) => ({ eventId, target, refusal }));
      }),
  };
}

/** Those that are there stay as they are. */
async function keep(
  database: Db,
  policy: string,
  outcomes: readonly PolicyOutcome[],
): Promise<void> {
  const documents = outcomes.map(({ eventId, target, refusal }, place) => ({
    _id: JSON.stringify([policy, eventId, target]),
    ...{ policy, eventId, target, refusal, place },
  }));
  try {
    await outcomesOf(database).insertMany(documents, { ordered: false });
  } catch (error) {
    refusedDuplicates(error);
  }
}
