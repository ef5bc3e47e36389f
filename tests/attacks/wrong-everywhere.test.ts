import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { addressOf, operationsOf } from '../support/operations.ts';

/** Bodies within the limit of a megabyte, in which as much as possible is wrong. */
const bodies: Readonly<Record<string, object>> = {
  'fields that do not exist': Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`field${n}`, n])),
  'misspelt names of fields': Object.fromEntries(
    Array.from({ length: 30_000 }, (_, n) => [`wordingg${n.toString(36)}`, n]),
  ),
  'lists of wrong items': Object.fromEntries(
    ['topics', 'otherWordings', 'places', 'sameAs', 'evidence', 'appearances', 'params', 'reliedOn'].map(
      (name) => [name, Array.from({ length: 10_000 }, () => ({ a: 1 }))],
    ),
  ),
  'fields that do not exist, within others': Object.fromEntries(
    ['claimant', 'source', 'params', 'appearance', 'policy'].map((name) => [
      name,
      Object.fromEntries(Array.from({ length: 8_000 }, (_, n) => [`field${n}`, n])),
    ]),
  ),
};

/** By the processor's clock, on a busy machine. Wording every wrong field took seconds. */
const processorMaxMs = 1_000;

/** The most attempts. A collection of garbage may spoil one. */
const attemptsMax = 3;

t.test('a stranger wants one small body to hold up the service by how much of it is wrong', async (t) => {
  const settings = { RATE_ADDRESS_REQUESTS_PER_MINUTE: '1000000', RATE_KEY_REQUESTS_PER_MINUTE: '1000000' };
  const desk = await openDesk(t, { settings });
  const claim = await desk.claim();
  const operations = (await operationsOf(desk.url)).filter(
    ({ method, hasBody }) => method === 'POST' && hasBody,
  );
  t.ok(operations.length > 40, `${operations.length} operations`);
  for (const [name, body] of Object.entries(bodies)) {
    const text = JSON.stringify(body);
    t.ok(text.length < 1_000_000, `${name}: ${text.length} bytes`);
    for (const { operationId, path } of operations) {
      let [best, status, length] = [Infinity, 0, 0];
      for (let attempt = 0; attempt < attemptsMax && best > processorMaxMs; attempt += 1) {
        const before = process.cpuUsage();
        const answer = await fetch(`${desk.url}${addressOf(path, { claim }).slice(1)}`, {
          method: 'POST',
          headers: {
            ...{ authorization: `Bearer ${desk.keys.admin}`, 'if-match': '*' },
            ...{ 'content-type': 'application/json', accept: 'application/json, text/event-stream' },
          },
          body: text,
        });
        length = (await answer.arrayBuffer()).byteLength;
        const { user, system } = process.cpuUsage(before);
        best = Math.min(best, (user + system) / 1_000);
        status = answer.status;
      }
      if (best > processorMaxMs || length > 200_000 || status >= 500)
        t.fail(`${operationId}, ${name}: ${status}, ${best.toFixed()} ms, ${length} bytes`);
    }
  }
});
