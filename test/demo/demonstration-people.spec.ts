import { BodyKind, Role } from '../../schema/events/vocabulary';
import { demonstrationPeople } from '../../scripts/demo/demonstration';
import type { References } from '../../src/app/references';
import { mayActFor } from '../../src/domain/access';
import { type DemonstrationRunning, logOf, runDemonstration } from './demonstration-store';

let running: DemonstrationRunning;
let references: References;

beforeAll(async () => {
  running = await runDemonstration();
  references = await running.app.references();
});

afterAll(() => running.stop());

describe('the people of the demonstration', () => {
  it('are one for each role that tokens have, each of a body that fits it', () => {
    const people = demonstrationPeople(references);
    const roles = Object.values(Role).filter((role) => role !== Role.SYSTEM);
    expect(people.map(({ role }) => role)).toEqual(roles);
    expect(new Set(people.map(({ subject }) => subject)).size).toBe(people.length);
    for (const { role, bodyId, bodyName } of people) {
      const body = bodyId === null ? null : references.bodies.get(bodyId)!;
      expect(body?.name ?? 'toàn hệ thống').toBe(bodyName);
      expect(body === null).toBe(role === Role.ADMIN);
      if (body !== null) expect(mayActFor(role, body.kind)).toBe(true);
    }
  });

  it('are people of H, and the Standing Committee for those who inspect and audit', () => {
    const { bodies } = references;
    const people = demonstrationPeople(references);
    const nameOf = (role: Role) => people.find((person) => person.role === role)?.bodyName;
    expect(nameOf(Role.INSPECTOR)).toBe('Thường trực HĐND huyện');
    expect(nameOf(Role.AUDITOR)).toBe('Thường trực HĐND huyện');
    const councils = people.flatMap(({ bodyId }) => bodies.get(bodyId ?? '')?.councilId ?? []);
    expect([...new Set(councils)].map((id) => bodies.get(id)?.name)).toEqual(['HĐND huyện']);
  });

  it('are nobody but the administrator in a store without the demonstration', () => {
    const people = demonstrationPeople({ ...references, bodies: new Map() });
    expect(people.map(({ role }) => role)).toEqual([Role.ADMIN]);
  });

  it('include no council itself', async () => {
    const { bodies } = references;
    const log = await logOf(running.app.ports);
    const acting = log.flatMap(({ event }) => event.meta.actor.bodyId ?? []);
    const kinds = new Set(acting.map((id) => bodies.get(id)!.kind));
    expect(kinds.has(BodyKind.PEOPLES_COUNCIL)).toBe(false);
  });
});
