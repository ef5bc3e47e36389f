import t from 'tap';
import { evidenceRows } from '../../src/projections/evidence/evidence.ts';
import { versionsOf } from '../../src/projections/engine/versioned-rows.ts';
import { openLedger } from '../support/core.ts';
import { runWholeScenario } from '../support/whole-scenario.ts';
import { openDesk } from '../support/desk.ts';
import { connectAsOwner } from '../support/database.ts';
import { ana, give, offer, recorded, registered } from '../support/commands.ts';

const taken = { name: 'Refused', refusal: { refused: 'id-taken' } };

t.test(
  'a command that names the item of another claim as its own is refused, also in a dry run',
  async (t) => {
    const { core } = await openLedger(t);
    const [mine, theirs, source] = [await recorded(core), await recorded(core), await registered(core)];
    const first = offer(theirs, source);
    const id = { command: 'once', fingerprint: 'f', keep: null };
    const { position } = await give(core, first, { id });
    const head = await core.log.head('main');
    const command = offer(mine, source, first.evidence);
    await t.rejects(core.dryRun('main', { command, by: ana }), taken);
    await t.rejects(give(core, command), taken);
    await t.rejects(give(core, command, { id: { ...id, command: 'another' } }), taken);
    t.equal(await core.log.head('main'), head, 'nothing was written');
    t.match(await give(core, first, { id }), { replayed: true, position }, 'the first is repeated as before');
    await t.rejects(give(core, first), { name: 'Refused', message: /already on record/ }, 'on its own claim');
  },
);

t.test('an event of one stream never changes a view row of another', async (t) => {
  const { core } = await openLedger(t);
  const [mine, theirs, source] = [await recorded(core), await recorded(core), await registered(core)];
  const command = offer(theirs, source);
  await give(core, command);
  const [event] = await core.log.stream('main', theirs, 1);
  t.ok(event);
  if (event === undefined) return;
  const [row] = versionsOf(evidenceRows, command.evidence, [event], undefined);
  const foreign = {
    ...event,
    stream: mine,
    position: 9,
    type: 'evidence.declined',
    data: { evidence: command.evidence, reason: 'No.' },
  };
  t.throws(
    () => versionsOf(evidenceRows, command.evidence, [foreign as typeof event], row),
    new RegExp(`${command.evidence} of ${theirs}, and not of ${mine} as at position 9`),
  );
  t.throws(
    () => versionsOf(evidenceRows, command.evidence, [event, foreign as typeof event], undefined),
    /as at position 9/,
    'nor within one batch',
  );
});

t.test('the reservations of a ledger are rebuilt from its events', async (t) => {
  const desk = await openDesk(t);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await runWholeScenario(desk, desk.ask);
  const rows = () => owner`select * from log.items where ledger_id = 'main' order by item_id`;
  const before = await rows();
  const kinds = new Set(before.map(({ item_id: item }) => String(item).split('_')[0]));
  t.equal(kinds.size, 14, [...kinds].join(', '));
  await owner`delete from log.items where ledger_id = 'main'`;
  const [filled] = await owner`select log.fill_items('main')::int as count`;
  t.equal(filled?.['count'], before.length);
  t.strictSame(await rows(), before);
  t.same(await owner`select log.fill_items('main')::int as count`, [{ count: 0 }]);
});
