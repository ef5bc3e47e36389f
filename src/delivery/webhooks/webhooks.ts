import type { Database } from '../../database/connect.ts';
import type { NewId } from '../../ids.ts';
import { refusalOfAddress, type AddressRules } from './address.ts';
import * as deliveries from './deliveries.ts';
import * as store from './store.ts';
import type { Webhook } from './webhook.ts';

/** The webhooks of a deployment, for whoever answers people. */
export interface Webhooks {
  /** Why a webhook may not have this address; undefined where it may. */
  refusalOf(url: string): Promise<string | undefined>;
  make(ledger: string, by: string, wish: store.MakeWebhook): Promise<{ webhook: Webhook; secret: string }>;
  list(ledger: string): Promise<Webhook[]>;
  read(ledger: string, id: string): Promise<Webhook | undefined>;
  change(
    ledger: string,
    id: string,
    expected: readonly number[] | undefined,
    change: store.ChangeWebhook,
  ): Promise<store.Changed>;
  remove(ledger: string, id: string): Promise<boolean>;
  /** Gives it a new secret; the ones before sign beside it for some hours. */
  rotate(
    ledger: string,
    id: string,
    overlapHours: number,
  ): Promise<{ webhook: Webhook; secret: string; until: string } | undefined>;
  /** Sends something that tries it out. Answers the id of the delivery. */
  ping(ledger: string, id: string): Promise<string>;
  deliveries(
    ledger: string,
    id: string,
    asked: Parameters<typeof deliveries.listDeliveries>[3],
  ): Promise<deliveries.Delivery[]>;
  delivery(
    ledger: string,
    id: string,
    event: string,
  ): Promise<(deliveries.Delivery & { log: deliveries.DeliveryAttempt[] }) | undefined>;
  resend(ledger: string, id: string, event: string): Promise<boolean>;
  resendSince(ledger: string, id: string, after: number, upTo: number): Promise<boolean>;
}

export interface WebhooksOf {
  readonly database: Database;
  readonly newId: NewId;
  readonly clock: () => string;
  readonly rules: AddressRules;
  /** Told when there is something to deliver. */
  readonly onDue: (ledger: string) => void;
}

const hourMs = 3_600_000;

export const createWebhooks = ({ database, newId, clock, rules, onDue }: WebhooksOf): Webhooks => ({
  refusalOf: (url) => refusalOfAddress(url, rules),
  make: (ledger, by, wish) =>
    store.makeWebhook(database, ledger, { id: newId('webhook'), by, now: clock() }, wish),
  list: (ledger) => store.listWebhooks(database, ledger),
  read: (ledger, id) => store.readWebhook(database, ledger, id),
  change: (ledger, id, expected, change) => store.changeWebhook(database, ledger, id, expected, change),
  remove: (ledger, id) => store.removeWebhook(database, ledger, id),
  rotate: async (ledger, id, overlapHours) => {
    const now = clock();
    const until = new Date(Date.parse(now) + overlapHours * hourMs).toISOString();
    const done = await store.rotateSecret(database, ledger, id, { now, until });
    return done && { ...done, until };
  },
  ping: async (ledger, id) => {
    const event = newId('event');
    await deliveries.ping(database, ledger, id, event, clock());
    onDue(ledger);
    return event;
  },
  deliveries: (ledger, id, asked) => deliveries.listDeliveries(database, ledger, id, asked),
  delivery: (ledger, id, event) => deliveries.readDelivery(database, ledger, id, event),
  resend: async (ledger, id, event) => {
    const isThere = await deliveries.resendOne(database, ledger, id, event, clock());
    onDue(ledger);
    return isThere;
  },
  resendSince: (ledger, id, after, upTo) => deliveries.resendSince(database, ledger, id, after, upTo),
});
