import type { DescribedOperation } from './operations.ts';
import type { JsonSchema } from './schemas.ts';

/** An operation with its address. */
export interface PlacedLink {
  readonly path: string;
  readonly method: string;
  readonly operation: DescribedOperation;
  /** The path parameter of other addresses that holds the id of the created thing; undefined where none is created. */
  readonly makes: string | undefined;
}

const paramsOf = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

const sameNames = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

const needsVersion = ({ operation }: PlacedLink): boolean =>
  operation.parameters.some((each) => each.name === 'if-match' && each.required);

/** A link to an operation on the same resource: its path parameters, and the version of the answer as If-Match. */
const linkTo = (target: PlacedLink, made: string | undefined): JsonSchema => ({
  operationId: target.operation.operationId,
  parameters: {
    ...Object.fromEntries(
      paramsOf(target.path).map((name) => [
        `path.${name}`,
        name === made ? '$response.body#/id' : `$request.path.${name}`,
      ]),
    ),
    ...(needsVersion(target) ? { 'header.if-match': '$response.header.ETag' } : {}),
  },
});

const linksOf = (placed: PlacedLink, all: readonly PlacedLink[]): JsonSchema => {
  const { path, method, operation, makes } = placed;
  const own = paramsOf(path);
  const known = makes === undefined ? own : [...own, makes];
  // A created resource links to every operation on it, an act to the read of its resource, a read to the acts.
  const targets = all.filter((each) => {
    if (each === placed || own.length === 0 || known.length === 1) return false;
    if (!sameNames(paramsOf(each.path), known)) return false;
    if (makes !== undefined) return true;
    return method === 'get' ? needsVersion(each) : each.method === 'get' && path.startsWith(`${each.path}/`);
  });
  const isList = operation.parameters.some((each) => each.name === 'cursor');
  return {
    ...Object.fromEntries(targets.map((each) => [String(each.operation.operationId), linkTo(each, makes)])),
    ...(isList
      ? {
          nextPage: {
            operationId: operation.operationId,
            description: 'The next page, with the same filters.',
            parameters: {
              ...Object.fromEntries(own.map((name) => [`path.${name}`, `$request.path.${name}`])),
              'query.cursor': '$response.body#/next',
            },
          },
        }
      : {}),
  };
};

/** Adds links to each good answer: the operations that usually come next, with the parameters that the answer gives. */
export const addLinks = (all: readonly PlacedLink[]): void => {
  for (const placed of all) {
    const good = ['201', '202', '200']
      .map((status) => placed.operation.responses[status])
      .find((each) => each !== undefined);
    const links = linksOf(placed, all);
    if (good !== undefined && Object.keys(links).length > 0) good['links'] = links;
  }
};
