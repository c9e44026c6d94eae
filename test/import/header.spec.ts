import { columnsOf } from '../../scripts/import/header';
import { ImportStopped } from '../../scripts/import/stopped';
import { importColumns } from '../../src/graphql/import/import-columns';

const toldOf = (header: readonly string[]): unknown => {
  try {
    return columnsOf(header);
  } catch (error) {
    return error instanceof ImportStopped ? error.told.en : error;
  }
};

const least = ['externalId', 'receivedOn', 'title', 'text'];

describe('the header of a list', () => {
  it('may be English or Vietnamese, with or without diacritics, in capitals or not', () => {
    expect(columnsOf(importColumns)).toEqual(importColumns);
    const vietnamese = ['Mã ngoài', 'NGÀY TIẾP NHẬN', 'tieu de', 'Nội_dung', 'ky hop', 'Xã'];
    expect(columnsOf(vietnamese)).toEqual([...least, 'session', 'commune']);
    const more = ['Mã lĩnh vực', 'Cấp', 'Họ tên cử tri', 'Địa chỉ', 'dien thoai', 'Số văn bản'];
    const rest = ['cơ quan ban hành', 'Ngày văn bản', 'Kiến nghị lại', 'Tình tiết mới', ''];
    expect(columnsOf([...least, ...more, ...rest]).slice(4)).toEqual([
      ...importColumns.slice(6),
      null,
    ]);
  });

  it.each([
    [[...least, 'Ghi chú'], 'There is no column “Ghi chú”.'],
    [[...least, 'Tiêu đề'], 'The column title is there twice.'],
    [['title', 'kỳ họp'], 'There is no column externalId, receivedOn, text.'],
  ])('is refused with the name: %j', (header, sentence) => {
    expect(toldOf(header)).toBe(sentence);
  });
});
