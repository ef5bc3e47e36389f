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
  /** Public events that the verifiable log has not taken up, and for how long the oldest waits. */
  readonly unlogged: { readonly events: number; readonly seconds: number };
}

/** Registers the gauges. Returns a function that sets them; a ledger without figures is left out. */
export const createBacklogGauges = (
  registry: Registry,
): ((ledgers: readonly { ledger: string; backlog: Backlog | undefined }[]) => void) => {
  const registers = [registry];
  const perLedger = (name: string, help: string): Gauge<'ledger'> =>
    new Gauge({ name, help, labelNames: ['ledger'], registers });
  const deadLetters = perLedger(
    'claim_ledger_dead_letters',
    'Events that projections in use failed to apply.',
  );
  const overdue = new Gauge({
    name: 'claim_ledger_deadlines_overdue',
    help: 'Passed deadlines without an answer, by kind. The ledger handles reply and embargo, people handle objection.',
    labelNames: ['ledger', 'kind'],
    registers,
  });
  const waiting = perLedger(
    'claim_ledger_webhook_deliveries_waiting',
    'Pending deliveries of enabled webhooks, including scheduled retries.',
  );
  const disabled = perLedger('claim_ledger_webhooks_disabled', 'Disabled webhooks, which receive nothing.');
  const logEvents = perLedger(
    'claim_ledger_log_lag_events',
    'Public events that the verifiable log has not taken up.',
  );
  const logSeconds = perLedger(
    'claim_ledger_log_lag_seconds',
    'How long the oldest of them has been on record.',
  );
  return (ledgers) => {
    for (const each of [deadLetters, overdue, waiting, disabled, logEvents, logSeconds]) each.reset();
    for (const { ledger, backlog } of ledgers) {
      if (backlog === undefined) continue;
      deadLetters.set({ ledger }, backlog.deadLetters);
      waiting.set({ ledger }, backlog.waiting);
      disabled.set({ ledger }, backlog.disabled);
      logEvents.set({ ledger }, backlog.unlogged.events);
      logSeconds.set({ ledger }, backlog.unlogged.seconds);
      for (const [kind, count] of Object.entries(backlog.overdue)) overdue.set({ ledger, kind }, count);
    }
  };
};
