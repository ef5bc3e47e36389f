import t from 'tap';
import type { Command } from '../../src/domain/commands.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { openLedger, until } from '../support/core.ts';
import { accept, give, offer, recorded, registered } from '../support/commands.ts';
import { startProjector } from '../support/projector.ts';
import { rebuildAll } from '../support/rebuild.ts';

t.test(
  'a row is stored from its first version worth storing, folded from the log even after a restart',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const [claim, source] = [await recorded(core), await registered(core)];
    /** Gives commands, and projects them by a projector of its own, which remembers no rows. */
    const project = async (...commands: readonly Command[]): Promise<number[]> => {
      const positions: number[] = [];
      for (const command of commands) positions.push((await give(core, command)).position);
      const projector = startProjector(t, place, core);
      const head = await core.log.head('main');
      await until(() => projector.progress.position('main') === head, 'the projections are at the head');
      t.same(projector.deadLetters, []);
      await projector.stop();
      return positions;
    };
    const rows = () => owner`
    select key, first_position::int as first, valid_from::int as "from", valid_to::int as "to", desk ->> 'inForce' as force,
      desk ->> 'finding' as finding, desk ->> 'kind' as kind, is_shared as shared
    from views.counter_evidence_rows r where generation = coalesce(
      (select g.generation from views.generations g where g.ledger_id = r.ledger_id and g.view = 'counter_evidence'), 0)
    order by valid_from`;
    const [refuting, idle, supporting] = [newId('evidence'), newId('evidence'), newId('evidence')];
    const finding = 'It boils at 100 °C.';
    const [first, , third] = await project(
      offer(claim, source, refuting),
      offer(claim, source, idle),
      { ...offer(claim, source, supporting), stance: 'supports' },
      accept(claim, supporting),
    );
    t.same([...(await rows())], [], 'neither offered nor supporting evidence has a row');

    const [accepted] = await project(accept(claim, refuting));
    const kept = { key: refuting, first, finding, kind: 'refuting-evidence', shared: false };
    t.same([...(await rows())], [{ ...kept, from: accepted, to: null, force: 'yes' }]);

    const challenge = newId('challenge');
    await project({ type: 'challenge-evidence', claim, evidence: supporting, challenge, reason: 'Wrong.' });
    t.equal((await rows()).length, 1, 'a challenge alone makes no row');
    const [withdrawn, ended] = await project(
      { type: 'withdraw-evidence', claim, evidence: supporting, reason: 'It is so.', upholds: challenge },
      { type: 'withdraw-evidence', claim, evidence: refuting, reason: 'It was misread.' },
    );
    const all = [
      { ...kept, from: accepted, to: ended, force: 'yes' },
      {
        ...kept,
        key: supporting,
        first: third,
        from: withdrawn,
        to: null,
        force: 'yes',
        kind: 'upheld-challenge',
      },
      { ...kept, from: ended, to: null, force: 'no' },
    ];
    t.same([...(await rows())], all, 'a row that is stored stays, also when it is not in force any more');

    await rebuildAll(core, 'main');
    t.same([...(await rows())], all, 'a rebuild makes the same rows');
  },
);
