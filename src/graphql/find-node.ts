import { anomalyById } from '../app/read/anomalies';
import { digestById, groupById, synthesisById } from '../app/read/council-rows';
import { petitionById } from '../app/read/petition-board';
import { contactById } from '../app/read/voter-contacts';
import type { Eventual } from '../kernel/eventual';
import { findBody } from './body.resolver';
import { findComplaint } from './complaint.resolver';
import type { Context } from './context';
import { findRule } from './rule.resolver';
import { findSession } from './session.resolver';

type Found = Readonly<{ id: string }> | null;

const finders: Readonly<Record<string, (context: Context, id: string) => Eventual<Found>>> = {
  body: findBody,
  session: findSession,
  rule: findRule,
  contact: ({ app, viewer }, id) => contactById(app, viewer, id),
  group: ({ app, viewer }, id) => groupById(app, viewer, id),
  synthesis: ({ app, viewer }, id) => synthesisById(app, viewer, id),
  digest: ({ app, viewer }, id) => digestById(app, viewer, id),
  complaint: findComplaint,
  anomaly: ({ app, viewer }, id) => anomalyById(app, viewer, id),
  petition: ({ app, viewer }, id) => petitionById(app, viewer, id),
};

/** Anything by its id; null where there is none or the viewer may not see it. Errors: as for its kind. */
export async function findNode(context: Context, id: string): Promise<Found> {
  const category = id.split('-', 1)[0] ?? '';
  return Object.hasOwn(finders, category) ? (finders[category]?.(context, id) ?? null) : null;
}
