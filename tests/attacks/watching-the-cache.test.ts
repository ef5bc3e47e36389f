import { get } from 'node:http';
import t from 'tap';
import { hold } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

/** The names of an answer's fields as they were sent, in their order. */
const orderOf = (url: string, headers: Record<string, string> = {}): Promise<string[]> =>
  new Promise((resolve, reject) => {
    get(url, { headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.rawHeaders.filter((_, index) => index % 2 === 0)));
    }).on('error', reject);
  });

t.test('a stranger wants to know when the desk acts, and asks for one claim again and again', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const addresses = ['', '/status'].map((below) => `${desk.url}/v1/ledgers/main${at}${below}`);

  t.test('the fields of a kept answer have the order of one that was made anew', async (t) => {
    for (const address of addresses) {
      const anew = await orderOf(`${address}?atLeast=0`);
      for (const time of ['first', 'second', 'third'])
        t.same(await orderOf(address), anew, `${address}, asked the ${time} time`);
      t.same(await orderOf(address, { 'accept-encoding': 'gzip' }), anew);
    }
  });

  t.test('an act of the desk leaves the answers that were kept for the public', async (t) => {
    const before = await Promise.all(addresses.map((address) => fetch(address)));
    await desk.act('checker', `${at}/notes`, { text: 'For the desk alone.' });
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    // The views cannot be read, so only a kept answer comes.
    const held = await hold(owner, (tx) => tx`lock table views.current_status in access exclusive mode`);
    for (const [index, address] of addresses.entries()) {
      const again = await fetch(address, { signal: AbortSignal.timeout(5_000) });
      t.equal(await again.text(), await before[index]?.text());
    }
    await held.release();
    await desk.evidence(claim, { stance: 'supports' });
    const status = await fetch(addresses[0] ?? '');
    t.match(await status.json(), { evidenceInForce: { supports: 1 } }, 'a public event removes them');
  });
});
