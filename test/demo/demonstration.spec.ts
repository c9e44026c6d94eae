import { addDays, dayInVietnam, weekday } from '../../src/kernel/calendar';
import { firstRules } from '../../src/genesis/first-rules';
import type { RecordedEvent } from '../../src/ports/event-store';
import {
  countOfEach,
  type DemonstrationRunning,
  logOf,
  runDemonstration,
} from './demonstration-store';

let running: DemonstrationRunning;
let log: readonly RecordedEvent[];

beforeAll(async () => {
  running = await runDemonstration();
  log = await logOf(running.app.ports);
});

afterAll(() => running.stop());

describe('what the demonstration records', () => {
  it('is 382 events, the first rules before everything else', () => {
    expect(log).toHaveLength(382);
    expect(countOfEach(log.map(({ event }) => event.type))).toEqual({
      'AnomalyConfirmed.v1': 1,
      'AnomalyDismissed.v1': 1,
      'BodyRegistered.v1': 47,
      'ComplaintReceived.v1': 1,
      'ComplaintSettled.v1': 1,
      'CoordinationAnswered.v1': 1,
      'CoordinationRequested.v1': 1,
      'CorrectionRecorded.v1': 1,
      'ForwardingAcknowledged.v1': 38,
      'GroupDigestSubmitted.v1': 2,
      'IssueGroupFormed.v1': 4,
      'IssueGroupForwarded.v1': 1,
      'MilestoneReported.v1': 2,
      'MinutesFiled.v1': 10,
      'OutcomeAssessed.v1': 2,
      'PetitionAbsorbed.v1': 1,
      'PetitionAnswered.v1': 36,
      'PetitionAnsweredOnSpot.v1': 1,
      'PetitionAssigned.v1': 1,
      'PetitionClassified.v1': 42,
      'PetitionDiverted.v1': 1,
      'PetitionForwarded.v1': 44,
      'PetitionGrouped.v1': 9,
      'PetitionMerged.v1': 1,
      'PetitionReRaised.v1': 4,
      'PetitionReceived.v1': 46,
      'PetitionReopened.v1': 1,
      'PetitionReturned.v1': 3,
      'PetitionSplit.v1': 1,
      'PetitionWithdrawn.v1': 1,
      'ReplyDeadlineExtended.v1': 1,
      'ResultPublished.v1': 1,
      'RuleAdopted.v1': 10,
      'SessionPublished.v1': 2,
      'SessionRegistered.v1': 5,
      'SynthesisReportIssued.v1': 1,
      'UrgingLetterSent.v1': 3,
      'VoterContactHeld.v1': 17,
      'VoterContactPlanned.v1': 5,
      'VotersInformed.v1': 32,
    });
    const isRule = log.map(({ event }) => event.type === 'RuleAdopted.v1');
    expect(isRule.lastIndexOf(true)).toBe(9);
  });

  it('happens in office hours of working days, in order, from June 2021 to before today', () => {
    const moments = log.map(({ event }) => event.meta.recordedAt);
    expect(moments).toEqual([...new Set(moments)].sort());
    expect(moments[0]).toBe('2021-06-01T00:30:00.000Z');
    expect(moments.at(-1)).toBe('2026-11-20T00:30:00.000Z');
    for (const moment of moments) {
      expect(isWorkingDay(dayInVietnam(moment))).toBe(true);
      expect(moment.slice(11)).toMatch(/^(00:[3-5]|0[1-3]:|04:[0-2]|0[6-9]:[0-5])/u);
    }
  });

  it('is not recorded before it happens, and on a working day of offices', () => {
    for (const { event } of log) {
      const { effectiveOn, recordedAt } = event.meta;
      expect(effectiveOn <= dayInVietnam(recordedAt)).toBe(true);
      if (!ofVoters.has(event.type)) expect(isWorkingDay(effectiveOn)).toBe(true);
    }
  });

  it('tells of a meeting in the afternoon of its day, or on the next working day', () => {
    const held = log.filter(({ event }) => event.type === 'VoterContactHeld.v1');
    const told = held.map(({ event: { meta } }) =>
      meta.effectiveOn === dayInVietnam(meta.recordedAt) ? meta.recordedAt.slice(11, 16) : 'later',
    );
    expect(countOfEach(told)).toEqual({ '06:33': 16, later: 1 });
  });

  it('is invented, except what the two documents say', () => {
    const real = log.filter(({ event }) => event.meta.synthetic !== true);
    const namesAndNumbers = real.flatMap(({ event: { type, data } }) => {
      if (type === 'BodyRegistered.v1') return [data.name];
      return type === 'RuleAdopted.v1' ? [] : [type];
    });
    expect(namesAndNumbers).toEqual([
      'HĐND huyện',
      'Thường trực HĐND huyện',
      'UBND huyện',
      'Phòng Tài chính - Kế hoạch',
      'Ban QLDA các công trình',
      'Phòng Nội vụ',
      'HĐND thị xã',
      'Văn phòng HĐND và UBND thị xã',
      'Thường trực HĐND thị xã',
      'Ủy ban MTTQ Việt Nam thị xã',
      'UBND thị xã',
      'SessionRegistered.v1',
    ]);
  });

  it('holds the third session of H as its documents state it', () => {
    const { event } = log.find(({ event: { type } }) => type === 'SessionRegistered.v1')!;
    expect(event.data).toEqual({
      term: 'XXI, 2021-2026',
      number: 3,
      kind: 'regular',
      from: '2021-12-16',
      to: '2021-12-17',
    });
    expect(event.meta.document).toEqual({
      number: '67/TTr-HĐND',
      issuer: 'HĐND huyện',
      date: '2021-11-22',
    });
  });

  it('plans each voter contact at least three working days before its first meeting', () => {
    const waits = log.flatMap(({ event: { type, data, meta } }) => {
      if (type !== 'VoterContactPlanned.v1') return [];
      const [first = ''] = data.points.map(({ on }) => on).sort();
      return [[meta.effectiveOn, first, workingDaysUntil(meta.effectiveOn, first)]];
    });
    expect(waits).toEqual([
      ['2021-11-22', '2021-11-25', 3],
      ['2022-06-16', '2022-06-22', 4],
      ['2022-11-08', '2022-11-14', 4],
      ['2022-11-18', '2022-11-24', 4],
      ['2023-06-16', '2023-06-26', 6],
    ]);
  });

  it('receives petitions from meetings that were held, and re-raises by a policy, invented too', () => {
    const heldOn = new Map(
      log.flatMap(({ event: { type, stream, data } }) =>
        type === 'VoterContactHeld.v1'
          ? data.points.map(({ number, on }) => [`${stream}/${number}`, on] as const)
          : [],
      ),
    );
    const fromMeetings = log.flatMap(({ event: { type, data, meta } }) => {
      if (type !== 'PetitionReceived.v1' || data.contact === undefined) return [];
      const { contactId, pointNumber } = data.contact;
      return [[meta.effectiveOn, heldOn.get(`${contactId}/${pointNumber!}`)] as const];
    });
    expect(fromMeetings).toHaveLength(39);
    expect(
      fromMeetings.filter(([received, held]) => held === undefined || received < held),
    ).toEqual([]);
    const marks = log.flatMap(({ event: { type, meta } }) =>
      type === 'PetitionReRaised.v1' ? [[meta.source, meta.synthetic, meta.actor.id]] : [],
    );
    expect(marks).toEqual(Array.from({ length: 4 }, () => ['policy', true, 'system']));
  });

  it('gives no document number of an issuer two dates in a year', () => {
    const dates = new Map<string, string>();
    for (const { event } of log) {
      const { councilId, document } = event.meta;
      if (document === undefined) continue;
      const { number, issuer, date } = document;
      expect(date).toBe(event.meta.effectiveOn);
      const name = [councilId, issuer, number, date.slice(0, 4)].join();
      expect(dates.get(name) ?? date).toBe(date);
      dates.set(name, date);
    }
    expect(dates.size).toBe(88);
  });

  it('lets the district level act until it was closed', () => {
    const after = log.filter(({ event }) => event.meta.effectiveOn > '2025-06-30');
    const actors = new Set(after.map(({ event }) => event.meta.actor.id));
    expect([...actors].sort()).toEqual([
      'demo-office-c1',
      'demo-office-c2',
      'demo-peoples-committee-c1',
      'demo-peoples-committee-c2',
    ]);
  });
});

/** Voters meet on Sundays too. */
const ofVoters: ReadonlySet<string> = new Set(['VoterContactHeld.v1', 'PetitionReceived.v1']);

const calendar = firstRules.flatMap(({ content }) => (content.kind === 'calendar' ? content : []));
const daysOff = new Set(calendar.flatMap(({ off }) => off.map(({ date }) => date)));

const isWorkingDay = (date: string) => weekday(date) <= 5 && !daysOff.has(date);

const workingDaysUntil = (from: string, to: string): number => {
  let days = 0;
  for (let day = from; day < to;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) days += 1;
  }
  return days;
};
