import type { PetitionEvent } from '../../../schema/events/petition.events';
import type { Sealed } from '../../../schema/events/sealing';
import { CorrectedText } from '../../../schema/events/vocabulary';
import type { RecordedEvent } from '../../ports/event-store';

function receivedText(event: PetitionEvent, field: CorrectedText): Sealed | null {
  if (event.type !== 'PetitionReceived.v1') return null;
  const { title, text, voter } = event.data;
  const stood: Readonly<Record<CorrectedText, Sealed | null | undefined>> = {
    [CorrectedText.TITLE]: title,
    [CorrectedText.TEXT]: text,
    [CorrectedText.VOTER_NAME]: voter?.name,
    [CorrectedText.VOTER_ADDRESS]: voter?.address,
    [CorrectedText.VOTER_PHONE]: voter?.phone,
  };
  return stood[field] ?? null;
}

/** The text that stands in a field of a petition: as it was received, or last corrected. */
export function standingText(
  history: readonly RecordedEvent[],
  field: CorrectedText,
): Sealed | null {
  return history.reduce<Sealed | null>((stood, recorded) => {
    const event = recorded.event as PetitionEvent;
    if (event.type === 'PetitionReceived.v1') return receivedText(event, field);
    if (event.type !== 'CorrectionRecorded.v1' || event.data.text?.field !== field) return stood;
    return event.data.text.after;
  }, null);
}
