import { createCompare, type Compare } from './breaking-schemas.ts';
import { formerNames } from '../../src/http/middleware/parameter-names.ts';
import { inCommonSubset } from '../../src/http/openapi/schemas.ts';
import { inlineShared } from '../support/inline-shared.ts';
import type { Media, OpenApi, Operation } from './served.ts';

const isOpen = ({ security = [] }: Operation): boolean =>
  security.some((each) => Object.keys(each).length === 0);

const ofParameters = (was: Operation, is: Operation, at: string, compare: Compare): string[] => {
  const before = was.parameters ?? [];
  const after = is.parameters ?? [];
  // The service goes on to accept a former name. The names of path parameters never reach it.
  const isSame = (one: { name: string; in: string }, each: { name: string; in: string }): boolean =>
    each.in === one.in &&
    (each.name === one.name ||
      (one.in === 'query' && formerNames[one.name]?.includes(each.name) === true) ||
      (one.in === 'path' && each.name === `${one.name}Id`));
  const same = (one: { name: string; in: string }) => after.find((each) => isSame(one, each));
  return [
    ...before.flatMap((each) => {
      const now = same(each);
      if (now === undefined) return [`${at}: the parameter ${each.name} is gone`];
      const required = now.required === true && each.required !== true;
      return [
        ...(required ? [`${at}: the parameter ${each.name} is required now`] : []),
        ...compare(each.schema ?? {}, now.schema ?? {}, `${at}: ${each.name}`, 'sent'),
      ];
    }),
    ...after
      .filter((each) => each.required === true && !before.some((one) => isSame(one, each)))
      .map((each) => `${at}: there is a new parameter that is required: ${each.name}`),
  ];
};

const ofContent = (
  was: Readonly<Record<string, Media>>,
  is: Readonly<Record<string, Media>>,
  at: string,
  direction: 'sent' | 'answered',
  compare: Compare,
): string[] =>
  Object.entries(was).flatMap(([type, { schema }]) => {
    const now = is[type];
    return now === undefined ? [`${at}: ${type} is gone`] : compare(schema, now.schema, at, direction);
  });

const ofOperation = (was: Operation, is: Operation, compare: Compare): string[] => {
  const at = was.operationId;
  const answers = Object.entries(was.responses).filter(([status]) => status < '400');
  return [
    ...(was.operationId === is.operationId ? [] : [`${at} is called ${is.operationId} now`]),
    ...((is['x-sunset'] ?? '9999') < (was['x-sunset'] ?? '')
      ? [`${at} is to be gone earlier than was said`]
      : []),
    ...(isOpen(was) && !isOpen(is) ? [`${at} needs a key now`] : []),
    ...ofParameters(was, is, at, compare),
    ...(is.requestBody?.required === true && was.requestBody?.required !== true
      ? [`${at}: a body is required now`]
      : []),
    ...ofContent(
      was.requestBody?.content ?? {},
      is.requestBody?.content ?? {},
      `${at}: body`,
      'sent',
      compare,
    ),
    ...answers.flatMap(([status, { content = {} }]) => {
      const now = is.responses[status];
      return now === undefined
        ? [`${at}: the answer ${status} is gone`]
        : ofContent(content, now.content ?? {}, `${at}: ${status}`, 'answered', compare);
    }),
  ];
};

/** Patterns in one spelling: `\\/` and `/` are the same. */
const withPortablePatterns = (document: OpenApi): OpenApi =>
  JSON.parse(JSON.stringify(document), (name, value: unknown) =>
    name === 'pattern' && typeof value === 'string' ? inCommonSubset(value) : value,
  ) as OpenApi;

const majorOf = ({ info }: OpenApi): number => Number(info.version.split('.')[0]);

/** Whether the release announced the removal of the operation, and its date. */
const wasToGo = (operation: Operation, today: string): boolean =>
  operation.deprecated === true && (operation['x-sunset'] ?? '9999') <= today;

const thisDay = (): string => new Date().toISOString().slice(0, 10);

/**
 * Everything that would break a client of the released document. A higher major version may break anything. What was
 * released as deprecated may be removed on its date. References to shared parameters and answers are resolved first:
 * sharing makes no difference to clients.
 */
export const breaks = (before: OpenApi, after: OpenApi, today = thisDay()): string[] => {
  if (majorOf(after) > majorOf(before)) return [];
  const [released, current] = [
    inlineShared(withPortablePatterns(before)),
    inlineShared(withPortablePatterns(after)),
  ];
  const compare = createCompare({ released: released.components, current: current.components });
  const unnamed = (path: string): string => path.replace(/\{\w+\}/g, '{}');
  const there = new Map(Object.entries(current.paths).map(([path, each]) => [unnamed(path), each]));
  return Object.entries(released.paths).flatMap(([path, operations]) =>
    Object.entries(operations).flatMap(([method, operation]) => {
      const now = there.get(unnamed(path))?.[method];
      if (now !== undefined) return ofOperation(operation, now, compare);
      return wasToGo(operation, today) ? [] : [`${operation.operationId} is gone`];
    }),
  );
};
