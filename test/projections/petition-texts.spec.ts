import { petitionTexts, type PetitionTextRow } from '../../projections/petition-texts.projection';
import { council, happened, received, rowsOf } from '../support/given';

const start: PetitionTextRow = {
  id: 'petition-1',
  councilId: council,
  communeId: 'body-commune',
  changedAt: '0001',
  terms: ['#kenh=n2', '#ten=n2', 'n2', '~kenh', '~nao vet', '~tac'],
};
const aPetition = received({
  communeId: 'body-commune',
  title: 'Nạo vét kênh N2',
  text: 'Kênh N2 bồi lắng, đề nghị nạo vét.',
  voter: { name: 'Trần Thị Bưởi', address: 'Thôn Đoài', phone: '0912345678' },
});

describe('what petitions speak of', () => {
  it('is in sorted terms, and nothing of the voter', () => {
    expect(rowsOf(petitionTexts, [aPetition])).toEqual(new Map([['petition-1', start]]));
  });

  it('follows corrections of what it says and where it is from, and no others', () => {
    const correct = (data: Partial<Parameters<typeof happened<'CorrectionRecorded.v1'>>[1]>) =>
      happened('CorrectionRecorded.v1', { byBodyId: 'body-office', reason: 'Nhầm', ...data });
    const rows = rowsOf(petitionTexts, [
      aPetition,
      correct({ text: { field: 'title', before: null, after: 'Nạo vét kênh N4' } }),
      correct({ text: { field: 'voter.name', before: null, after: 'Nguyễn Văn Hồng' } }),
      correct({ code: { field: 'communeId', before: null, after: 'body-other' } }),
      correct({ code: { field: 'fieldCode', before: null, after: 'thuy-loi' } }),
    ]);
    expect(rows.get('petition-1')).toEqual({
      ...start,
      communeId: 'body-other',
      changedAt: '0005',
      terms: [
        '#kenh=n2',
        '#kenh=n4',
        '#ten=n2',
        '#ten=n4',
        'n2',
        'n4',
        '~kenh',
        '~nao vet',
        '~tac',
      ],
    });
  });

  it('is nothing where the key is gone, and the petition is still known', () => {
    const row = petitionTexts.project(
      null,
      {
        event: aPetition,
        position: '0001',
        opened: { title: null, text: null, 'text.after': null },
      },
      'petition-1',
    );
    expect(row).toEqual({ ...start, terms: [] });
  });
});
