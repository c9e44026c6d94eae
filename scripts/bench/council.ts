import { BodyKind, Level, Role, SessionKind, Source } from '../../schema/events/vocabulary';
import type { Application } from '../../src/app/application';
import type { CommandDefinition, CommandInput, Sender } from '../../src/app/command';
import { registerBody } from '../../src/app/commands/body-commands';
import { registerSession } from '../../src/app/commands/session-commands';

/** The bodies of one district's council, by their ids. */
export type Council = Readonly<{
  id: string;
  officeId: string;
  agencyIds: readonly string[];
  communeIds: readonly string[];
  sessionId: string;
}>;

export const registeredOn = '2021-06-02';

const agencyNames = [
  ...['Phòng Kinh tế và Hạ tầng', 'Phòng Tài nguyên và Môi trường', 'Phòng Nội vụ'],
  ...['Phòng Giáo dục và Đào tạo', 'Phòng Nông nghiệp và PTNT', 'Điện lực huyện'],
];
const communeNames = Array.from({ length: 10 }, (_, index) => `HĐND xã C${index + 1}`);

export const officeOf = (council: Readonly<{ id: string; officeId: string }>): Sender => ({
  viewer: {
    id: 'bench-office',
    role: Role.OFFICE,
    bodyId: council.officeId,
    councilId: council.id,
  },
  source: Source.IMPORT,
  isSynthetic: true,
});

const admin: Sender = {
  viewer: { id: 'bench-admin', role: Role.ADMIN, bodyId: null, councilId: null },
  source: Source.IMPORT,
  isSynthetic: true,
};

/** Records a command that must be accepted, and gives its stream. */
export async function record<Input extends CommandInput, Command>(
  app: Application,
  definition: CommandDefinition<Input, Command>,
  input: Input,
  sender: Sender,
): Promise<string> {
  const outcome = await app.execute(definition, input, sender);
  if (outcome.ok) return outcome.stream;
  throw new Error(`${definition.name} was refused: ${outcome.refusal.code}`);
}

/** Registers a council with its office, agencies, communes and a session. */
export async function registerCouncil(app: Application): Promise<Council> {
  const register = (
    kind: BodyKind,
    name: string,
    above: Readonly<{ level?: Level; parentId?: string; councilId?: string }> = {},
  ): Promise<string> => {
    const common = { idempotencyKey: name, effectiveOn: registeredOn, level: Level.DISTRICT };
    return record(app, registerBody, { ...common, name, kind, ...above }, admin);
  };
  const id = await register(BodyKind.PEOPLES_COUNCIL, 'HĐND huyện');
  const ofCouncil = { parentId: id, councilId: id };
  const officeId = await register(BodyKind.COUNCIL_OFFICE, 'Văn phòng HĐND huyện', ofCouncil);
  const agencyIds = await Promise.all(
    agencyNames.map((name) => register(BodyKind.AGENCY, name, ofCouncil)),
  );
  const communeIds = await Promise.all(
    communeNames.map((name) =>
      register(BodyKind.PEOPLES_COUNCIL, name, { level: Level.COMMUNE, parentId: id }),
    ),
  );
  const session = {
    ...{ idempotencyKey: 'session-3', effectiveOn: registeredOn, kind: SessionKind.REGULAR },
    ...{ term: 'XXI', number: 3, from: '2021-12-16', to: '2021-12-17' },
  };
  const sessionId = await record(app, registerSession, session, officeOf({ id, officeId }));
  return { id, officeId, agencyIds, communeIds, sessionId };
}
