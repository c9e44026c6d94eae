import { BodyKind, FigureName, FigureUnit, Level, Routing } from '../schema/events/vocabulary';
import type { Filter, Order, Row, ViewDefinition } from '../src/ports/view-store';
import { bodies, type BodyRow } from './bodies.projection';
import { contactPoints, type ContactPointRow } from './contact-points.projection';
import { contactedCommunes, type ContactedCommuneRow } from './contacted-communes.projection';
import { petitionBoard } from './petition-board.projection';
import type { PetitionRow } from './petition-board/row';
import type { SessionRow } from './sessions.projection';

/** What explains a figure, in rows: each counts as 1, or as what its field says. */
type Counted<R> = Readonly<{
  view: ViewDefinition<R>;
  filter: (session: SessionRow) => Filter<R>;
  /** The field to be added up; rows are counted when there is none. */
  sumOf?: keyof R & string;
}>;

/** A row of an explanation, in words that any figure can be explained in. */
export type FigureItem = Readonly<{
  /** The subject that it is about. */
  subjectId: string;
  /** Whose council and holder decide who sees it. */
  councilId: string | null;
  holderId: string | null;
  involvedBodyIds?: readonly string[];
  kind: 'contact' | 'commune' | 'petition';
  /** What it is called, where it has no subject of its own. */
  place: string | null;
}>;

export type FigureDefinition<R = Row> = Readonly<{
  name: FigureName;
  unit: FigureUnit;
  counted: Counted<R>;
  order: Order<R>;
  itemOf: (row: R) => FigureItem;
  /** What it is a part of, in the same unit. */
  of?: Counted<R> | Counted<BodyRow>;
}>;

/** A definition whose rows are known to itself alone. */
const figure = <R>(definition: FigureDefinition<R>): FigureDefinition =>
  definition as unknown as FigureDefinition;

const pointItem = ({ contactId, councilId, place }: ContactPointRow): FigureItem => ({
  subjectId: contactId,
  councilId,
  holderId: null,
  kind: 'contact',
  place,
});

const communeItem = ({ communeId, councilId }: ContactedCommuneRow): FigureItem => ({
  subjectId: communeId,
  councilId,
  holderId: null,
  kind: 'commune',
  place: null,
});

const petitionItem = ({ id, councilId, holderId, involvedBodyIds }: PetitionRow): FigureItem => ({
  subjectId: id,
  councilId,
  holderId,
  involvedBodyIds,
  kind: 'petition',
  place: null,
});

const ofSession = ({ id }: SessionRow) => ({ sessionId: id });

/** The communes of the council of a session; of a commune's council, itself. */
const communesOf: Counted<BodyRow> = {
  view: bodies,
  filter: ({ councilId }) => ({
    kind: BodyKind.PEOPLES_COUNCIL,
    level: Level.COMMUNE,
    $or: [{ parentId: councilId }, { id: councilId ?? '' }],
  }),
};

const pointsOf: Counted<ContactPointRow> = { view: contactPoints, filter: ofSession };

/**
 * Merged and withdrawn petitions count as received. Diverted ones are none any more, from the day they were diverted;
 * of one that was split its parts count in its place.
 */
const countsAsPetition: Filter<PetitionRow> = { routing: { $ne: Routing.SPLIT } };

/** Petitions that were received for the session and match, whatever became of them since. */
const petitionsThat = (matching: Filter<PetitionRow>): Counted<PetitionRow> => ({
  view: petitionBoard,
  filter: (session) => ({ $and: [ofSession(session), countsAsPetition, matching] }),
});

const received = petitionsThat({});
const answered = petitionsThat({ answeredOn: { $gt: '' } });

function petitionFigure(
  name: FigureName,
  counted: Counted<PetitionRow>,
  of?: Counted<PetitionRow>,
): FigureDefinition {
  return figure<PetitionRow>({
    name,
    unit: FigureUnit.PETITION,
    counted,
    order: { by: ['code'], direction: 'ascending' },
    itemOf: petitionItem,
    ...(of ? { of } : {}),
  });
}

const inOrderOfDays: Order<ContactPointRow> = { by: ['on'], direction: 'ascending' };

/**
 * What is counted for a session. A value and the rows that explain it come from the same view, filter and field,
 * so the two cannot differ. Units are never mixed: an utterance is one voter speaking, and no petition.
 */
export const figureDefinitions: readonly FigureDefinition[] = [
  figure<ContactPointRow>({
    name: FigureName.CONTACT_POINTS,
    unit: FigureUnit.CONTACT_POINT,
    counted: pointsOf,
    order: inOrderOfDays,
    itemOf: pointItem,
  }),
  figure<ContactedCommuneRow>({
    name: FigureName.COMMUNES_CONTACTED,
    unit: FigureUnit.COMMUNE,
    counted: { view: contactedCommunes, filter: ofSession },
    order: { by: ['communeId'], direction: 'ascending' },
    itemOf: communeItem,
    of: communesOf,
  }),
  figure<ContactPointRow>({
    name: FigureName.UTTERANCES,
    unit: FigureUnit.UTTERANCE,
    counted: { ...pointsOf, sumOf: FigureName.UTTERANCES },
    order: inOrderOfDays,
    itemOf: pointItem,
  }),
  petitionFigure(FigureName.PETITIONS_RECEIVED, received),
  petitionFigure(FigureName.PETITIONS_RE_RAISING, petitionsThat({ isReRaising: true }), received),
  petitionFigure(
    FigureName.PETITIONS_FORWARDED,
    petitionsThat({ forwardedOn: { $gt: '' } }),
    received,
  ),
  petitionFigure(FigureName.PETITIONS_ANSWERED, answered, received),
  petitionFigure(
    FigureName.PETITIONS_ANSWERED_LATE,
    petitionsThat({ isAnsweredLate: true }),
    answered,
  ),
  petitionFigure(
    FigureName.PETITIONS_VOTERS_INFORMED,
    petitionsThat({ answeredOn: { $gt: '' }, isInformed: true }),
    answered,
  ),
];
