import { Gauge, type Registry } from 'prom-client';

/** Work of a ledger that is pending. */
export interface Backlog {
  /** Events that could not be applied to the projections in use. */
  readonly deadLetters: number;
  /** Passed deadlines without a reaction, by kind. */
  readonly overdue: Readonly<Record<string, number>>;
  /** Deliveries of enabled webhooks that are due or scheduled. */
  readonly waiting: number;
  /** Disabled webhooks. */
  readonly disabled: number;
}

/** Registers the gauges. Returns a function that sets them; a ledger without figures is left out. */
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
