import type postgres from 'postgres';
import type { Place } from '../../src/database/connect.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import type { OpenCore } from '../support/core.ts';
import { examined } from '../support/examination.ts';
import { rebuildAll } from '../support/rebuild.ts';
import { give, note, offer, recorded, registered } from '../support/commands.ts';

/** A claim with evidence from two sources and a note, projected. */
export const someHistory = async (core: OpenCore): Promise<string> => {
  const claim = await recorded(core);
  await give(core, offer(claim, await registered(core)));
  await give(core, note(claim));
  await give(core, offer(claim, await registered(core)));
  await rebuildAll(core, 'main');
  return claim;
};

/** Makes a forbidden change, as a superuser with the triggers disabled, and reverts it afterwards. */
export const tampered = async (
  place: Place,
  owner: postgres.Sql,
  change: string,
  withReplay = false,
): Promise<Finding[]> => {
  const tables = [
    'log.events',
    'log.streams',
    'log.commands',
    'log.items',
    'log.ledger_heads',
    'views.evidence_rows',
    'views.checkpoints',
    'views.dead_letters',
  ];
  await owner.unsafe(
    tables.map((each) => `create table public."${each}" as select * from ${each}`).join(';'),
  );
  const bare = (text: string) =>
    owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`;
      await tx.unsafe(text);
    });
  await bare(change);
  const found = await examined(place, withReplay);
  await bare(
    tables
      .map(
        (each) =>
          `delete from ${each}; insert into ${each} select * from public."${each}"; drop table public."${each}"`,
      )
      .join(';'),
  );
  return found;
};
