import t from 'tap';
import { judge, openLive, proofOf, eventsIn, sizeOf } from './live.ts';

t.test('a claim of a live ledger is proven whole by one file, and so are its sources', async (t) => {
  const live = await openLive(t);
  const at = `/claims/${live.claimId}`;
  const text = await proofOf(live, at);
  const verdict = await judge(text, live.policy);
  t.match(verdict, {
    verdict: 'VERIFIED',
    claim: live.claimId,
    complete: true,
    inForce: { verdict: live.verdictId },
  });
  const { items } = (await live.ask('GET', `${at}/events`)).body as { items: { position: number }[] };
  t.equal(eventsIn(text), items.length, 'every public event is shown');
  t.match(verdict, { newest: { position: items.at(-1)?.position } });
  t.ok((await sizeOf(live)) <= (await live.publicHead()), 'the size counts public events alone');
  const source = (await live.ask('GET', '/sources')).body.items[0].id as string;
  t.match(await judge(await proofOf(live, `/sources/${source}`), live.policy), {
    verdict: 'VERIFIED',
    complete: true,
  });
});
