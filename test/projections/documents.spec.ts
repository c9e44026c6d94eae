import { documents, isMisfit } from '../../projections/documents.projection';
import { answered, classified, council, forwarded, received, rowsOf } from '../support/given';

const letter = (number: string, date = '2021-12-01', issuer = 'Thường trực HĐND huyện') => ({
  document: { number, issuer, date },
});

describe('documents by their numbers', () => {
  it('are known once for a year and an issuer, however they are written', () => {
    const rows = rowsOf(documents, [
      received({}, letter('08/CV-HĐND')),
      classified(),
      forwarded('body-agency', letter('08/cv-hđnd', '2021-12-01', 'Thường trực HĐND  Huyện')),
      answered({}, letter('08/CV-HĐND', '2022-01-10')),
    ]);
    expect([...rows.values()]).toMatchObject([
      { number: '08/CV-HĐND', dates: ['2021-12-01'], datesBorne: 1 },
      { number: '08/cv-hđnd', dates: ['2021-12-01'], datesBorne: 1 },
      { number: '08/CV-HĐND', dates: ['2022-01-10'], datesBorne: 1 },
    ]);
  });

  it('tell when one number bears two dates, and where it was used', () => {
    const again = { ...answered({}, letter('08/CV-HĐND', '2021-12-24')), stream: 'petition-2' };
    const rows = rowsOf(documents, [
      received(),
      forwarded('body-agency', letter('08/CV-HĐND')),
      again,
      { ...again, stream: 'petition-3' },
    ]);
    expect([...rows.values()]).toStrictEqual([
      {
        id: [council, '2021', 'thuong truc hdnd huyen', '08/cv-hdnd'].join('/'),
        councilId: council,
        number: '08/CV-HĐND',
        issuer: 'Thường trực HĐND huyện',
        dates: ['2021-12-01', '2021-12-24'],
        datesBorne: 2,
        firstOn: '2021-12-01',
        isMisfit: false,
        firstUse: 'petition-1.0',
        streams: ['petition-1', 'petition-2', 'petition-3'],
      },
    ]);
  });

  it.each([
    ['08/QĐ-UBND', 'HĐND huyện', true],
    ['08/QĐ-UBND', 'Thường trực Hội đồng nhân dân huyện', true],
    ['12/NQ-HĐND', 'UBND huyện', true],
    ['31/TB-MTTQ', 'Ủy ban nhân dân xã', true],
    ['08/QĐ-UBND', 'UBND huyện', false],
    ['15/CV-HĐND', 'Thường trực HĐND huyện', false],
    ['07/VP-HĐND', 'Văn phòng HĐND và UBND huyện', false],
    ['07/TB-UBND', 'Văn phòng HĐND và UBND huyện', false],
    ['15/CV-KTHT', 'UBND huyện', false],
    ['15/CV-HĐND', 'Phòng Kinh tế và Hạ tầng', false],
    ['72/2025/NQLT/UBTVQH15-CP-ĐCTUBTWMTTQVN', 'Ủy ban Thường vụ Quốc hội', false],
    ['số 12', 'HĐND huyện', false],
  ])('%s of %s: %s', (number, issuer, expected) => {
    expect(isMisfit({ number, issuer, date: '2021-12-01' })).toBe(expected);
  });
});
