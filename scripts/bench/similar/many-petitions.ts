import { petitionBoard } from '../../../projections/petition-board.projection';
import type { PetitionRow } from '../../../projections/petition-board/row';
import { petitionTexts } from '../../../projections/petition-texts.projection';
import { createSealer } from '../../../src/adapters/crypto/sealer';
import type { RowChange, ViewStore } from '../../../src/ports/view-store';
import type { Random } from '../random';
import { ringInMemory } from '../ring-in-memory';
import { sampleEvent } from '../sample-event';
import { filedPetitions } from './labelled-set';

const syllables =
  'An Bình Cát Dương Đông Gia Hà Hải Hòa Hưng Khánh Lâm Long Lộc Minh Mỹ Nam Ngọc Nhơn Phong Phú Phước Quang Sơn Tân Tây Thạnh Thành Thuận Thủy Tiên Trung Trường Tường Vân Vĩnh Xuân Yên'.split(
    ' ',
  );
const numbers = /(?<=(?:thôn|tổ|ấp|hẻm|ngõ|kênh N|số|phố|km) ?)\d+/giu;

/** A petition as others of the labelled set are, at another place. */
export function petitionLike(random: Random): Readonly<{ title: string; text: string }> {
  const pick = <Item>(items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)] as Item;
  const [first, second] = [pick(filedPetitions), pick(filedPetitions)];
  const place = `${pick(syllables)} ${pick(syllables)}`;
  const number = String(1 + Math.floor(random() * 40));
  const elsewhere = (text: string) => text.replace(numbers, number);
  const [, ...asides] = second.text.split('. ');
  const text = `${elsewhere(first.text)} Việc xảy ra tại thôn ${place}. ${elsewhere(asides.join('. '))}`;
  return { title: `${elsewhere(first.title)}, thôn ${place}`, text };
}

const batch = 2_000;

/** Writes the rows that so many petitions have, in the order of their receipt, the communes in turn. */
export async function writeRows(
  views: ViewStore,
  councilId: string,
  communes: readonly string[],
  count: number,
  random: Random,
  onRows: (written: number) => void,
) {
  const ring = ringInMemory();
  const sealer = createSealer(ring);
  const event = await sampleEvent();
  // Words of the board are of another search; the rows are as long without them.
  const board = { ...petitionBoard, tokens: [] };
  await views.prepare(board);
  await views.prepare(petitionTexts);
  for (let from = 0; from < count; from += batch) {
    const [boardRows, textRows]: [
      RowChange<PetitionRow>[],
      RowChange<typeof petitionTexts.rowType & object>[],
    ] = [[], []];
    for (let number = from; number < Math.min(count, from + batch); number += 1) {
      const key = `petition-${String(number).padStart(36, '0')}`;
      const position = String(number + 1).padStart(16, '0');
      const opened = petitionLike(random);
      const data = {
        ...event.data,
        communeId: communes[Math.floor(random() ** 2 * communes.length)] ?? null,
        title: await sealer.seal(key, `${key}#title`, opened.title),
        text: await sealer.seal(key, `${key}#text`, opened.text),
      };
      const own = { ...event, stream: key, data, meta: { ...event.meta, councilId } };
      const occurrence = { event: own, position, opened: { ...opened, 'text.after': null } };
      boardRows.push({ key, position, row: petitionBoard.project(null, occurrence, key) });
      textRows.push({ key, position, row: petitionTexts.project(null, occurrence, key) });
    }
    const last = boardRows.at(-1)?.position ?? '';
    await views.putMany(board, boardRows, last);
    await views.putMany(petitionTexts, textRows, last);
    onRows(Math.min(count, from + batch));
  }
  // Another one, so that nothing is remembered from the sealing.
  return createSealer(ring);
}
