import { Level } from '../../schema/events/vocabulary';
import type { BodyKey } from './bodies';

export type PetitionText = Readonly<{
  title: string;
  text: string;
  fieldCode: string;
  /** The level that it is really for. */
  level: Level;
  /** The council of the commune that it comes from. */
  commune: BodyKey;
  /** The body that it is really for. */
  competent: BodyKey;
  /** Invented people, and said so in their names. */
  voter?: Readonly<{ name: string; address: string; phone?: string }>;
}>;
