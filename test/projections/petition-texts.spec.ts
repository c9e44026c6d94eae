import { petitionTexts, type PetitionTextRow } from '../../projections/petition-texts.projection';
import { classified, council, received, rowsOf } from '../support/given';

const start: PetitionTextRow = {
  id: 'petition-1',
  councilId: council,
  communeId: 'body-commune',
  fieldCode: null,
  changedAt: '0001',
  terms: ['#kenh=n2', 'n2', '~kenh', '~nao vet', '~tac'],
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

  it('follows the field, and tells when it changed', () => {
    const rows = rowsOf(petitionTexts, [aPetition, classified({ fieldCode: 'thuy-loi' })]);
    expect(rows.get('petition-1')).toEqual({ ...start, fieldCode: 'thuy-loi', changedAt: '0002' });
  });

  it('is nothing where the key is gone, and the petition is still known', () => {
    const row = petitionTexts.project(
      null,
      { event: aPetition, position: '0001', opened: { title: null, text: null } },
      'petition-1',
    );
    expect(row).toEqual({ ...start, terms: [] });
  });
});
