import fc from 'fast-check';
import { openDevelopmentIdentity } from '../../src/adapters/crypto/development-identity';
import { verifySignature } from '../../src/adapters/crypto/signer';
import { type Receipt, receiptText } from '../../src/app/ledger/receipt';
import { AnswerLost, type RunningProgram, startProgram } from '../support/running-program';
import { temporaryFolder } from '../support/temporary-folder';

const workers = 12;
const livesOfAWorker = 4;
/** After how many acknowledgements the program is killed, each counted from the kill before. */
const plannedKills = fc.sample(fc.noBias(fc.integer({ min: 10, max: 40 })), {
  seed: 20_211_231,
  numRuns: 8,
});

const names = {
  office: 'Văn phòng HĐND và UBND huyện',
  land: 'Phòng Tài nguyên và Môi trường',
  farming: 'Phòng Nông nghiệp và PTNT',
} as const;
type Name = keyof typeof names;
type People = Readonly<Record<Name, Readonly<{ bodyId: string; token: string }>>>;

type Command = Readonly<{ token: string; mutation: string; input: object }>;
type Acknowledged = Readonly<{ command: Command; receipt: Receipt }>;
type Outcome = Readonly<{ outcome: { receipt: Receipt | null; userErrors: readonly object[] } }>;

const documentOf = (mutation: string): string =>
  `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    outcome: ${mutation}(input: $input) {
      receipt { keyId events { id stream revision leafHash } recordedAt position signature }
      userErrors { code field message }
    }
  }`;

/** A program that is killed as the plan has it, in the middle of whatever it does, and started again. */
class MortalProgram {
  #running: Promise<RunningProgram>;
  readonly #plan: number[];
  #patience: number;
  kills = 0;

  constructor(
    private readonly dataDir: string,
    plan: readonly number[],
  ) {
    this.#running = startProgram({ dataDir });
    this.#plan = [...plan];
    this.#patience = this.#nextPatience();
  }

  /** The receipt of a command; sent again, unchanged, to the next life of a program that did not answer. */
  async acknowledgement({ token, mutation, input }: Command): Promise<Receipt> {
    const running = this.#running;
    const program = await running;
    try {
      const answer = await program.query(token, documentOf(mutation), { input });
      const { receipt, userErrors } = (answer as Outcome).outcome;
      expect(userErrors).toStrictEqual([]);
      this.#heardOf(running, program);
      return receipt!;
    } catch (error) {
      if (!(error instanceof AnswerLost) || this.#running === running) throw error;
      return await this.acknowledgement({ token, mutation, input });
    }
  }

  async ask(token: string | null, text: string, variables: object = {}): Promise<unknown> {
    return (await this.#running).query(token, text, variables);
  }

  async killBetweenCommands(): Promise<void> {
    this.#kill(await this.#running);
    await this.#running;
  }

  #nextPatience(): number {
    return this.#plan.shift() ?? Number.POSITIVE_INFINITY;
  }

  #kill(program: RunningProgram): void {
    this.kills += 1;
    this.#patience = this.#nextPatience();
    this.#running = program.kill('SIGKILL').then((ended) => {
      expect(ended).toMatchObject({ signal: 'SIGKILL', stderr: '' });
      return startProgram({ dataDir: this.dataDir });
    });
  }

  #heardOf(running: Promise<RunningProgram>, program: RunningProgram): void {
    // What is heard of a program that was killed meanwhile counts for nothing.
    if (this.#running !== running) return;
    this.#patience -= 1;
    if (this.#patience === 0) this.#kill(program);
  }
}

async function peopleOf(program: MortalProgram, dataDir: string): Promise<People> {
  const identity = await openDevelopmentIdentity(dataDir);
  const { bodies } = (await program.ask(
    null,
    '{ bodies(first: 100) { nodes { id name } } }',
  )) as Readonly<{ bodies: { nodes: readonly { id: string; name: string }[] } }>;
  const person = async (name: Name) => {
    const bodyId = bodies.nodes.find((body) => body.name === names[name])!.id;
    const role = name === 'office' ? 'office' : 'agency';
    const token = await identity.issue({ subject: `own-${name}`, role, bodyId, hours: 1 });
    return { bodyId, token };
  };
  return {
    office: await person('office'),
    land: await person('land'),
    farming: await person('farming'),
  };
}

/** What follows the receipt of a petition: by the office alone, or with an agency that acts for itself. */
function stepsOf(life: string, { office, land, farming }: People, number: number) {
  const agency = number % 2 === 0 ? land : farming;
  const isByAgency = number % 3 === 0;
  const byAgency = isByAgency
    ? { token: agency.token, more: {} }
    : { token: office.token, more: { byBodyId: agency.bodyId } };
  const byOffice = { token: office.token, more: {} };
  const step =
    ({ token, more }: typeof byOffice, mutation: string, effectiveOn: string, fields: object) =>
    (petitionId: string, place: number): Command => ({
      token,
      mutation,
      input: { idempotencyKey: `${life}:${place}`, petitionId, effectiveOn, ...more, ...fields },
    });
  const roadmap = [{ dueOn: '2022-03-01', task: `Lộ trình ${life}` }];
  return [
    step(byOffice, 'petitionClassify', '2021-12-02', { fieldCode: 'dat-dai', level: 'DISTRICT' }),
    step(byOffice, 'petitionForward', '2021-12-03', { toBodyId: agency.bodyId }),
    step(byAgency, 'forwardingAcknowledge', '2021-12-06', {}),
    step(byAgency, 'petitionAnswer', '2021-12-20', { claim: 'IN_PROGRESS', text: life, roadmap }),
    step(byAgency, 'petitionAnswer', '2022-02-21', { claim: 'RESOLVED', text: life }),
    step(byOffice, 'votersInform', '2022-02-28', { channel: 'MEETING' }),
  ];
}

const receiveOf = (life: string, { office }: People): Command => ({
  token: office.token,
  mutation: 'petitionReceive',
  input: {
    idempotencyKey: `${life}:0`,
    effectiveOn: '2021-12-01',
    title: `Kiến nghị ${life}`,
    text: `Nội dung ${life}`,
  },
});

/** Plays one petition from its receipt to the notice to voters. */
async function liveThrough(
  program: MortalProgram,
  people: People,
  number: number,
): Promise<readonly Acknowledged[]> {
  const life = `life-${number}`;
  const command = receiveOf(life, people);
  const acknowledged = [{ command, receipt: await program.acknowledgement(command) }];
  const petitionId = acknowledged[0]!.receipt.events[0]!.stream;
  for (const [index, step] of stepsOf(life, people, number).entries()) {
    const next = step(petitionId, index + 1);
    acknowledged.push({ command: next, receipt: await program.acknowledgement(next) });
  }
  return acknowledged;
}

/** Several at a time, each one life after another. */
async function liveAll(program: MortalProgram, people: People) {
  const work = async (_: unknown, worker: number) => {
    const lives: (readonly Acknowledged[])[] = [];
    for (let life = 0; life < livesOfAWorker; life += 1)
      lives.push(await liveThrough(program, people, worker * livesOfAWorker + life));
    return lives;
  };
  return (await Promise.all(Array.from({ length: workers }, work))).flat();
}

const typesOfALife = [
  'PetitionReceived.v1',
  'PetitionClassified.v1',
  'PetitionForwarded.v1',
  'ForwardingAcknowledged.v1',
  'PetitionAnswered.v1',
  'PetitionAnswered.v1',
  'VotersInformed.v1',
];

const historyText = `query ($id: ID!, $atLeast: Position) {
  history(subjectId: $id, first: 100, atLeast: $atLeast) {
    totalCount nodes { type id revision leafHash recordedAt position }
  }
}`;

/** Exactly what was acknowledged stands in the records, in this order. */
async function assertHistory(
  program: MortalProgram,
  { token }: People['office'],
  life: readonly Acknowledged[],
): Promise<void> {
  const expected = life.map(({ receipt }, revision) => {
    const { recordedAt, position } = receipt;
    expect(receipt.events).toHaveLength(1);
    const { id, leafHash } = receipt.events[0]!;
    return { type: typesOfALife[revision], id, revision, leafHash, recordedAt, position };
  });
  const { stream: id } = life[0]!.receipt.events[0]!;
  const atLeast = life.at(-1)!.receipt.position;
  expect(await program.ask(token, historyText, { id, atLeast })).toStrictEqual({
    history: { totalCount: typesOfALife.length, nodes: expected },
  });
}

async function assertSignatures(
  program: MortalProgram,
  { token }: People['office'],
  all: readonly Acknowledged[],
): Promise<void> {
  const { receiptKeys } = (await program.ask(
    token,
    '{ receiptKeys { keyId publicKey algorithm } }',
  )) as { receiptKeys: readonly Readonly<{ keyId: string; publicKey: string }>[] };
  const keys = new Map(receiptKeys.map(({ keyId, publicKey }) => [keyId, publicKey]));
  for (const { receipt } of all)
    expect(verifySignature(keys.get(receipt.keyId)!, receiptText(receipt), receipt.signature)).toBe(
      true,
    );
}

type Codes = Readonly<{
  petitions: Readonly<{
    totalCount: number;
    nodes: readonly Readonly<{ code: string }>[];
    pageInfo: Readonly<{ endCursor: string | null; hasNextPage: boolean }>;
  }>;
}>;

const codesText = `query ($after: String) {
  petitions(first: 100, after: $after) {
    totalCount nodes { code } pageInfo { endCursor hasNextPage }
  }
}`;

/** The codes of all petitions that the office sees; as many as it is told that there are. */
async function codesSeen(program: MortalProgram, { token }: People['office']) {
  const codes: string[] = [];
  for (let after: string | null = null; ;) {
    const { petitions } = (await program.ask(token, codesText, { after })) as Codes;
    codes.push(...petitions.nodes.map(({ code }) => code));
    after = petitions.pageInfo.endCursor;
    if (petitions.pageInfo.hasNextPage) continue;
    expect(codes).toHaveLength(petitions.totalCount);
    return codes;
  }
}

type Workload = Readonly<
  Record<
    | 'answered'
    | 'dueIn0To3Days'
    | 'dueIn4To7Days'
    | 'dueIn8To15Days'
    | 'dueLater'
    | 'held'
    | 'overdue'
    | 'returned'
    | 'unacknowledged'
    | 'veryOverdue',
    number
  > & { body: { id: string } | null }
>;

const workloadText = `{
  replyWorkload(on: "2022-12-31") {
    body { id }
    answered dueIn0To3Days dueIn4To7Days dueIn8To15Days dueLater held overdue returned
    unacknowledged veryOverdue
  }
}`;

async function workloads(program: MortalProgram, { token }: People['office']) {
  const answer = await program.ask(token, workloadText);
  const { replyWorkload } = answer as { replyWorkload: readonly Workload[] };
  for (const each of replyWorkload) {
    const { dueIn0To3Days, dueIn4To7Days, dueIn8To15Days, dueLater } = each;
    const due = dueIn0To3Days + dueIn4To7Days + dueIn8To15Days + dueLater;
    expect(each.unacknowledged + due + each.overdue + each.veryOverdue).toBe(each.held);
  }
  return new Map(replyWorkload.map((each) => [each.body!.id, each]));
}

/** All lives ended with an answer: only the numbers of what was answered have grown. */
function assertWorkloads(
  before: ReadonlyMap<string, Workload>,
  after: ReadonlyMap<string, Workload>,
  { land, farming }: People,
): void {
  const lives = workers * livesOfAWorker;
  const expected = new Map(before);
  for (const { bodyId } of [land, farming]) {
    const old = before.get(bodyId)!;
    expected.set(bodyId, { ...old, answered: old.answered + lives / 2 });
  }
  expect(after).toStrictEqual(expected);
}

it('What was acknowledged stands once, however often the program is killed', async () => {
  const dataDir = temporaryFolder();
  const program = new MortalProgram(dataDir, plannedKills);
  const people = await peopleOf(program, dataDir);
  const { office } = people;
  const codesBefore = await codesSeen(program, office);
  const workloadsBefore = await workloads(program, office);

  const lives = await liveAll(program, people);
  const all = lives.flat();
  expect(program.kills).toBe(plannedKills.length);
  expect(all).toHaveLength(workers * livesOfAWorker * typesOfALife.length);

  // Everything is sent once more, to a program that was killed again: nothing comes of it.
  await program.killBetweenCommands();
  for (const { command, receipt } of all)
    expect(await program.acknowledgement(command)).toStrictEqual(receipt);

  for (const life of lives) await assertHistory(program, office, life);
  await assertSignatures(program, office, all);
  const codes = await codesSeen(program, office);
  expect(codes).toHaveLength(codesBefore.length + lives.length);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toStrictEqual(expect.arrayContaining(codesBefore));
  assertWorkloads(workloadsBefore, await workloads(program, office), people);
  // On servers it takes its time to start ten times.
}, 300_000);
