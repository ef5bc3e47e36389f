import t from 'tap';
import { openDesk, perform } from '../support/random-history.ts';
import { startService } from '../support/service.ts';

const linesOf = (body: any): string[] => body.items.map((line: { what: string }) => line.what);

t.test('the history alone says in words why a verdict changed', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const { author: key, editor, claims } = desk;
  await perform(desk, { act: 'record', wording: 'Rain fell in Lima.', visibility: 'public' });
  const at = `/claims/${claims[0]}`;
  await perform(desk, { act: 'bring', claim: 0, stance: 'refutes', captured: true });
  await perform(desk, { act: 'publish', claim: 0, rating: 'false', reason: 'our-error' });
  await perform(desk, { act: 'withdraw', claim: 0, evidence: 0 });
  await perform(desk, { act: 'publish', claim: 0, rating: 'unsupported', reason: 'new-evidence' });
  await perform(desk, { act: 'retract', claim: 0 });

  const { body } = await ask('GET', `${at}/history`);
  const title = /“(Source \d+)”/.exec(linesOf(body)[1]!)![1];
  t.same(linesOf(body).slice(1), [
    `An editor offered evidence that refutes the claim, from “${title}”: It says so.`,
    `An editor accepted the evidence from “${title}” as strong.`,
    'An editor published the verdict “False”, relying on one piece of evidence.',
    `An editor withdrew the evidence from “${title}” because “The page is gone”.`,
    'An editor replaced the verdict “False” by a newer one because there is new evidence.',
    'An editor published a correction (substantial) about the verdict “False”, for which the checker was responsible, because there is new evidence, and says: “We changed it”.',
    'An editor published the verdict “Unsupported” in place of “False”, relying on no evidence.',
    'An editor took back the verdict “Unsupported” because we made an error.',
    'An editor published a correction (substantial) about the verdict “Unsupported”, for which the editor was responsible, because we made an error, and says: “We were wrong”.',
  ]);

  t.test('every line links to its subject', async (t) => {
    for (const asked of [undefined, key])
      for (const line of (await ask('GET', `${at}/history`, { key: asked })).body.items)
        t.equal((await ask('GET', `/${line.href}`, { key: asked })).status, 200, `${line.type} ${line.href}`);
  });

  t.test('a proposal is named by the label that its rating had at the time', async (t) => {
    const proposal = { scale: 'truth', rationale: 'So it is.', reliedOn: [], setAside: [] };
    const changing = { 'if-match': '*' };
    const made = await ask('POST', `${at}/verdicts`, { key, body: { ...proposal, rating: 'unverifiable' } });
    const verdict = `${at}/verdicts/${made.body.id}`;
    await ask('POST', `${verdict}/return`, {
      key: editor,
      body: { comments: 'Say more.' },
      headers: changing,
    });
    await ask('POST', `${verdict}/revise`, {
      key,
      body: { ...proposal, rating: 'not-a-claim' },
      headers: changing,
    });
    await ask('POST', `${verdict}/approve`, { key: editor, body: {}, headers: changing });
    const { body } = await ask('GET', `${at}/history`, { key });
    t.same(linesOf(body).slice(-3), [
      'Ben returned the proposed verdict “Unverifiable” to its author because “Say more”.',
      'Ana proposed the verdict “Not a claim”, relying on no evidence.',
      'Ben approved the proposed verdict “Not a claim”.',
    ]);
  });
});
