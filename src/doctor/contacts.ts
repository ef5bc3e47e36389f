import type { Queryable } from '../database/connect.ts';
import { bad, good, type Finding } from './finding.ts';

/** Whether addresses of senders are still there an hour after they should have been erased. */
export const checkContacts = async (sql: Queryable, ledger: string): Promise<Finding> => {
  const [row] = await sql<{ late: number }[]>`
    select count(*)::int as late from service.sender_contacts c
    where c.ledger_id = ${ledger} and (
      c.kept_until < now() - interval '1 hour'
      or exists (
        select from log.events e
        where e.ledger_id = c.ledger_id and e.item_id = c.objection_id and e.stream_id = c.claim_id
          and e.type in ('objection.resolved', 'objection.set-aside')
          and e.recorded_at < now() - interval '1 hour'))`;
  const late = row?.late ?? 0;
  return late === 0
    ? good('contacts', 'No address of a sender is kept longer than it should be.', ledger)
    : bad(
        'warning',
        'contacts',
        `${late} addresses of senders should have been erased.`,
        'Start the service: it erases them within a minute. If it runs, its log says why it cannot.',
        ledger,
      );
};
