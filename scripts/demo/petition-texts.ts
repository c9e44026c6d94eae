import type { PetitionText } from './petition-text';
import { textsOfLaterSessions } from './texts-of-later-sessions';
import { textsOfOtherCouncils } from './texts-of-other-councils';
import { textsOfSession3 } from './texts-of-session-3';
import { textsOfSession6 } from './texts-of-session-6';

const texts = {
  ...textsOfSession3,
  ...textsOfLaterSessions,
  ...textsOfSession6,
  ...textsOfOtherCouncils,
};

export type PetitionKey = keyof typeof texts;

export const petitionTexts: Readonly<Record<PetitionKey, PetitionText>> = texts;
