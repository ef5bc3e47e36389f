import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';

/** Inserts deliveries that are due at once. A waiting delivery stays unchanged; a settled one becomes due again. */
export const insertDeliveries = async (
  tx: Transaction,
  ledger: string,
  matches: readonly { webhook: string; event: RecordedEvent }[],
  now: string,
): Promise<void> => {
  if (matches.length === 0) return;
  await tx`
    insert into delivery.deliveries as d (ledger_id, webhook_id, message_id, position, type, created_at, next_at)
    select ${ledger}, t.webhook, t.message, t.position, t.type, ${now}, ${now}
    from unnest(${matches.map((each) => each.webhook)}::text[], ${matches.map((each) => each.event.id)}::text[],
                ${matches.map((each) => each.event.position)}::bigint[], ${matches.map((each) => each.event.type)}::text[])
      as t(webhook, message, position, type)
    on conflict (ledger_id, webhook_id, message_id) do update
      set state = 'waiting', attempts = 0, created_at = excluded.created_at, next_at = excluded.next_at
      where d.state <> 'waiting'`;
};
