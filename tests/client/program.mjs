/**
 * Tests the promises of the client against a service, on the Node version that runs this file. The client is the one
 * packed and installed beside this file. Prints a line for each promise that holds.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { FeedContradiction, openLedger, ProblemError, verifyWebhook } from '@claim-ledger/client';

const { LEDGER_URL: url, CLAIM_LEDGER_KEY: key } = process.env;
const ledger = openLedger({ url, key });
const quick = { firstWaitMs: 5 };
const body = { wording: 'Water boils at 90 °C at sea level.', language: 'en' };
const topic = `t-${randomUUID()}`;

/** A client that passes each request to a function, with its number from 1 on. */
const through = (pass, more = {}) => {
  let count = 0;
  return openLedger({ url, key, retries: quick, fetch: (request) => pass(request, (count += 1)), ...more });
};

const problemOf = async (promise) => {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof ProblemError, String(error));
    return error.problem;
  }
  return assert.fail('there was no problem');
};

const promises = {
  'a call whose answer is lost is executed once': async () => {
    const keys = [];
    const lossy = through(async (request, count) => {
      keys.push(request.headers.get('idempotency-key'));
      const answer = await fetch(request);
      if (count > 2) return answer;
      await answer.body?.cancel();
      throw new TypeError('the connection broke');
    });
    const { id } = await lossy.post('/claims', { body: { ...body, topics: [`${topic}-lost`] } });
    assert.equal(keys.length, 3);
    assert.equal(new Set(keys).size, 1);
    const { items } = await ledger.get('/claims', { params: { query: { topic: `${topic}-lost` } } });
    assert.deepEqual(
      items.map((each) => each.id),
      [id],
    );
    await lossy.post('/claims', { body });
    assert.notEqual(keys.at(-1), keys[0], 'another call has another key');
  },

  'a dry run tells the events of an act, or throws its problem, and writes nothing': async () => {
    const topics = [`${topic}-dry`];
    const { dryRun, events } = await ledger.dryRun.post('/claims', { body: { ...body, topics } });
    assert.equal(dryRun, true);
    assert.deepEqual(
      events.map((each) => each.type),
      ['claim.recorded'],
    );
    const query = { topic: topics[0] };
    assert.deepEqual((await ledger.get('/claims', { params: { query } })).items, []);
    const { name } = await problemOf(ledger.dryRun.post('/claims', { body: { ...body, language: '?' } }));
    assert.equal(name, 'invalid-fields');
  },

  'only a repeatable call is retried, and the number of retries is bounded': async () => {
    let count = 0;
    const broken = through(async () => {
      count += 1;
      throw new TypeError('the connection broke');
    });
    // A message to a model's tools takes no Idempotency-Key: whether it is repeatable depends on its content.
    await assert.rejects(broken.post('/mcp', { body: { jsonrpc: '2.0', id: 1, method: 'ping' } }), TypeError);
    assert.equal(count, 1);
    await assert.rejects(broken.get('/claims'), TypeError);
    assert.equal(count, 9, 'the number of retries is bounded');
  },

  'Retry-After is obeyed up to a limit': async () => {
    const answered = (after) => new Response('busy', { status: 503, headers: { 'retry-after': after } });
    const began = performance.now();
    let asked = 0;
    const busy = through((request, count) => {
      asked = count;
      return count === 1 ? answered('1') : fetch(request);
    });
    await busy.get('/claims');
    assert.equal(asked, 2);
    assert.ok(performance.now() - began >= 990, 'not before Retry-After has passed');
    const away = through((_, count) => ((asked = count), answered('3600')));
    const { name, status } = await problemOf(away.get('/claims'));
    assert.deepEqual([name, status, asked], ['unknown', 503, 1]);
  },

  'a list is read page by page to its end': async () => {
    const recorded = [];
    for (let count = 0; count < 5; count += 1)
      recorded.push((await ledger.post('/claims', { body: { ...body, topics: [topic] } })).id);
    let asked = 0;
    const counted = through((request, count) => ((asked = count), fetch(request)));
    const found = [];
    for await (const claim of counted.items('/claims', { params: { query: { topic, limit: '2' } } }))
      found.push(claim.id);
    assert.deepEqual(found.sort(), recorded.sort());
    assert.equal(asked, 3);
  },

  'a problem has a name that narrows its type': async () => {
    const invalid = await problemOf(ledger.post('/claims', { body: { wording: ' ', language: '?' } }));
    assert.equal(invalid.name, 'invalid-fields');
    assert.deepEqual(
      invalid.errors.map(({ pointer }) => pointer),
      ['#/wording', '#/language'],
    );
    const claim = await ledger.post('/claims', { body });
    const path = { claim: claim.id };
    const reworded = { wording: 'Water boils at 95 °C at sea level.', reason: 'Said more exactly.' };
    const header = { 'if-match': '"1"' };
    await ledger.patch('/claims/{claim}', { params: { path, header }, body: reworded });
    const stale = await problemOf(
      ledger.patch('/claims/{claim}', {
        params: { path, header },
        body: { ...reworded, wording: 'Water boils at 99 °C.' },
      }),
    );
    assert.equal(stale.name, 'stale-version');
    assert.equal(stale.currentVersion, 2);
    assert.equal(stale.unseen.length, 1);
    const wrong = openLedger({ url, key: 'cl_live_wrong' });
    assert.equal((await problemOf(wrong.get('/claims'))).name, 'unauthenticated');
  },

  'the feed continues after lost connections, and skips and repeats nothing': async () => {
    const { items: all, through: end } = await ledger.get('/events');
    // Every answer breaks off after some bytes, also in the middle of an event.
    const broken = through(async (request, count) => {
      const answer = await fetch(request);
      let left = 200 + 977 * count;
      const cut = new TransformStream({
        transform: (piece, out) => {
          out.enqueue(piece.subarray(0, left));
          left -= piece.length;
          if (left <= 0) out.error(new TypeError('the connection broke'));
        },
      });
      return new Response(answer.body.pipeThrough(cut), answer);
    });
    const seen = [];
    for await (const { position } of broken.events()) {
      seen.push(position);
      if (position === end) break;
    }
    assert.deepEqual(
      seen,
      all.map(({ position }) => position),
    );
  },

  'a skipped event is detected': async () => {
    const skipping = through(async (request) => {
      const answer = await fetch(request);
      let text = '';
      const skip = new TransformStream({
        transform: (piece, out) => {
          text += piece;
          const told = text.split('\n\n');
          text = told.pop();
          for (const each of told) if (!/^id: 3\./m.test(each)) out.enqueue(`${each}\n\n`);
        },
      });
      const left = answer.body.pipeThrough(new TextDecoderStream()).pipeThrough(skip);
      return new Response(left.pipeThrough(new TextEncoderStream()), answer);
    });
    const seen = [];
    await assert.rejects(async () => {
      for await (const { position } of skipping.events()) seen.push(position);
    }, FeedContradiction);
    assert.deepEqual(seen, [1, 2]);
  },

  'following ends with its signal, and an invalid key is not retried': async () => {
    const stop = new AbortController();
    for await (const item of ledger.events({ signal: stop.signal })) {
      assert.ok(item.position);
      stop.abort();
    }
    const wrong = openLedger({ url, key: 'cl_live_wrong' });
    const { name } = await problemOf(wrong.events().next());
    assert.equal(name, 'unauthenticated');
  },

  'a webhook is verified by its exact bytes': async () => {
    const receiver = createServer().listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    const told = once(receiver, 'request');
    const address = `http://127.0.0.1:${receiver.address().port}/`;
    const hook = await ledger.post('/webhooks', { body: { url: address, types: ['verdict.published'] } });
    await ledger.post('/webhooks/{webhook}/ping', { params: { path: { webhook: hook.id } } });
    const [request, response] = await told;
    const bytes = Buffer.concat(await request.toArray());
    response.writeHead(204, { connection: 'close' }).end();
    receiver.close();
    const { headers } = request;
    assert.equal(verifyWebhook(hook.secret, headers, bytes).type, 'webhook.ping');
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    assert.equal(verifyWebhook([other, hook.secret], headers, bytes).data.webhook, hook.id);
    assert.throws(() => verifyWebhook(other, headers, bytes), /signature/i);
    assert.throws(() => verifyWebhook(hook.secret, headers, `${bytes} `), /signature/i);
    assert.throws(() => verifyWebhook([], headers, bytes), /secret/);
  },
};

for (const [promise, keep] of Object.entries(promises)) {
  await keep();
  console.log(promise);
}
