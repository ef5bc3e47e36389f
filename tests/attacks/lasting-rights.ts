import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../support/core.ts';
import { listen } from '../support/listener.ts';
import type { Receiver } from '../support/receiver.ts';
import { adminKey, type Answer, type Asked } from '../support/service.ts';

type Ask = (method: string, path: string, asked?: Asked) => Promise<Answer>;

/** Two processes of one deployment: rights are held at one and taken at the other. */
export interface World {
  readonly url: string;
  readonly ask: Ask;
  readonly other: Ask;
  readonly receiver: Receiver;
}

/** A person with a key and a token, both admin at first, in the ledger `main` and in another one. */
export interface Subject {
  readonly member: string;
  readonly key: { readonly id: string; readonly key: string };
  readonly token: string;
  /** When the key and the token expire by themselves. */
  readonly keyEnds: string | undefined;
  readonly tokenEnds: string | undefined;
}

/** A right that is in use. */
export interface HeldRight {
  /** Resolves once the right has ended. A number is the time of it, by `performance.now()`. */
  readonly ended: Promise<unknown>;
  /** Fails unless the right still works. */
  works(): Promise<boolean>;
  /** Fails if something came through that must not: called a second after the right was taken. */
  nothingMore?(): Promise<boolean>;
  close(): Promise<void>;
}

/** A lasting right. A new one joins the table by its line here. */
export interface LastingRight {
  readonly name: string;
  readonly by: 'key' | 'token';
  /** Operations of the API that it stands for, if they last beyond one answer. */
  readonly operations?: readonly string[];
  /** The time in which it must have ended, in milliseconds. */
  readonly withinMs: number;
  /** Ways of taking the credential that leave this right, by design. */
  readonly outlives?: readonly string[];
  hold(world: World, subject: Subject): Promise<HeldRight>;
}

const never = new Promise<never>(() => undefined);
const credentialOf = (by: 'key' | 'token', { key, token }: Subject): string =>
  by === 'key' ? key.key : token;

/** Requests, one after another. Only an admin may send them. */
const requests = (by: 'key' | 'token'): LastingRight => ({
  name: by === 'key' ? 'a key' : 'a session of a token',
  by,
  withinMs: 1_000,
  hold: async ({ ask }, subject) => {
    const works = async () => (await ask('GET', '/keys', { key: credentialOf(by, subject) })).status === 200;
    const polling = new AbortController();
    const ended = (async () => {
      // The time of the last question that was answered counts: on a busy machine answers come late.
      let last = 0;
      for (;;) {
        const asked = performance.now();
        const isGranted = await works();
        if (polling.signal.aborted) return never;
        if (!isGranted) return last;
        last = asked;
        await sleep(20);
      }
    })();
    return { ended, works, close: async () => polling.abort() };
  },
});

/** A stream that shows what only admins see. */
const stream = (by: 'key' | 'token', accept: string, query: string): LastingRight => ({
  name: `a stream (${accept}) of a ${by}`,
  by,
  operations: ['listEvents'],
  withinMs: 1_000,
  hold: async ({ url, other }, subject) => {
    const key = credentialOf(by, subject);
    const { headers } = await other('GET', '/events?limit=1', { key });
    const address = `${url}/v1/ledgers/main/events?after=${headers.get('ledger-head')}${query}`;
    const listener = await listen(address, { key, headers: { accept } });
    let isOver = false;
    void listener.over.then(() => (isOver = true));
    return {
      ended: listener.over,
      works: async () => {
        await other('POST', '/claims', { key: adminKey, body: { wording: 'It is so.', language: 'en' } });
        await sleep(100);
        return listener.status === 200 && !isOver;
      },
      close: async () => listener.hangUp(),
    };
  },
});

/** A download whose reader is slow. It must not be completed later. */
const download: LastingRight = {
  name: 'a download',
  by: 'key',
  operations: ['exportLedger', 'listImportRejects'],
  // What is in the buffers of the sockets already is read after the end.
  withinMs: 10_000,
  hold: async ({ url }, { key }) => {
    const listener = await listen(`${url}/v1/ledgers/main/export`, {
      key: key.key,
      headers: { accept: '*/*' },
    });
    listener.pause();
    let isOver = false;
    void listener.over.then(() => (isOver = true));
    const cutOff = async (): Promise<void> => {
      // A reader that does not read does not notice either.
      await sleep(900);
      listener.resume();
      if (await listener.over) throw new Error('the download was completed');
    };
    return {
      get ended() {
        return cutOff();
      },
      works: async () => listener.status === 200 && !isOver,
      close: async () => listener.hangUp(),
    };
  },
};

const webhook: LastingRight = {
  name: 'a webhook',
  by: 'key',
  operations: ['pingWebhook', 'resendDelivery', 'resendSince'],
  // The state follows a second after the deliveries stop.
  withinMs: 2_500,
  // The successor has the same rights, and the webhook goes on with it.
  outlives: ['the key is rotated'],
  hold: async ({ ask, receiver }, { key }) => {
    const path = `/${key.id}`;
    const body = { url: `${receiver.url}${path}`, audience: 'desk', kinds: ['claimant'] };
    const { id } = (await ask('POST', '/webhooks', { key: key.key, body })).body;
    const record = async (): Promise<string> =>
      (await ask('POST', '/claimants', { key: adminKey, body: { kind: 'person', name: `Eva ${path}` } })).body
        .id;
    const isTold = (claimant: string) =>
      receiver.requests.some((each) => each.path === path && each.body.includes(claimant));
    return {
      get ended() {
        return until(async () => {
          const { body: now } = await ask('GET', `/webhooks/${id}`, { key: adminKey });
          return now.disabledBecause === 'rights-ended';
        }, 'the webhook is disabled');
      },
      works: async () => {
        const claimant = await record();
        await until(() => isTold(claimant), 'the webhook is told', 30_000);
        return true;
      },
      nothingMore: async () => {
        const claimant = await record();
        await sleep(500);
        return !isTold(claimant);
      },
      close: async () => {
        await ask('POST', `/webhooks/${id}/remove`, { key: adminKey, headers: { 'if-match': '*' } });
      },
    };
  },
};

const importLinesCount = 70_000;
/** An import is sent so long before the key expires, in milliseconds. It still runs then, and has begun. */
const importLeadMs = 20_000;

const running: LastingRight = {
  name: 'a running import',
  by: 'key',
  operations: ['importCommands'],
  withinMs: 1_500,
  hold: async ({ ask, other }, { key, keyEnds }) => {
    if (keyEnds !== undefined) await sleep(Math.max(0, Date.parse(keyEnds) - importLeadMs - Date.now()));
    const line = (nth: number) => ({
      command: {
        type: 'record-claim',
        claim: `@claim/${key.id.slice(-12)}-${nth}`,
        wording: `It is so: ${nth}.`,
        language: 'en',
      },
    });
    const lines = Array.from({ length: importLinesCount }, (_, nth) => JSON.stringify(line(nth)));
    const headers = { 'content-type': 'application/x-ndjson' };
    const sent = await ask('POST', '/import', { key: key.key, body: lines.join('\n'), headers });
    const read = async () => (await ask('GET', `/imports/${sent.body.id}`, { key: adminKey })).body;
    await until(async () => {
      const { state, added, detail } = await read();
      if (state === 'failed' || sent.status !== 202) throw new Error(`${sent.status} ${state}: ${detail}`);
      return added > 0;
    }, 'the import runs');
    return {
      get ended() {
        return until(async () => (await read()).state === 'failed', 'the import ends', 30_000);
      },
      // Nothing ends it where another credential is taken, so it may be complete by then.
      works: async () => (await read()).state !== 'failed',
      nothingMore: async () => {
        const { state, lines } = await read();
        return state === 'failed' && lines < importLinesCount;
      },
      close: async () => {
        const asked = { key: adminKey, body: { reason: 'It is over.' }, headers: { 'if-match': '*' } };
        await other('POST', `/keys/${key.id}/revoke`, asked);
      },
    };
  },
};

export const lastingRights: readonly LastingRight[] = [
  requests('key'),
  requests('token'),
  stream('key', 'text/event-stream', ''),
  stream('token', 'text/event-stream', ''),
  stream('key', 'application/x-ndjson', '&follow=true'),
  stream('token', 'application/x-ndjson', '&follow=true'),
  download,
  webhook,
  running,
];
