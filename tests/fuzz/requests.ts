import fc, { type Arbitrary } from 'fast-check';
import type { Operation, Parameter, Served } from './document.ts';
import { valuesOf, type GenerationContext } from './from-schema.ts';
import { hostileTexts, hostileValues, holdsTheUntakable, serialized } from './hostile-values.ts';
import { placesIn, withAt } from './place.ts';
import type { Request } from './send.ts';
import type { Things } from './things.ts';

/** A request, and why it must be refused, if it must. */
export interface Attempt {
  readonly request: Request;
  readonly mustBeRefused: readonly string[];
  /** Whether its only fault is the credential. */
  readonly mustBe401: boolean;
}

interface Planned {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: string | undefined;
  readonly body: unknown;
}

/** Occasionally a hostile value; more often a valid one. */
const mostly = <T>(usual: Arbitrary<T>, hostile: Arbitrary<T>, weight = 8): Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: hostile });

const anyText = fc.constantFrom(...hostileTexts);

const pathsOf = (
  { parameters }: Operation,
  context: GenerationContext,
  sets: readonly Things[],
): Arbitrary<Planned['path']> => {
  const own = parameters.filter((each) => each.in === 'path');
  const ofSet = (things: Things): Arbitrary<Planned['path']> =>
    fc.record(
      Object.fromEntries(
        own.map(({ name, schema }) => {
          const there = things[name.replace(/Id$/, '')];
          const schemed = valuesOf(schema, context) as Arbitrary<string>;
          const usual = there === undefined ? schemed : mostly(fc.constant(there), schemed, 12);
          return [name, mostly(usual, anyText, 24)];
        }),
      ),
    );
  return fc.oneof(...sets.map(ofSet));
};

const queriesOf = ({ parameters }: Operation, context: GenerationContext): Arbitrary<Planned['query']> => {
  const own = parameters.filter((each) => each.in === 'query');
  const one = ({ name, schema, required }: Parameter): Arbitrary<(readonly [string, string])[]> => {
    const value = mostly(valuesOf(schema, context).map(String), anyText, 4);
    const sent = value.map((each) => [[name, each] as const]);
    return required
      ? sent
      : fc.oneof(
          { weight: 3, arbitrary: fc.constant<(readonly [string, string])[]>([]) },
          { weight: 1, arbitrary: sent },
        );
  };
  const others = anyText.filter((name) => name !== '').map((name) => [[name, '1'] as const]);
  const strange = mostly(fc.constant<(readonly [string, string])[]>([]), others, 24);
  return fc.tuple(strange, ...own.map(one)).map((lists) => lists.flat());
};

/** The characters of a text that a header can contain. */
const inHeader = (text: string): string =>
  Buffer.from(text, 'utf8')
    .toString('latin1')
    .replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '')
    .slice(0, 2_000);

const usualHeaders: Readonly<Record<string, Arbitrary<string>>> = {
  'if-match': fc.constantFrom('*', '*', '*', '"1"', '"2", "3"', 'W/"1"'),
  'if-none-match': fc.constantFrom('*', '"1"', 'W/"2"'),
  'idempotency-key': fc.uuid(),
  'machine-made': fc.constantFrom('true', 'false'),
};

const headersOf = ({ parameters }: Operation): Arbitrary<Planned['headers']> => {
  const own = parameters.filter((each) => each.in === 'header');
  const given = own.map(({ name, required }) => {
    const hostile = anyText.map(inHeader);
    const usual = usualHeaders[name] ?? hostile;
    const left = fc.constant(undefined);
    return [name, fc.oneof({ weight: required ? 8 : 2, arbitrary: usual }, hostile, left)] as const;
  });
  return fc
    .record(Object.fromEntries(given))
    .map(
      (headers) =>
        Object.fromEntries(
          Object.entries(headers).filter(([, value]) => value !== undefined && value !== ''),
        ) as Record<string, string>,
    );
};

/** The documented example, values of the schema, and either with a hostile value at one path. */
const bodiesOf = ({ body }: Operation, context: GenerationContext): Arbitrary<unknown> => {
  if (body === undefined) return fc.constant(undefined);
  const good = fc.oneof(
    valuesOf(body.schema, context),
    valuesOf(body.schema, context),
    fc.constant(body.example),
  );
  const broken = fc.tuple(good, fc.nat(), fc.constantFrom(...hostileValues)).map(([value, place, other]) => {
    const places = placesIn(value);
    return withAt(value, places[place % places.length] ?? [], other);
  });
  const grown = fc
    .tuple(good, anyText, fc.constantFrom(...hostileValues))
    .map(([value, name, other]) => ({ ...(value as object), [name]: other }));
  return fc.oneof(
    { weight: 4, arbitrary: good },
    { weight: 5, arbitrary: broken },
    { weight: 1, arbitrary: grown },
  );
};

const isOpen = (security: readonly object[]): boolean =>
  security.some((each) => Object.keys(each).length === 0);
const isKeyed = (security: readonly object[]): boolean => security.some((each) => 'key' in each);

const wrongKeys = [
  'Bearer',
  'Bearer ',
  'Bearer null',
  'Bearer cl_live_00000000000000000000000000000000000000',
  'Basic YWRtaW46YWRtaW4=',
  'bearer\ta',
  "Bearer ' or 1=1 --",
  `Bearer ${'a'.repeat(1_000)}`,
];

/** Requests to one operation: valid, hostile and unauthorised ones. */
export const attemptsAt = (
  operation: Operation,
  { schemas }: Served,
  sets: readonly Things[],
  keys: readonly string[],
): Arbitrary<Attempt> => {
  const ids = Object.fromEntries(
    Object.keys(sets[0] ?? {}).map((kind) => [kind, sets.flatMap((each) => each[kind] ?? [])]),
  );
  const context: GenerationContext = { schemas, ids };
  const authorization = mostly<string | undefined>(
    fc.constantFrom(...keys).map((key) => `Bearer ${key}`),
    fc.constantFrom(undefined, ...wrongKeys),
    10,
  );
  return fc
    .record({
      path: pathsOf(operation, context, sets),
      query: queriesOf(operation, context),
      headers: headersOf(operation),
      authorization,
      body: bodiesOf(operation, context),
    })
    .map((planned) => toAttempt(operation, planned));
};

const faultsOfBody = ({ body: wanted, faultOfBody }: Operation, body: unknown): string[] => {
  if (wanted === undefined || body === undefined) return [];
  // Lines are judged one by one, after the answer.
  if (wanted.type === 'application/x-ndjson') return [];
  if (holdsTheUntakable(body)) return ['the body holds what can never be taken'];
  const fault = faultOfBody(JSON.parse(serialized(body)));
  return fault === undefined ? [] : [`the body: ${fault}`];
};

const faultsOf = (operation: Operation, { path, query, headers, body }: Planned): string[] => {
  const { parameters, faultOfParameter } = operation;
  const check = (name: string, value: string): string[] => {
    const fault = faultOfParameter(name, value);
    return fault === undefined ? [] : [`${name}: ${fault}`];
  };
  const named = new Set(parameters.filter((each) => each.in === 'query').map((each) => each.name));
  return [
    ...Object.entries(path).flatMap(([name, value]) => check(name, value)),
    ...query.flatMap(([name, value]) => (named.has(name) ? check(name, value) : [`${name} is no parameter`])),
    ...Object.entries(headers).flatMap(([name, value]) => check(name, value)),
    ...parameters
      .filter((each) => each.required && each.in === 'header' && !(each.name in headers))
      .map((each) => `${each.name} is missing`),
    ...faultsOfBody(operation, body),
  ];
};

const toAttempt = (operation: Operation, planned: Planned): Attempt => {
  const { method, path: template, security, body: wanted } = operation;
  const { path, query, headers, authorization, body } = planned;
  const address = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
  const search = query
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const isWrong = authorization === undefined || wrongKeys.includes(authorization);
  const isUnknown = isWrong && isKeyed(security) && !(authorization === undefined && isOpen(security));
  const otherFaults = faultsOf(operation, planned);
  return {
    request: {
      method,
      target: search === '' ? address : `${address}?${search}`,
      headers: {
        ...headers,
        ...(authorization === undefined ? {} : { authorization }),
        ...(wanted === undefined || body === undefined ? {} : { 'content-type': wanted.type }),
      },
      body: wanted === undefined || body === undefined ? undefined : serialized(body),
    },
    mustBeRefused: [...otherFaults, ...(isUnknown ? ['the caller is unknown'] : [])],
    mustBe401: isUnknown && path['ledger'] === 'main' && otherFaults.length === 0,
  };
};
