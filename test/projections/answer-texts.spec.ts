import { answerTexts } from '../../projections/answer-texts.projection';
import type { AnswerTextRow } from '../../projections/answer-texts/row';
import type { PetitionEvent } from '../../schema/events/petition.events';
import { answered, happened, inStream, received, rowsOf } from '../support/given';

const kept = `Nội dung cử tri kiến nghị đã được tiếp nhận và giao phòng chuyên môn xem xét. Khi cân đối được
  nguồn kinh phí, cơ quan sẽ đưa vào kế hoạch để triển khai. Trân trọng cảm ơn cử tri đã quan tâm theo dõi.`;
/** Nearly the same: one word of forty is another. */
const keptInOtherWords = kept.replace('theo dõi', 'theo sát');

const matters = {
  canal: { title: 'Nạo vét kênh N2', text: 'Kênh N2 bồi lắng, lúa thiếu nước tưới.' },
  light: { title: 'Đèn đường thôn 3', text: 'Đèn chiếu sáng hỏng, đường tối.' },
  school: { title: 'Trường mầm non', text: 'Lớp học dột, thiếu phòng học cho trẻ.' },
};
type Received = Parameters<typeof received>[0];

/** One petition after the other, each received and then what follows. */
const lives = (
  streams: Readonly<Record<string, readonly [Received, ...PetitionEvent[]]>>,
): readonly PetitionEvent[] =>
  Object.entries(streams).flatMap(([stream, [data, ...rest]]) =>
    inStream<PetitionEvent>(stream, [received(data), ...rest]),
  );

const rows = (events: readonly PetitionEvent[]) => rowsOf(answerTexts, events);
const copiesIn = (events: readonly PetitionEvent[]) =>
  [...rows(events).values()]
    .filter(({ isCopied }) => isCopied)
    .map(({ id, copyOf }) => [id, copyOf?.petitionId]);

describe('an answer', () => {
  it('that repeats one to a petition about something else is a copy of it', () => {
    const events = lives({
      canal: [matters.canal, answered({ text: kept })],
      light: [matters.light, answered({ text: keptInOtherWords }, { effectiveOn: '2022-01-05' })],
    });
    const row = rows(events).get('light')!;
    expect(row).toMatchObject({
      councilId: 'body-council',
      answeredOn: '2022-01-05',
      answerEventId: events[3]?.id,
      copyOf: { petitionId: 'canal', eventId: events[1]?.id },
      isCopied: true,
    });
    expect(copiesIn(events)).toEqual([['light', 'canal']]);
  });

  it('is held against the first twenty of its kind, each answer once', () => {
    const many = Object.fromEntries(
      Array.from({ length: 25 }, (_, index) => [
        `petition-${String(index).padStart(2, '0')}`,
        [
          {
            title: `Việc ${'abcdefghijklmnopqrstuvwxyz'.charAt(index).repeat(3)}`,
            text: 'Xin xem.',
          },
          answered({ text: kept }),
        ] as const,
      ]),
    );
    const all = rows(lives(many));
    const bands = [...all.values()].filter(({ asked }) => asked === null);
    expect(bands).toHaveLength(10);
    for (const { holders } of bands)
      expect(holders.map(({ petitionId }) => petitionId)).toEqual(Object.keys(many).slice(0, 20));
    expect(
      [...all.values()].filter(({ copyOf }) => copyOf?.petitionId === 'petition-00'),
    ).toHaveLength(24);
  });

  it.each<[string, Parameters<typeof lives>[0]]>([
    [
      'says something else',
      {
        canal: [matters.canal, answered({ text: kept })],
        light: [
          matters.light,
          answered({
            text: 'Đèn đường thôn 3 đã được thay mới toàn bộ 12 bóng vào ngày mồng năm.',
          }),
        ],
      },
    ],
    [
      'says more of its own than a tenth',
      {
        canal: [matters.canal, answered({ text: kept })],
        light: [
          matters.light,
          answered({ text: kept.replace('đưa vào kế hoạch', 'thay hết bóng đèn hỏng') }),
        ],
      },
    ],
    [
      'is too short to be told apart',
      {
        canal: [matters.canal, answered({ text: 'Đã chuyển phòng chuyên môn xem xét.' })],
        light: [matters.light, answered({ text: 'Đã chuyển phòng chuyên môn xem xét.' })],
      },
    ],
    [
      'is to a petition about the same',
      {
        canal: [matters.canal, answered({ text: kept })],
        again: [
          { title: 'Kênh N2 tắc', text: 'Đề nghị nạo vét, thiếu nước tưới lúa.' },
          answered({ text: kept }),
        ],
      },
    ],
    [
      'is to one that brings it up again, in whatever words',
      {
        canal: [matters.canal, answered({ text: kept })],
        light: [
          { ...matters.light, reRaises: { petitionIds: ['canal'], hasNewFacts: false } },
          answered({ text: kept }),
        ],
        school: [
          { ...matters.school, reRaises: { petitionIds: ['light'], hasNewFacts: false } },
          answered({ text: kept }),
        ],
      },
    ],
    [
      'is to another part of one petition',
      {
        canal: [
          {
            ...matters.canal,
            splitFrom: { petitionId: 'whole', receivedOn: '2021-12-20' },
          } as Received,
          answered({ text: kept }),
        ],
        light: [
          {
            ...matters.light,
            splitFrom: { petitionId: 'whole', receivedOn: '2021-12-20' },
          } as Received,
          answered({ text: kept }),
        ],
      },
    ],
    [
      'is to one of the same group',
      {
        canal: [
          matters.canal,
          happened('PetitionGrouped.v1', { byBodyId: 'b', groupId: 'g' }),
          answered({ text: kept }),
        ],
        light: [
          matters.light,
          happened('PetitionGrouped.v1', { byBodyId: 'b', groupId: 'g' }),
          answered({ text: kept }),
        ],
      },
    ],
    [
      'repeats its own',
      { canal: [matters.canal, answered({ text: kept }), answered({ text: kept })] },
    ],
    [
      'is another council’s',
      {
        canal: [matters.canal, answered({ text: kept })],
        light: [matters.light, answered({ text: kept }, { councilId: 'body-another' })],
      },
    ],
  ])('is none that %s', (_name, streams) => {
    expect(copiesIn(lives(streams))).toEqual([]);
  });

  it('met again, because a store kept a part of what was folded, is held against earlier ones alone', () => {
    const events = lives({
      canal: [matters.canal, answered({ text: kept })],
      light: [matters.light, answered({ text: kept })],
    });
    const all = rows(events);
    const [, first] = events as [unknown, Extract<PetitionEvent, { type: 'PetitionAnswered.v1' }>];
    const opened = { title: null, text: kept, 'text.after': null };
    const look = (key: string) => all.get(key) ?? null;
    const seen = { event: first, position: '0002', opened };
    expect(answerTexts.project(look('canal'), seen, 'canal', look)?.copyOf).toBeNull();
  });

  it('counts as the last one: a better one mends it', () => {
    const events = lives({
      canal: [matters.canal, answered({ text: kept })],
      light: [
        matters.light,
        answered({ text: kept }),
        answered({
          text: 'Đèn chiếu sáng ở thôn 3 đã được sửa, đường không còn tối vào ban đêm nữa.',
        }),
      ],
    });
    expect(copiesIn(events)).toEqual([]);
    expect(rows(events).get('light')).toMatchObject({ copyOf: null, isEmpty: false });
  });

  it('that names nothing of its petition is empty', () => {
    const isEmpty = (data: Received, text: string): boolean | undefined =>
      rows(lives({ one: [data, answered({ text })] })).get('one')?.isEmpty;
    expect(isEmpty(matters.canal, 'Đã tiếp thu và chuyển các cơ quan xem xét theo quy định.')).toBe(
      true,
    );
    expect(isEmpty(matters.canal, 'Da cho vet muong N2.')).toBe(false);
    expect(isEmpty(matters.light, 'Bóng điện chiếu sáng đã thay.')).toBe(false);
    // Of what hardly says anything nothing can be named.
    expect(isEmpty({ title: 'Kiến nghị', text: 'Xin cấp giống lúa.' }, 'Đã xem xét.')).toBe(false);
  });

  it('is held against what the petition says since it was corrected, and still against what it said', () => {
    const correct = happened('CorrectionRecorded.v1', {
      byBodyId: 'b',
      reason: 'Nhầm',
      text: { field: 'text', before: null, after: 'Trạm bơm thôn Đông hỏng máy.' },
    });
    const isEmpty = (text: string) =>
      rows(lives({ one: [matters.canal, correct, answered({ text })] })).get('one')?.isEmpty;
    expect(isEmpty('Đã sửa trạm bơm.')).toBe(false);
    expect(isEmpty('Đã nạo vét kênh.')).toBe(false);
    expect(isEmpty('Đã có kế hoạch.')).toBe(true);
  });
});

describe('a petition whose answer is told', () => {
  const [divert, reopen] = [
    happened('PetitionDiverted.v1', {
      byBodyId: 'b',
      complaintId: 'c',
      track: 'complaint',
      toBodyId: 'b',
      reason: null,
    }),
    happened('PetitionReopened.v1', { byBodyId: 'b', reason: 'Nhầm', formerHolderId: null }),
  ];
  const placeOf = (...more: PetitionEvent[]) => {
    const row = rows(lives({ one: [{ ...matters.canal, sessionId: 'session-3' }, ...more] })).get(
      'one',
    );
    return [row?.councilId, row?.sessionId];
  };

  it('is found by its council and session, as corrected, and not while it is diverted', () => {
    const correct = happened('CorrectionRecorded.v1', {
      byBodyId: 'b',
      reason: 'Nhầm',
      code: { field: 'sessionId', before: 'session-3', after: 'session-4' },
    });
    expect(placeOf()).toEqual(['body-council', 'session-3']);
    expect(placeOf(correct)).toEqual(['body-council', 'session-4']);
    expect(placeOf(divert)).toEqual([null, null]);
    expect(placeOf(divert, correct)).toEqual([null, null]);
    expect(placeOf(divert, correct, reopen)).toEqual(['body-council', 'session-4']);
  });

  it('says nothing once its key is gone', () => {
    const gone: Partial<AnswerTextRow> = {
      isCopied: false,
      isEmpty: false,
      asked: {
        councilId: 'body-council',
        sessionId: null,
        isDiverted: false,
        terms: [],
        matters: ['one'],
        groupId: null,
        answers: [{ eventId: expect.any(String) as string, sketch: null }],
      },
    };
    const events = lives({ one: [matters.canal, answered({ text: kept })] }).map((event) =>
      JSON.parse(JSON.stringify(event).replaceAll('sample#text', 'elsewhere')),
    ) as PetitionEvent[];
    expect(rows(events)).toEqual(new Map([['one', expect.objectContaining(gone)]]));
  });
});
