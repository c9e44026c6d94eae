import {
  voterContacts,
  type VoterContactRow,
} from '../../../projections/voter-contacts.projection';
import type { Viewer } from '../../domain/access';
import type { Application } from '../application';
import { councilRowById } from './council-rows';

/** A voter contact by its id; null when there is none or the viewer may not see it. Errors: as for the list. */
export const contactById = (
  app: Application,
  viewer: Viewer | null,
  id: string,
): Promise<VoterContactRow | null> =>
  councilRowById<VoterContactRow>(app, viewer, 'voterContacts', voterContacts, id);
