import { randomUUID } from 'node:crypto';
import type { Test } from 'tap';
import { createApp, type App, type Clock } from '../../src/app/app.ts';
import { readSettings, type Settings } from '../../src/settings/settings.ts';
import type { Place } from '../../src/database/connect.ts';
import { firstLedger } from '../../src/domain/ledger/ledger.ts';
import { firstStart } from '../../src/app/first-start.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { freshDatabase } from './database.ts';
import { wayTo } from './pooler.ts';

export const adminKey = 'an-admin-key-of-the-tests';
/** The public address of the service. It is constant, so that documents with it can be compared. */
export const publicUrl = 'https://ledger.example.org';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body as JSON, or as text if it is not JSON. */
  readonly body: any;
}

export interface Asked {
  readonly key?: string | undefined;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface Service {
  readonly app: App;
  readonly place: Place;
  readonly url: string;
  /** Sends a request below /v1/ledgers/main, or to an absolute path after `//`. */
  ask(method: string, path: string, asked?: Asked): Promise<Answer>;
  stop(): Promise<void>;
}

export const ask = async (
  url: string,
  method: string,
  path: string,
  { key, body, headers }: Asked = {},
): Promise<Answer> => {
  const address = path.startsWith('//')
    ? `${url}${path.slice(1)}`
    : `${url}/v1/ledgers/${firstLedger}${path}`;
  const response = await fetch(address, {
    method,
    redirect: 'manual',
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  // JSON lines are not one JSON document.
  const isJson = /[/+]json\b/.test(response.headers.get('content-type') ?? '');
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  };
};

export const settingsWith = (changes: Partial<Record<keyof Settings, string>> = {}): Settings =>
  readSettings({
    ADMIN_KEY: adminKey,
    LOG_LEVEL: 'silent',
    PORT: '0',
    PUBLIC_URL: publicUrl,
    WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    ...changes,
  });

let cachesResponses = true;
/** Whether the services that this process starts from now on have a response cache and its fast path. */
export const cacheResponses = (isOn: boolean): void => {
  cachesResponses = isOn;
};

/** Starts a complete service in this process on a database of its own. It stops when the test ends. */
export const startService = async (
  t: Test,
  {
    place,
    settings = {},
    clock,
  }: { clock?: Clock; place?: Place; settings?: Partial<Record<keyof Settings, string>> } = {},
): Promise<Service> => {
  const where = place ?? (await freshDatabase(t));
  const way = wayTo(where);
  const app = await createApp(way.place, settingsWith({ ...way.settings, ...settings }), false, {
    clock,
    cachesResponses,
  });
  await firstStart({ ...app.core, newId, dataDir: '/nonexistent', adminKey });
  app.project(await app.core.log.ledgers());
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= app.stop());
  t.teardown(stop);
  return { app, place: where, url, stop, ask: (method, path, asked) => ask(url, method, path, asked) };
};

/** Where acts are sent: a ledger and the key of its admin, by default `main`. */
export interface Asking extends Pick<Service, 'ask'> {
  readonly adminKey?: string;
}

/**
 * Creates another ledger of the service for one run of a property. It starts empty, without the cost of another service
 * or database.
 */
export const foundLedger = async ({ ask }: Pick<Service, 'ask'>): Promise<Required<Asking>> => {
  const ledger = `l-${randomUUID()}`;
  const body = { ledger, name: 'Olga' };
  const made = await ask('POST', '//v1/ledgers', { key: adminKey, body });
  if (made.status !== 201) throw new Error(JSON.stringify(made.body));
  return {
    adminKey: made.body.key as string,
    ask: (method, path, asked) =>
      ask(method, path.startsWith('//') ? path : `//v1/ledgers/${ledger}${path}`, asked),
  };
};

/** A key of a new member in a role. */
export const keyFor = async (
  { ask, adminKey: key = adminKey }: Asking,
  role: string,
  { name = `A ${role}`, kind = 'person' }: { name?: string; kind?: string } = {},
): Promise<string> => {
  const member = await ask('POST', '/members', { key, body: { name, kind, role } });
  const issued = await ask('POST', '/keys', { key, body: { member: member.body.id } });
  if (issued.status !== 201) throw new Error(JSON.stringify(issued.body));
  return issued.body.key as string;
};
