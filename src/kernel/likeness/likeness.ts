import {
  type Designator,
  isBareName,
  isCommune,
  isLocality,
  isRegion,
  termsOfPlace,
} from './designators';
import type { Reading } from './reading';
import type { Passage, Term, Terms } from './terms';

/** In what two texts are alike. */
export type Signs = Readonly<{
  /** All in all, before anything is weighed against others that were found; from 0. */
  impression: number;
  /** Of the whole texts, between 0 and 1. */
  whole: number;
  /** Of that part of what is asked that is most like the earlier one, between 0 and 1. */
  window: number;
  /** How much of the earlier one's title is said, between 0 and 1. */
  titleSaid: number;
  /** Kinds of places that both name, with one in common. */
  placesShared: number;
  /** Kinds of places that both name, and each others. */
  placesApart: number;
  /** Kinds of places that only one of them names. */
  placesUnmatched: number;
  /** Of that part of what is asked that is most like the earlier one, places left out, between 0 and 1. */
  topic: number;
  /** How much of the earlier one is said, places left out, between 0 and 1. */
  topicSaid: number;
}>;

/** A text, to be compared with many earlier petitions. */
export class Likeness {
  /** What is asked, of the earlier one, and beside the places of the earlier one. */
  readonly #whole: Held;
  readonly #earlier: Held;
  readonly #earlierBeside: Held;
  readonly #places: ReadonlySet<Term>;
  /** What the text and its passages say beside its places. */
  readonly #beside: readonly Passage[];

  constructor(
    private readonly asked: Reading,
    private readonly terms: Terms,
  ) {
    this.#places = placesIn(asked, terms);
    this.#whole = new Held(terms.size);
    this.#earlier = new Held(terms.size);
    this.#earlierBeside = new Held(terms.size);
    this.#whole.hold(asked.whole);
    this.#beside = [asked.whole, ...asked.passages].map((passage) =>
      besideThem(this.#places, passage, terms),
    );
  }

  /** In what the text is like an earlier petition, whose title comes first. */
  signsOf(earlier: Reading, field: number): Signs {
    const { asked } = this;
    this.#earlier.hold(earlier.whole);
    const whole = this.#earlier.cosine(asked.whole);
    const window = Math.max(whole, best(asked.passages, this.#earlier));
    const inIt = Math.max(whole, best(earlier.passages, this.#whole));
    const bothWays = Math.max(
      this.#covered(asked.whole, this.#earlier),
      ...asked.passages.map((passage) => this.#covered(passage, this.#earlier)),
    );
    const titleSaid = this.#covered(earlier.passages[0] ?? earlier.whole, this.#whole);
    const { factor, ...places } = placesOf(asked, earlier);
    const text = 0.25 * whole + 0.3 * window + 0.2 * inIt + 0.15 * bothWays + 0.1 * titleSaid;
    return {
      impression: text * factor * field,
      whole,
      window,
      titleSaid,
      ...places,
      ...this.#besidePlaces(earlier),
    };
  }

  /** What is said beside the places: something else at one of them hardly shares more than its name. */
  #besidePlaces(earlier: Reading): Pick<Signs, 'topic' | 'topicSaid'> {
    const { terms } = this;
    const places = placesIn(earlier, terms);
    const other = besideThem(places, besideThem(this.#places, earlier.whole, terms), terms);
    this.#earlierBeside.hold(other);
    const asked = this.#beside.map((passage) => besideThem(places, passage, terms));
    return {
      topic: best(asked, this.#earlierBeside),
      topicSaid: this.#covered(other, this.#whole),
    };
  }

  /** How much of what a passage speaks of a text speaks of too, by weight. */
  #covered({ terms, weights }: Passage, other: Held): number {
    let [shared, all] = [0, 0];
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] ?? 0;
      if (this.terms.isPair(term)) continue;
      const weight = weights[at] ?? 0;
      all += weight;
      if (other.weightOf(term) > 0) shared += weight;
    }
    return all === 0 ? 0 : shared / all;
  }
}

/** What the places of a text are called and what they are, also where only another text says it. */
const placesIn = ({ designators }: Reading, terms: Terms): ReadonlySet<Term> =>
  new Set(designators.flatMap(termsOfPlace).map((name) => terms.named(name)));

/** What a passage says beside places and pairs of words. */
function besideThem(places: ReadonlySet<Term>, passage: Passage, all: Terms): Passage {
  const [terms, weights]: [Term[], number[]] = [[], []];
  let sum = 0;
  for (let at = 0; at < passage.terms.length; at += 1) {
    const [term, weight] = [passage.terms[at] ?? 0, passage.weights[at] ?? 0];
    if (!all.isWord(term) || places.has(term)) continue;
    terms.push(term);
    weights.push(weight);
    sum += weight * weight;
  }
  return { terms, weights, norm: Math.sqrt(sum) };
}

/** One passage by its terms, of those that there were when it was made, to be compared with others. */
class Held {
  readonly #weights: Float64Array;
  #passage: Passage = { terms: [], weights: [], norm: 0 };

  constructor(terms: number) {
    this.#weights = new Float64Array(terms);
  }

  hold(passage: Passage): void {
    for (const term of this.#passage.terms) this.#set(term, 0);
    this.#passage = passage;
    for (let at = 0; at < passage.terms.length; at += 1)
      this.#set(passage.terms[at] ?? 0, passage.weights[at] ?? 0);
  }

  weightOf(term: Term): number {
    return term < this.#weights.length ? (this.#weights[term] ?? 0) : 0;
  }

  cosine({ terms, weights, norm }: Passage): number {
    const norms = norm * this.#passage.norm;
    if (norms === 0) return 0;
    let sum = 0;
    for (let at = 0; at < terms.length; at += 1)
      sum += (weights[at] ?? 0) * this.weightOf(terms[at] ?? 0);
    return sum / norms;
  }

  #set(term: Term, weight: number): void {
    if (term < this.#weights.length) this.#weights[term] = weight;
  }
}

const best = (passages: readonly Passage[], held: Held): number =>
  passages.reduce((most, passage) => Math.max(most, held.cosine(passage)), 0);

type Places = Pick<Signs, 'placesShared' | 'placesApart' | 'placesUnmatched'>;

/** Another canal, alley or road is another matter; another hamlet may be a part of the same. */
function placesOf(asked: Reading, earlier: Reading): Places & Readonly<{ factor: number }> {
  const [askedKinds, earlierKinds] = besideTheirCommune(asked.designators, earlier.designators);
  let [factor, placesShared, placesApart] = [1, 0, 0];
  for (const [kind, values] of earlierKinds) {
    const others = askedKinds.get(kind);
    if (others === undefined) continue;
    if ([...values].some((value) => others.has(value))) {
      placesShared += 1;
      factor *= 1.12;
    } else {
      placesApart += 1;
      factor *= isBareName(kind) || isCommune(kind) ? 0.85 : isLocality(kind) ? 0.7 : 0.6;
    }
  }
  const inBoth = placesShared + placesApart;
  const placesUnmatched = askedKinds.size + earlierKinds.size - 2 * inBoth;
  return { factor, placesShared, placesApart, placesUnmatched };
}

type ByKind = ReadonlyMap<string, ReadonlySet<string>>;

/** Nearly all that are compared name the same commune: that they share it tells nothing, while two communes do. */
function besideTheirCommune(
  asked: readonly Designator[],
  earlier: readonly Designator[],
): readonly [ByKind, ByKind] {
  const [own, other] = [communesOf(asked), communesOf(earlier)];
  const areNamed = own.size > 0 && other.size > 0;
  const areApart = areNamed && ![...own].some((commune) => other.has(commune));
  const tells =
    (communes: ReadonlySet<string>) =>
    ({ kind, value }: Designator): boolean => {
      if (isCommune(kind)) return areApart;
      const isOfCommune = isBareName(kind) && communes.has(value);
      return !isRegion(kind) && !(areNamed && isOfCommune);
    };
  return [valuesByKind(asked.filter(tells(own))), valuesByKind(earlier.filter(tells(other)))];
}

const communesOf = (designators: readonly Designator[]): ReadonlySet<string> =>
  new Set(designators.flatMap(({ kind, value }) => (isCommune(kind) ? [value] : [])));

function valuesByKind(
  designators: readonly Designator[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const byKind = new Map<string, Set<string>>();
  for (const { kind, value } of designators) {
    const values = byKind.get(kind) ?? new Set();
    byKind.set(kind, values.add(value));
  }
  return byKind;
}
