import { isFields, listOf, typesOf, type Fields } from './values.ts';

/** Limits of one document. A document of others may refer to itself in circles. The parser bounds its depth. */
const nodesMax = 200_000;
/** The most objects of one review, with all that it refers to. */
const reviewNodesMax = 2_000;
/** How deep references are followed: a review, its claim, an occasion, who made it, and their organisation. */
const referencesMax = 8;

/** The document, or a review with what it refers to, exceeds a limit. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/** Names of schema.org in their full and their short forms become plain, and `id` and `type` those of JSON-LD. */
const plainName = (name: string): string =>
  name === 'id' || name === 'type' ? `@${name}` : name.replace(/^(https?:\/\/schema\.org\/|schema:)/, '');

const idOf = (thing: Fields): string | undefined => {
  const id = thing['@id'];
  return typeof id === 'string' && id !== '' ? id : undefined;
};

/** Whether an object only refers to another one, perhaps with its type. */
const isReference = (thing: Fields): boolean =>
  '@id' in thing && Object.keys(thing).every((name) => name === '@id' || name === '@type');

/** A review in a document, with the object that has it under `review`. */
export interface Node {
  readonly thing: Fields;
  readonly holder: Fields | undefined;
}

/** A JSON-LD document with its references. Nothing is fetched: what another document says is not known. */
export interface Graph {
  /** All objects of a type, each once. */
  readonly ofType: (type: string) => readonly Node[];
  /** The object with what it refers to in place of the references. Throws `TooLarge`. */
  readonly whole: (thing: Fields) => Fields;
}

/** Reads the objects of a document. Throws `TooLarge`. */
export const graphOf = (document: unknown): Graph => {
  const byId = new Map<string, Fields>();
  const nodes: Node[] = [];
  const visit = (value: unknown, holder: Fields | undefined): unknown => {
    if (Array.isArray(value)) return value.map((each) => visit(each, holder));
    if (!isFields(value)) return value;
    if (nodes.length >= nodesMax) throw new TooLarge(`more than ${nodesMax} objects`);
    const thing: Record<string, unknown> = {};
    nodes.push({ thing, holder });
    for (const [name, each] of Object.entries(value)) {
      const plain = plainName(name);
      if (plain === '__proto__') continue;
      thing[plain] = visit(each, plain === 'review' ? thing : undefined);
    }
    const id = idOf(thing);
    // One object may be described in several places.
    if (id !== undefined && !isReference(thing)) byId.set(id, { ...thing, ...byId.get(id) });
    return thing;
  };
  visit(document, undefined);
  const described = (thing: Fields): Fields => {
    const id = idOf(thing);
    return id === undefined ? thing : { ...byId.get(id), ...thing };
  };
  return {
    ofType: (type) => {
      const seen = new Set<string>();
      return nodes.filter(({ thing }) => {
        if (isReference(thing) || !typesOf(thing).includes(type)) return false;
        const id = idOf(thing);
        if (id === undefined) return true;
        if (seen.has(id)) return false;
        seen.add(id);
        return true;
      });
    },
    whole: (thing) => wholeOf(described(thing), described),
  };
};

const wholeOf = (start: Fields, described: (thing: Fields) => Fields): Fields => {
  let left = reviewNodesMax;
  const fill = (value: unknown, path: readonly string[], depth: number): unknown => {
    if (Array.isArray(value)) return value.map((each) => fill(each, path, depth));
    if (!isFields(value)) return value;
    left -= 1;
    if (left < 0) throw new TooLarge(`it refers to more than ${reviewNodesMax} objects`);
    const id = idOf(value);
    if (depth >= referencesMax || (id !== undefined && path.includes(id))) return value;
    const inside = id === undefined ? path : [...path, id];
    return Object.fromEntries(
      Object.entries(described(value)).map(([name, each]) => [name, fill(each, inside, depth + 1)]),
    );
  };
  return fill(start, [], 0) as Fields;
};

/**
 * A review that stands under `review` may leave to its holder what the holder says already: a claim is what it reviews,
 * and an article is where it can be read.
 */
export const completed = (review: Fields, holder: Fields | undefined): Fields => {
  const isClaim = holder !== undefined && typesOf(holder).includes('Claim');
  const item = review['itemReviewed'] ?? (isClaim ? holder : undefined);
  const [claim] = listOf(item);
  const said =
    isFields(claim) && typesOf(claim).includes('Claim') ? (claim['text'] ?? claim['name']) : undefined;
  const page = isClaim ? undefined : holder?.['url'];
  const main = review['mainEntityOfPage'];
  const address = isFields(main) ? (main['url'] ?? main['@id']) : main;
  return present({
    ...review,
    itemReviewed: item,
    claimReviewed: review['claimReviewed'] ?? said,
    url: review['url'] ?? address ?? page,
  });
};

const present = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
