import type postgres from 'postgres';

/**
 * Puts the log of a ledger back to a position, without its views: as if both had been restored from copies of different
 * times. The same connection must be that of a superuser, since triggers keep events from being deleted.
 */
export const goBack = (owner: postgres.Sql, position: number, ledger = 'main'): Promise<unknown> =>
  owner.begin(async (tx) => {
    await tx`set local session_replication_role = replica`;
    await tx`delete from log.events where ledger_id = ${ledger} and position > ${position}`;
    await tx`delete from log.items where ledger_id = ${ledger} and position > ${position}`;
    await tx`delete from log.commands where ledger_id = ${ledger} and last_position > ${position}`;
    await tx`delete from log.streams where ledger_id = ${ledger} and first_position > ${position}`;
    await tx`
      update log.streams s set version = e.version, last_position = e.position, state = '{}', state_version = 'none'
      from (select stream_id, max(version) as version, max(position) as position from log.events
        where ledger_id = ${ledger} group by stream_id) e
      where s.ledger_id = ${ledger} and s.stream_id = e.stream_id and s.last_position > ${position}`;
  });
