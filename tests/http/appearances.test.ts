import t from 'tap';
import { openDesk } from '../support/desk-of-two.ts';
import { startService } from '../support/service.ts';

t.test('appearances', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const { post, act } = desk;
  const speaker = await desk.claimant();

  const appear = async (claim: string, more: object): Promise<string> =>
    (await post(`/claims/${claim}/appearances`, { claimant: speaker, ...more })).id as string;
  const firstOf = async (claim: string, asOf = ''): Promise<string | undefined> =>
    (await ask('GET', `/claims/${claim}${asOf}`)).body.firstAppearance?.id as string | undefined;

  t.test('the first appearance moves when an earlier one is recorded, corrected or withdrawn', async (t) => {
    const claim = await desk.claim();
    t.equal(await firstOf(claim), undefined);
    const may = await appear(claim, { date: '2000-05' });
    const { position } = (await ask('GET', '/events?limit=200')).body.items.at(-1);
    await appear(claim, {});
    t.equal(await firstOf(claim), may, 'an occasion without a date is not the first');
    const day = await appear(claim, { date: '2000-05-28' });
    t.equal(await firstOf(claim), may, 'of dates that cannot be ordered, the one recorded first stays');
    const april = await appear(claim, { date: '2000-04-30' });
    t.equal(await firstOf(claim), april);
    const year = await appear(claim, { date: '2000' });
    t.equal(await firstOf(claim), april, 'the year may lie before or after');
    const corrected = await act(`/claims/${claim}/appearances/${april}`, {
      method: 'PATCH',
      body: { date: '2001-04-30', reason: 'It was said a year later.' },
    });
    t.equal(corrected.status, 200, JSON.stringify(corrected.body));
    t.equal(await firstOf(claim), may);
    await act(`/claims/${claim}/appearances/${may}/withdraw`, { body: { reason: 'Never said.' } });
    t.equal(await firstOf(claim), day, 'recorded before the year, and not after it');
    await act(`/claims/${claim}/appearances/${year}/withdraw`, { body: { reason: 'Never said.' } });
    t.equal(await firstOf(claim), day);
    t.equal(await firstOf(claim, `?asOf=${position as number}`), may, 'the past is shown unchanged');
    t.equal((await ask('GET', `/claims/${claim}`)).body.appearances, 3, 'withdrawn ones do not count');
    const listed = (await ask('GET', '/claims')).body.items.find((each: any) => each.id === claim);
    t.equal(listed.firstAppearance.id, day, 'lists show the same');
  });

  t.test('dates as people know them are ordered, found and told in words', async (t) => {
    const claim = await desk.claim();
    const finds = async (query: string): Promise<boolean> =>
      (await ask('GET', `/claims?limit=200&${query}`)).body.items.some((each: any) => each.id === claim);
    const nineties = await appear(claim, { date: '199X' });
    await appear(claim, { date: '2000' });
    t.equal(await firstOf(claim), nineties);
    t.ok(await finds('madeSince=1995&madeUntil=1996'), 'a decade overlaps its years');
    t.notOk(await finds('madeSince=2001'));
    t.notOk(await finds('madeUntil=1989'));
    const about = await appear(claim, { date: '1995~' });
    t.equal(await firstOf(claim), nineties, 'of overlapping dates the one recorded first');
    const open = await appear(claim, { date: '../1980' });
    t.equal(await firstOf(claim), open);
    t.ok(await finds('madeUntil=-0500'), 'an open beginning');
    const caesar = await appear(claim, { date: '-0043-03-15' });
    t.equal(await firstOf(claim), open, 'it may have been before');
    await act(`/claims/${claim}/appearances/${open}/withdraw`, { body: { reason: 'Never said.' } });
    t.equal(await firstOf(claim), caesar);
    t.ok(await finds('madeSince=-0043&madeUntil=-0043'));
    t.equal(
      (await ask('GET', `/claims/${claim}/appearances/${about}`)).body.date,
      '1995~',
      'as it was given',
    );
    const told = JSON.stringify((await ask('GET', `/claims/${claim}/history?limit=200`)).body);
    for (const words of ['in the 1990s', 'in 2000', 'about 1995', 'in or before 1980', 'on 15 March 44 BC'])
      t.match(told, `made the claim ${words}`);
    for (const [date, status] of [
      ['2001-21', /season/],
      ['19X5', /must be a date such as/],
      ['0000-00-00', /must be a date such as/],
      ['0000', /year 0000/],
      ['9000-01-01', /still to come/],
    ] as const) {
      const refused = await act(`/claims/${claim}/appearances`, { body: { claimant: speaker, date } });
      t.equal(refused.status, 422, date);
      t.match(JSON.stringify(refused.body), status, date);
    }
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await appear(claim, { date: tomorrow });
    const corrected = await act(`/claims/${claim}/appearances/${about}`, {
      method: 'PATCH',
      body: { date: '8000', reason: 'A slip.' },
    });
    t.match(corrected, { status: 422, body: { type: '/problems/impossible-date' } });
  });

  t.test('a correction states what is wrong and keeps the rest', async (t) => {
    const claim = await desk.claim();
    const other = await desk.claimant('Another speaker');
    const id = await appear(claim, { date: '2000-05', role: 'Minister', medium: 'a speech' });
    const at = `/claims/${claim}/appearances/${id}`;
    const without = await ask('PATCH', at, { key: desk.checker, body: { role: null, reason: 'Wrong.' } });
    t.equal(without.status, 428);
    const corrected = await act(at, {
      method: 'PATCH',
      body: { claimant: other, role: null, reason: 'It was said by another.' },
    });
    t.equal(corrected.status, 200, JSON.stringify(corrected.body));
    const { body } = await ask('GET', at);
    t.match(body, { claimant: other, date: '2000-05', medium: 'a speech', state: 'recorded' });
    t.equal(body.role, undefined);
    t.equal(body.reason, 'It was said by another.');
    const same = await act(at, { method: 'PATCH', body: { claimant: other, reason: 'Again.' } });
    t.equal(same.body.type, '/problems/nothing-changes');
    const unknown = await act(at, {
      method: 'PATCH',
      body: { claimant: `claimant_${'0'.repeat(26)}`, reason: 'Again.' },
    });
    t.equal(unknown.body.type, '/problems/unknown-reference');
    const history = await ask('GET', `/claims/${claim}/history`);
    t.match(
      history.body.items.at(-1).what,
      /^A checker corrected an occasion on record: Another speaker made the claim in May 2000/,
    );
  });

  t.test('a withdrawn appearance is left out of lists and stays readable', async (t) => {
    const claim = await desk.claim();
    const id = await appear(claim, { date: '2000' });
    const at = `/claims/${claim}/appearances`;
    t.equal((await act(`${at}/${id}/withdraw`, { body: { reason: 'Never said.' } })).status, 200);
    t.same((await ask('GET', at)).body.items, []);
    t.equal((await ask('GET', `${at}?state=any`)).body.items.length, 1);
    t.match((await ask('GET', `${at}/${id}`)).body, { state: 'withdrawn', reason: 'Never said.' });
    const again = await act(`${at}/${id}/withdraw`, { body: { reason: 'Never said.' } });
    t.match(again.body, { type: '/problems/wrong-state', state: 'withdrawn' });
    const unknown = await act(`${at}/appearance_${'0'.repeat(26)}/withdraw`, { body: { reason: 'No.' } });
    t.equal(unknown.body.type, '/problems/unknown-appearance');
  });

  t.test('with a verdict in force, a correction is published with the change', async (t) => {
    const claim = await desk.claim();
    const id = await appear(claim, { date: '2000' });
    const notice = { reason: 'our-error', class: 'minor', responsible: 'checker', text: 'Wrong year.' };
    const at = `/claims/${claim}/appearances/${id}`;
    const early = await act(at, { method: 'PATCH', body: { date: '2001', reason: 'Wrong year.', notice } });
    t.equal(early.body.type, '/problems/correction-without-change');
    const verdict = await desk.publish(claim, await desk.accepted(claim, await desk.source()));
    const silent = await act(at, { method: 'PATCH', body: { date: '2001', reason: 'Wrong year.' } });
    t.match(silent.body, { type: '/problems/correction-required', errors: [{ pointer: '#/notice' }] });
    const told = await act(at, { method: 'PATCH', body: { date: '2001', reason: 'Wrong year.', notice } });
    t.equal(told.status, 200, JSON.stringify(told.body));
    const { corrections } = (await ask('GET', `/claims/${claim}/verdicts/${verdict}`)).body;
    t.match(corrections, [{ class: 'minor', text: 'Wrong year.', appearance: id }]);
    t.equal(
      (await act(`${at}/withdraw`, { body: { reason: 'No.' } })).body.type,
      '/problems/correction-required',
    );
    t.equal((await act(`${at}/withdraw`, { body: { reason: 'No.', notice } })).status, 200);
  });
});
