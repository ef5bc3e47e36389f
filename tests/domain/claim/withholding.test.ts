import t from 'tap';
import { asWithheld, nothingWithheld, withheldAfter, withholdingOf } from '../../../src/domain/withheld.ts';
import { withheldPart } from '../../../src/domain/claim/withholding/events.ts';
import { itemOfPart } from '../../../src/domain/claim/withholding/decide.ts';
import type { RecordedEvent } from '../../../src/domain/events.ts';
import { limits } from '../../../src/domain/terms/limits.ts';
import * as commands from '../builders/claim-commands.ts';
import * as events from '../builders/claim-events.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';

const { recorded, withheld, released } = events;
const evidence = id('evidence', 1);

t.test('a claim is withheld once, and shown again with a reason', async () => {
  given(recorded()).when(commands.placeWithholding()).then(withheld());
  given(recorded(), withheld())
    .when(commands.placeWithholding({ withholding: id('withholding', 2) }))
    .thenRefused('nothing-changes');
  given(recorded(), withheld()).when(commands.releaseWithholding()).then(released());
  given(recorded(), withheld(), released()).when(commands.releaseWithholding()).thenRefused('unknown-item');
  given(recorded(), withheld(), released())
    .when(commands.placeWithholding({ withholding: id('withholding', 2) }))
    .then(withheld({ withholding: id('withholding', 2) }));
});

t.test('an item is withheld if the claim has it', async () => {
  const part = { kind: 'evidence', evidence } as const;
  given(recorded(), events.evidenceOffered())
    .when(commands.placeWithholding({ part }))
    .then(withheld({ part }));
  given(recorded())
    .when(commands.placeWithholding({ part }))
    .thenRefused('unknown-item', { pointer: '#/part' });
});

t.test('every kind of part names its item, or the claim', async (t) => {
  for (const { shape } of withheldPart.options) {
    const [item] = Object.keys(shape).filter((field) => field !== 'kind');
    const kind = [...shape.kind.values][0];
    const part = { kind, ...(item === undefined ? {} : { [item]: 'x' }) } as Parameters<typeof itemOfPart>[0];
    t.equal(itemOfPart(part), item === undefined ? undefined : 'x', String(kind));
  }
});

t.test('a withholding with an end is ended by the ledger, and not before', async () => {
  const until = '2026-12-01T00:00:00.000Z';
  given(recorded())
    .when(commands.placeWithholding({ until: '2000-01-01T00:00:00.000Z' }))
    .thenRefused('time-past', { pointer: '#/until' });
  given(recorded(), withheld()).when(commands.endWithholding()).thenRefused('too-early');
  given(recorded(), withheld({ until: '2000-01-01T00:00:00.000Z' }))
    .when(commands.endWithholding())
    .then({ type: 'withholding.released', data: { withholding: id('withholding', 1) } });
  given(recorded(), withheld({ until: '2999-12-01T00:00:00.000Z' }))
    .when(commands.endWithholding())
    .thenRefused('too-early');
  given(recorded())
    .when(commands.placeWithholding({ until: '2999-12-01T00:00:00.000Z', reference: until }))
    .then(withheld({ until: '2999-12-01T00:00:00.000Z', reference: until }));
});

t.test('a claim has a bounded number of withholdings that hold', async () => {
  const many = Array.from({ length: limits.withholdingsMaxItems }, (_, nth) =>
    withheld({
      withholding: id('withholding', nth + 10),
      part: { kind: 'evidence', evidence: id('evidence', nth + 10) },
    }),
  );
  given(recorded(), ...many)
    .when(commands.placeWithholding())
    .thenRefused('limit-reached');
});

const placed = (event: object): RecordedEvent =>
  ({
    stream: id('claim', 1),
    audience: 'public',
    recordedAt: '2026-11-30T12:00:00.000Z',
    ...event,
  }) as RecordedEvent;

t.test(
  'what tells of a withholding is shown, and what it withholds is folded for the desk alone',
  async (t) => {
    const [begin, end] = [placed(withheld()), placed(released())];
    const held = withheldAfter(nothingWithheld, begin);
    t.equal(withholdingOf(held, begin), undefined);
    t.equal(asWithheld(held, placed(recorded())).audience, 'desk');
    t.match(withholdingOf(held, placed(recorded())), {
      basis: 'court-order',
      since: '2026-11-30T12:00:00.000Z',
    });
    t.equal(asWithheld(held, { ...placed(recorded()), stream: id('claim', 2) }).audience, 'public');
    t.equal(withheldAfter(held, end).size, 0);
    const words = withheldAfter(nothingWithheld, placed(withheld({ part: { kind: 'wording' } })));
    t.match(asWithheld(words, placed(recorded())), {
      audience: 'public',
      shownData: { wording: '[withheld]' },
    });
    t.equal(asWithheld(words, placed(events.evidenceOffered())).shownData, undefined);
  },
);

t.test('with a verdict its corrections are withheld, and objections to it by themselves', async (t) => {
  const verdict = id('verdict', 1);
  const shownWith = (part: object, event: RecordedEvent): string =>
    asWithheld(withheldAfter(nothingWithheld, placed(withheld({ part } as object))), event).audience;
  const [published, corrected] = [placed(events.verdictPublished()), placed(events.correctionPublished())];
  for (const event of [published, corrected])
    t.equal(shownWith({ kind: 'verdict', verdict }, event), 'desk', event.type);
  for (const event of [published, corrected])
    t.equal(shownWith({ kind: 'verdict', verdict: id('verdict', 2) }, event), 'public', 'of another verdict');
  const appearance = id('appearance', 1);
  const ofAppearance = placed(events.correctionPublished({ appearance }));
  t.equal(
    shownWith({ kind: 'appearance', appearance }, ofAppearance),
    'desk',
    'the correction of an occasion',
  );
  const objection = id('objection', 1);
  const about = { kind: 'verdict', verdict };
  for (const type of ['objection.lodged', 'objection.released', 'objection.resolved']) {
    const event = placed({ type, data: { objection, about, text: 'It is not so.' } });
    t.equal(shownWith({ kind: 'verdict', verdict }, event), 'public', type);
    t.equal(shownWith({ kind: 'objection', objection }, event), 'desk', `${type} of a withheld objection`);
  }
});
