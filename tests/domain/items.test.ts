import t from 'tap';
import { z } from 'zod';
import { eventDefinitions, typesOfKind, type StreamKind } from '../../src/domain/events.ts';
import { homeOf, itemsOf, misplaced } from '../../src/domain/items.ts';
import { idKinds, type IdKind } from '../../src/domain/terms/ids.ts';
import { newId } from '../../src/event-store/new-id.ts';

interface Schema {
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Every place in a schema that takes an id of some kind, found by the pattern that the schema shows to the world. */
const idPlaces = (schema: Schema, path = '', defs = schema.$defs ?? {}): { path: string; kind: IdKind }[] => {
  const named = defs[schema.$ref?.replace('#/$defs/', '') ?? ''];
  if (named !== undefined) return idPlaces(named, path, defs);
  const kind = idKinds.find((each) => schema.pattern?.startsWith(`^${each}_`));
  return [
    ...(kind === undefined ? [] : [{ path, kind }]),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) =>
      idPlaces(each, `${path}/${name}`, defs),
    ),
    ...(schema.items === undefined ? [] : idPlaces(schema.items, `${path}/*`, defs)),
    ...[...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((each) => idPlaces(each, path, defs)),
  ];
};

/** Items that an event speaks of and neither makes nor changes. `decide` looks for each of them on the claim alone. */
const onlyCited = [
  'evidence.challenged/citing/*',
  ...['verdict.proposed', 'verdict.published'].flatMap((type) => [
    `${type}/reliedOn/*/evidence`,
    `${type}/setAside/*/evidence`,
  ]),
  ...['lodged', 'received', 'released'].flatMap((how) => [
    `objection.${how}/about/verdict`,
    `objection.${how}/about/correction`,
  ]),
  ...['verdict', 'evidence', 'appearance', 'correction', 'objection'].map(
    (kind) => `withholding.placed/part/${kind}`,
  ),
];

const kindOf = (type: string): StreamKind | undefined =>
  (Object.keys(typesOfKind) as StreamKind[]).find((kind) => (typesOfKind[kind] as string[]).includes(type));

/** A value with an id at one path and nothing else. */
const valueAt = (path: readonly string[], id: string): unknown => {
  const [first, ...rest] = path;
  if (first === undefined) return id;
  return first === '*' ? [valueAt(rest, id)] : { [first]: valueAt(rest, id) };
};

t.test(
  'every id of its own stream that an event names is an item of it, or is on the list of citations',
  async (t) => {
    const cited = new Set<string>();
    let own = 0;
    for (const { type, data } of eventDefinitions)
      for (const { path, kind } of idPlaces(z.toJSONSchema(data, { unrepresentable: 'any' }) as Schema)) {
        if (homeOf[kind] !== kindOf(type)) continue;
        const id = newId(kind);
        if (onlyCited.includes(`${type}${path}`)) {
          cited.add(`${type}${path}`);
          continue;
        }
        own += 1;
        t.same(itemsOf({ type, data: valueAt(path.split('/').slice(1), id) }), [id], `${type}${path}`);
      }
    t.ok(own > 40, `${own} places`);
    t.same([...cited].sort(), [...onlyCited].sort(), 'the list names nothing that is gone');
  },
);

t.test('no id of a stream passes for one of an item, and the other way round', async (t) => {
  for (const { type, data } of eventDefinitions) {
    const { shape } = data as z.ZodObject;
    for (const { path, kind } of idPlaces(z.toJSONSchema(data, { unrepresentable: 'any' }) as Schema)) {
      const schema = shape[path.slice(1)] as z.ZodType | undefined;
      if (schema === undefined) continue;
      const taken = idKinds.filter((each) => schema.safeParse(newId(each)).success);
      t.same(taken, [kind], `${type}${path}`);
    }
  }
});

t.test('ids of other kinds of stream are references: they reserve nothing', async (t) => {
  const assignee = { member: newId('member'), name: 'Ana' };
  t.same(itemsOf({ type: 'claim.assigned', data: { assignee } }), []);
  t.same(itemsOf({ type: 'claim.related', data: { relation: 'updates', to: newId('claim') } }), []);
});

t.test('an event stands in a stream of its kind, and in the one that it names', async (t) => {
  const [source, other] = [newId('source'), newId('source')];
  t.equal(misplaced({ stream: source, type: 'source.gone', data: { source } }), undefined);
  t.match(misplaced({ stream: other, type: 'source.gone', data: { source } }), /stands in/);
  t.match(misplaced({ stream: newId('claim'), type: 'source.gone', data: { source } }), /no event of/);
  t.equal(misplaced({ stream: 'scale:truth', type: 'scale.defined', data: { scale: 'truth' } }), undefined);
  t.match(misplaced({ stream: 'scale:truth', type: 'scale.defined', data: { scale: 'other' } }), /stands in/);
  t.equal(misplaced({ stream: 'ledger', type: 'policy.set', data: {} }), undefined);
  t.match(misplaced({ stream: 'nothing', type: 'policy.set', data: {} }), /no event of/);
});
