import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import { createApp, type App, type Clock } from '../../src/app/app.ts';
import { readSettings, type Settings } from '../../src/settings/settings.ts';
import type { Place } from '../../src/database/connect.ts';
import { firstLedger } from '../../src/domain/ledger/ledger.ts';
import { firstStart } from '../../src/app/first-start.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { freshDatabase } from './database.ts';
import { wayTo } from './pooler.ts';

/** A key for secrets at rest. It keeps the services of the tests from making a file. */
export const sealingKey = Buffer.alloc(32, 'a key of the tests').toString('base64');
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
    // The server of the tests does not wait for its disk.
    DATABASE_FSYNC: 'optional',
    LOG_LEVEL: 'silent',
    ACCESS_LOG: 'none',
    SEALING_KEYS: sealingKey,
    LOG_SIGNER_DIR: path.join(tmpdir(), 'claim-ledger-signers', randomUUID()),
    PORT: '0',
    PUBLIC_URL: publicUrl,
    WEBHOOK_PRIVATE_ADDRESSES: 'allow',
    ...changes,
  });

/** Every run has new databases, of which some have the names of earlier ones. */
const runOfSigners = randomUUID();

/** The folder of the signer of a database, so that services on one database share their marks. */
export const signerFolderOf = (place: Place): string => {
  const database = typeof place === 'string' ? new URL(place).pathname.slice(1) : place.database;
  return path.join(tmpdir(), 'claim-ledger-signers', runOfSigners, database);
};

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
    pooled = true,
  }: {
    clock?: Clock;
    place?: Place;
    settings?: Partial<Record<keyof Settings, string>>;
    /** False for a test that needs more sessions of its own than the pooler of a run hands out. */
    pooled?: boolean;
  } = {},
): Promise<Service> => {
  const where = place ?? (await freshDatabase(t));
  const way = pooled ? wayTo(where) : { place: where, settings: {} };
  const own = { LOG_SIGNER_DIR: signerFolderOf(where), ...way.settings, ...settings };
  const app = await createApp(way.place, settingsWith(own), false, {
    clock,
    cachesResponses,
  });
  await firstStart({ ...app.core, newId, dataDir: '/nonexistent', adminKey });
  app.project(await app.core.log.ledgers());
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => (stopped ??= app.stop());
  t.teardown(async () => {
    // An answer that the test did not read to its end keeps its connection, and would hold up the end of the service.
    const cutOff = setTimeout(app.cutOff, 200);
    await stop();
    clearTimeout(cutOff);
  });
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

/** A key of a new member in a role. A member without a given name gets one that no other member has. */
export const keyFor = async (
  { ask, adminKey: key = adminKey }: Asking,
  role: string,
  { name, kind = 'person' }: { name?: string; kind?: string } = {},
): Promise<string> => {
  const add = (called: string) => ask('POST', '/members', { key, body: { name: called, kind, role } });
  let member = await add(name ?? `A ${role}`);
  if (member.status === 409 && name === undefined) member = await add(`Another ${role} ${randomUUID()}`);
  if (member.status !== 201) throw new Error(JSON.stringify(member.body));
  const issued = await ask('POST', '/keys', { key, body: { member: member.body.id } });
  if (issued.status !== 201) throw new Error(JSON.stringify(issued.body));
  return issued.body.key as string;
};

/** A new member to whom an account at an issuer is linked. Returns the id of the member. */
export const linkedMember = async (
  { ask, adminKey: key = adminKey }: Asking,
  {
    issuer,
    subject,
    role,
    ...more
  }: { issuer: string; subject: string; role: string; name?: string; kind?: string },
): Promise<string> => {
  const body = { name: `Account ${subject}`, kind: 'person', role, ...more };
  const member = await ask('POST', '/members', { key, body });
  const account = { issuer, subject };
  const linked = await ask('POST', `/members/${member.body.id}/identities`, { key, body: account });
  if (linked.status !== 201) throw new Error(JSON.stringify([member.body, linked.body]));
  return member.body.id as string;
};
