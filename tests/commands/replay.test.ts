import t from 'tap';
import { createHandleCommand } from '../../src/commands/handle-command.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { checkLog } from '../support/append.ts';
import { holdHead, openCore, openLedger, untilWaiting } from '../support/core.ts';
import { give, note, recorded } from '../support/commands.ts';

const id = (command: string, fingerprint = 'one', keep: unknown = null) => ({
  id: { command, fingerprint, keep },
});

t.test(
  'a repeated command is replayed in any process, and a different one under its id is refused',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const other = await openCore(t, place);
    const claim = await recorded(core);
    const first = await give(core, note(claim), { ...id('c', 'one', { a: 1 }), expected: [1] });
    t.match(first, { version: 2, replayed: false, kept: { a: 1 } });
    for (const each of [core, other]) {
      const again = await give(each, note(claim), { ...id('c', 'one', { a: 2 }), expected: [1] });
      t.same(again, { ...first, replayed: true });
      await t.rejects(give(each, note(claim), id('c', 'two')), { name: 'CommandIdReused' });
    }
    t.equal((await checkLog(owner)).length, 2);
  },
);

t.test(
  'one command at once in two processes, each with its own ids, is executed once and has one receipt',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const other = await openCore(t, place);
    const held = await holdHead(owner);
    const works = [core, other, core, other].map((each) => {
      const claim = newId('claim');
      const command = { type: 'record-claim', claim, wording: 'Water boils.', language: 'en' } as const;
      return give(each, command, { ...id('c', 'one', { claim }), fresh: [claim] });
    });
    await untilWaiting(owner, 2);
    await held.release();
    const receipts = await Promise.all(works);
    t.equal(receipts.filter((each) => !each.replayed).length, 1);
    const { replayed: _, ...first } = receipts.find((each) => !each.replayed)!;
    for (const each of receipts) t.match(each, first, 'stream, version, position, time and stored details');
    t.equal((await checkLog(owner)).length, 1);
  },
);

t.test(
  'a command that another process executes just after the look-up is replayed, not refused',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const claim = await recorded(core);
    const decline = { type: 'decline-claim', claim, reason: 'Trivial.' } as const;
    const wishes = [id('refused'), { ...id('stale'), expected: [3] }];
    for (const envelope of wishes) {
      // Its cache has no claim, so it decides on the present state of the other process.
      const { log, streamStates } = await openCore(t, place);
      let looks = 0;
      const command = async (ledger: string, name: string) => {
        const found = await log.command(ledger, name);
        // The client retries while its first request is still in progress in the other process.
        if ((looks += 1) === 1) await give(core, decline, envelope);
        return found;
      };
      const handle = createHandleCommand({
        log: { ...log, command },
        streamStates,
        clock: () => new Date().toISOString(),
        newEventId: () => newId('event'),
      });
      t.match(await give({ handle }, decline, envelope), { replayed: true }, envelope.id.command);
      await give(core, { type: 'reopen-claim', claim, reason: 'After all.' });
      await t.rejects(give({ handle }, { type: 'reopen-claim', claim, reason: 'Again.' }, id('other')), {
        name: 'Refused',
      });
    }
    await checkLog(owner);
  },
);
