import t from 'tap';
import { eventDefinitions } from '../../src/domain/events.ts';
import { parseSeedLine, seedCommandId } from '../../src/transfer/import/seed-line.ts';
import { eventsOf, judge, seedName, writtenLines } from './judge.ts';

const judged = judge(writtenLines);

t.test(
  'every line is a command that the core accepts, in order, from a member whose role allows it',
  async (t) => {
    t.same(judged.complaints, []);
    t.ok(writtenLines.length > 300, `${writtenLines.length} lines`);
  },
);

t.test('every line has a command id of its own, so that none is treated as a repetition', async (t) => {
  const ids = writtenLines.map((text) => {
    const { line } = parseSeedLine(seedName, text);
    return line === undefined ? '' : seedCommandId(seedName, line);
  });
  t.equal(new Set(ids).size, writtenLines.length);
  t.same(
    ids.filter((id) => !/^seed:[0-9a-f]{64}$/.test(id)),
    [],
  );
});

t.test('every id is created once: two items never share an alias', async (t) => {
  const made = judged.happened.flatMap(({ event, stream }) => {
    const kind = event.type.slice(0, event.type.indexOf('.'));
    if (event.type === 'claim.recorded') return [stream];
    if (event.type === 'claimant.role-held') return [event.data.role];
    if (event.type === 'source.captured') return [event.data.capture];
    const makes = /\.(registered|recorded|offered|added|issued)$/.test(event.type);
    const id = (event.data as Record<string, unknown>)[kind];
    return makes && typeof id === 'string' ? [id] : [];
  });
  t.equal(new Set(made).size, made.length);
  t.ok(made.length > 200, `${made.length} items are created`);
});

t.test('the seed covers most of the model: at least 25 types of event', async (t) => {
  const seen = new Set(judged.happened.map(({ event }) => event.type));
  const unseen = eventDefinitions.map(({ type }) => type).filter((type) => !seen.has(type));
  t.ok(seen.size >= 25, `${seen.size} types; not shown: ${unseen.join(', ')}`);
});

t.test('evidence is accepted or declined by another member than the one who offered it', async (t) => {
  const offeredBy = new Map(eventsOf(judged, 'evidence.offered').map(({ by, data }) => [data.evidence, by]));
  const own = [...eventsOf(judged, 'evidence.accepted'), ...eventsOf(judged, 'evidence.declined')].filter(
    ({ by, data }) => JSON.stringify(offeredBy.get(data.evidence)) === JSON.stringify(by),
  );
  t.same(own, []);
});

t.test(
  'every published verdict was proposed by one person, approved by another and published by the editor',
  async (t) => {
    const published = eventsOf(judged, 'verdict.published');
    t.ok(published.length >= 30, `${published.length} verdicts`);
    for (const { by, data } of published) {
      const authors = data.proposedBy.map((each) => JSON.stringify(each));
      t.ok(data.approvedBy.length > 0, `${data.wording}: it was approved`);
      t.notOk(
        data.approvedBy.some((each) => authors.includes(JSON.stringify(each))),
        `${data.wording}: by another person`,
      );
      t.match(by, { kind: 'person', name: 'Tomás Iberico Lazo' }, `${data.wording}: by the editor`);
    }
  },
);

t.test('the acts of a program are labelled as a program’s, and no program gives a verdict', async (t) => {
  const types = judged.happened.filter(({ by }) => by.kind === 'program').map(({ event }) => event.type);
  t.ok(types.includes('claim.recorded') && types.includes('evidence.offered'));
  t.same(
    types.filter((type) => type.startsWith('verdict.') || type === 'evidence.accepted'),
    [],
  );
});
