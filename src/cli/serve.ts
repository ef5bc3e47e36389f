import { setTimeout as sleep } from 'node:timers/promises';
import { createApp, type App } from '../app/app.ts';
import type { Settings } from '../settings/settings.ts';
import { openServer } from '../database/open.ts';
import { isLost } from '../database/unavailable.ts';
import { firstStart } from '../app/first-start.ts';
import { CannotListen } from './failures.ts';
import { newId } from '../event-store/new-id.ts';
import { firstLedger } from '../domain/ledger/ledger.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/**
 * A signal this soon after the first is the same one, in milliseconds. A terminal signals every process of a group, and
 * npm passes its own on as well.
 */
const sameSignalMs = 300;

/** Signals may arrive at any time, also during the start. The first requests a stop, the second forces it. */
const listenForSignals = () => {
  const asked = Promise.withResolvers<undefined>();
  const insisted = Promise.withResolvers<undefined>();
  let first: number | undefined;
  const hear = (): void => {
    first ??= performance.now();
    asked.resolve(undefined);
    if (performance.now() - first > sameSignalMs) insisted.resolve(undefined);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, hear);
  return { asked: asked.promise, insisted: insisted.promise };
};

/**
 * Each new connection of postgres.js 3.4.9 queries types. If it is lost meanwhile, a promise without a handler rejects
 * and would end the process. The caller gets the error through its own query. Any other unhandled rejection is a bug
 * and still ends the process.
 */
const outliveLostConnections = (): void => {
  process.on('unhandledRejection', (error) => {
    if (!isLost(error)) throw error;
    say(`a connection to the database was lost during setup: ${String(error)}`);
  });
};

export const serve = async (_: object, settings: Settings): Promise<void> => {
  outliveLostConnections();
  const { asked, insisted } = listenForSignals();
  const databaseServer = await openServer({
    databaseUrl: settings.DATABASE_URL,
    dataDir: settings.DATA_DIR,
    say,
  });
  try {
    const app = await createApp(databaseServer.place, settings, { level: settings.LOG_LEVEL });
    try {
      await open(app, settings);
      await asked;
      say('stopping');
      app.refuseReadiness();
      // The listener keeps the process alive during this wait; the timer must not.
      await Promise.race([sleep(settings.STOP_NOTICE_MS, undefined, { ref: false }), insisted]);
    } finally {
      await shutDown(app, insisted, settings.STOP_PATIENCE_MS);
    }
  } finally {
    await databaseServer.stop();
  }
};

/** Names the setting where its host has no address. The error alone could be one of the database's host. */
const listening = async <T>(setting: string, done: Promise<T>): Promise<T> => {
  try {
    return await done;
  } catch (error) {
    const { syscall, message } = error as NodeJS.ErrnoException;
    if (syscall !== 'getaddrinfo') throw error;
    throw new CannotListen(`${setting} is no address of this machine: ${message}`, { cause: error });
  }
};

const open = async (
  { core, server, observe, project, newVerifierKeys }: App,
  settings: Settings,
): Promise<void> => {
  const { DATA_DIR, ADMIN_KEY, HOST, PORT, KEY_ENVIRONMENT } = settings;
  const adminKey = await firstStart({
    log: core.log,
    handle: core.handle,
    newId,
    dataDir: DATA_DIR,
    adminKey: ADMIN_KEY,
    environment: KEY_ENVIRONMENT,
  });
  project(await core.log.ledgers());
  const address = await listening('HOST', server.listen({ host: HOST, port: PORT }));
  const seen = await listening('METRICS_HOST', observe());
  const lines = [
    `Claim Ledger listens on ${address} (ledger ${firstLedger}, reference at ${address}/docs)`,
    ...(adminKey !== undefined && ADMIN_KEY === undefined
      ? [`Admin key (shown this once, and kept in ${DATA_DIR}/admin-key): ${adminKey}`]
      : []),
    ...newVerifierKeys.map((key) => `The key of the verifiable log (keep a copy elsewhere): ${key}`),
    ...seen,
  ];
  // Printed in one write: a supervising program that waits for the address has then read the key as well.
  say(lines.join('\n'));
};

/** The grace period after connections are cut off, in milliseconds. It matters if the database is down as well. */
const lastPatienceMs = 3_000;

/** Stops the service gracefully, and cuts off what does not end in time. So a stop always ends. */
const shutDown = async (app: App, insisted: Promise<undefined>, patienceMs: number): Promise<void> => {
  const patience = new AbortController();
  const stopped = app
    .stop()
    .catch((error: unknown) => say(`the stop failed: ${(error as Error).message}`))
    .then(() => true);
  const tooLong = sleep(patienceMs, false, patience).catch(() => false);
  const isOver = await Promise.race([stopped, tooLong, insisted.then(() => false)]);
  patience.abort();
  if (isOver) return;
  say(
    `some requests did not end within ${patienceMs} ms, or before a second signal; their connections are closed`,
  );
  app.cutOff();
  // A query to an unresponsive database would keep the process alive for ever. Its write was never acknowledged.
  setTimeout(() => process.exit(1), lastPatienceMs).unref();
};
