import { bodies } from '../../../projections/bodies.projection';
import { contactPoints } from '../../../projections/contact-points.projection';
import { contactedCommunes } from '../../../projections/contacted-communes.projection';
import { petitionBoard } from '../../../projections/petition-board.projection';
import { sessions } from '../../../projections/sessions.projection';
import type { Position } from '../../ports/event-store';
import type { Application } from '../application';
import { type Figure, readFigures } from '../read/figures';
import { type Answered, answerChanges, type CurrentViewer } from './answer-changes';
import { type Change, keysIn } from './change';
import { sharedAnswers } from './shared-answers';

type Values = readonly Readonly<{ value: number; of: number | null }>[];
/** Figures whose values are those that were compared. */
export type CountedFigures = Readonly<{ figures: readonly Figure[]; values: Values }>;

export type FiguresChanges = (
  viewer: CurrentViewer,
  sessionId: string,
  since: Position | null,
) => Promise<AsyncIterableIterator<Answered<CountedFigures>, undefined>>;

const ofCouncil = [petitionBoard, contactPoints, contactedCommunes, sessions];

/** Tells the figures of a session whenever one of their values changes. */
export function figuresChanges(app: Application): FiguresChanges {
  // A value covers the whole council: it is the same for everybody who may read it.
  const shared = sharedAnswers<Values>(app.changes);

  async function ask(viewer: CurrentViewer, sessionId: string): Promise<CountedFigures | null> {
    const figures = await readFigures(app, await viewer(), sessionId);
    if (figures.length === 0) return null;
    return withValues(figures, await shared(sessionId, () => valuesOf(figures)));
  }

  return async (viewer, sessionId, since) => {
    const councilOf = async () => (await app.references()).sessions.get(sessionId)?.councilId;
    const councilId = await councilOf();
    return answerChanges(app, since, {
      ask: () => ask(viewer, sessionId),
      textOf: ({ values }) => JSON.stringify(values),
      mayConcern: (change) => mayConcern(change, councilId ?? null),
    });
  };
}

/** A new commune has a council of its own, and counts for the one above it. */
const mayConcern = (change: Change, councilId: string | null): boolean =>
  keysIn(change, bodies).length > 0 ||
  ((councilId === null || change.councilId === councilId) &&
    ofCouncil.some((view) => keysIn(change, view).length > 0));

const valuesOf = (figures: readonly Figure[]): Promise<Values> =>
  Promise.all(figures.map(async ({ value, of }) => ({ value: await value(), of: await of() })));

const withValues = (figures: readonly Figure[], values: Values): CountedFigures => ({
  values,
  figures: figures.map((figure, index) => {
    const { value, of } = values[index] ?? { value: 0, of: null };
    return { ...figure, value: () => Promise.resolve(value), of: () => Promise.resolve(of) };
  }),
});
