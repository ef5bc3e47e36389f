import { Gauge, type Registry } from 'prom-client';

/** What waits in a ledger for somebody to act. */
export interface Backlog {
  /** Events that views in use lack. */
  readonly deadLetters: number;
  /** Deadlines that are over without an answer, by their kind. */
  readonly overdue: Readonly<Record<string, number>>;
  /** Deliveries that webhooks in use are still to be sent, now or when they are tried again. */
  readonly waiting: number;
  /** Webhooks that are told of nothing. */
  readonly disabled: number;
}

/** Answers what shows the figures anew; a ledger whose figures are not known is left out. */
export const createBacklogGauges = (
  registry: Registry,
): ((ledgers: readonly { ledger: string; backlog: Backlog | undefined }[]) => void) => {
  const registers = [registry];
  const perLedger = (name: string, help: string): Gauge<'ledger'> =>
    new Gauge({ name, help, labelNames: ['ledger'], registers });
  const deadLetters = perLedger('claim_ledger_dead_letters', 'Events that views in use could not take up.');
  const overdue = new Gauge({
    name: 'claim_ledger_deadlines_overdue',
    help: 'Deadlines that are over without an answer, by kind: reply and embargo wait for the ledger, objection for people.',
    labelNames: ['ledger', 'kind'],
    registers,
  });
  const waiting = perLedger(
    'claim_ledger_webhook_deliveries_waiting',
    'Deliveries that webhooks in use are still to be sent, now or when they are tried again.',
  );
  const disabled = perLedger('claim_ledger_webhooks_disabled', 'Webhooks that are told of nothing.');
  return (ledgers) => {
    for (const each of [deadLetters, overdue, waiting, disabled]) each.reset();
    for (const { ledger, backlog } of ledgers) {
      if (backlog === undefined) continue;
      deadLetters.set({ ledger }, backlog.deadLetters);
      waiting.set({ ledger }, backlog.waiting);
      disabled.set({ ledger }, backlog.disabled);
      for (const [kind, count] of Object.entries(backlog.overdue)) overdue.set({ ledger, kind }, count);
    }
  };
};
