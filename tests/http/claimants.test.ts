import t from 'tap';
import { openDesk } from '../support/desk-of-two.ts';
import { startService } from '../support/service.ts';

t.test('claimants', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const { act } = desk;
  const merge = (one: string, into: string) =>
    act(`/claimants/${one}/merge`, { key: desk.editor, body: { into, reason: 'One and the same.' } });

  t.test('change their description by a patch with a reason', async (t) => {
    const id = await desk.claimant('A speaker');
    const patch = { description: 'A minister.', reason: 'Better known now.' };
    const done = await act(`/claimants/${id}`, { method: 'PATCH', body: patch });
    t.equal(done.status, 200, JSON.stringify(done.body));
    t.match((await ask('GET', `/claimants/${id}`)).body, { name: 'A speaker', description: 'A minister.' });
    const again = await act(`/claimants/${id}`, { method: 'PATCH', body: patch });
    t.equal(again.body.type, '/problems/nothing-changes');
    await act(`/claimants/${id}`, { method: 'PATCH', body: { description: null, reason: 'Not so.' } });
    t.notOk('description' in (await ask('GET', `/claimants/${id}`)).body);
  });

  t.test('that were merged lead to the other, now and in the past', async (t) => {
    const [one, other] = [await desk.claimant('J. Doe'), await desk.claimant('Jane Doe')];
    const merged = await merge(one, other);
    t.equal(merged.status, 200, JSON.stringify(merged.body));
    const moved = await ask('GET', `/claimants/${one}?atLeast=1`);
    t.equal(moved.status, 308);
    t.equal(moved.headers.get('location'), `/v1/ledgers/main/claimants/${other}?atLeast=1`);
    t.equal(moved.headers.get('etag'), '"2-public"');
    const before = (merged.body.public.position as number) - 1;
    t.equal((await ask('GET', `/claimants/${one}?asOf=${before}`)).status, 200);
    const listed = async (query: string): Promise<string[]> =>
      (await ask('GET', `/claimants${query}`)).body.items.map((each: any) => each.id as string);
    t.notOk((await listed('')).includes(one));
    t.ok((await listed('?state=any')).includes(one));
    t.same(await listed('?state=merged'), [one]);
    const patched = await act(`/claimants/${one}`, { method: 'PATCH', body: { name: 'X', reason: 'No.' } });
    t.match(patched.body, { type: '/problems/wrong-state', state: 'merged', allowed: ['unmerge'] });
    t.match((await merge(other, one)).body, {
      type: '/problems/wrong-state',
      errors: [{ pointer: '#/into' }],
    });
    const undo = { key: desk.editor, body: { reason: 'Two people.' } };
    t.equal((await act(`/claimants/${one}/unmerge`, undo)).status, 200);
    t.match((await ask('GET', `/claimants/${one}`)).body, { state: 'registered', mergedInto: null });
    t.equal((await act(`/claimants/${one}/unmerge`, undo)).body.type, '/problems/wrong-state');
  });

  t.test('are not merged where the combination is invalid', async (t) => {
    const [one, hypothetical] = [await desk.claimant(), await desk.claimant('A hypothetical', 'none')];
    t.equal((await merge(one, one)).body.type, '/problems/invalid-combination');
    t.equal((await merge(one, hypothetical)).body.type, '/problems/invalid-combination');
    t.equal((await merge(one, `claimant_${'0'.repeat(26)}`)).body.type, '/problems/unknown-reference');
    t.equal((await merge(`claimant_${'0'.repeat(26)}`, one)).body.type, '/problems/unknown-claimant');
    const mine = await act(`/claimants/${one}/merge`, { body: { into: hypothetical, reason: 'No.' } });
    t.equal(mine.status, 403, 'merging takes an editor');
  });

  t.test('may be of kind none', async (t) => {
    const hypothetical = await desk.claimant('A hypothetical', 'none');
    t.equal((await ask('GET', `/claimants/${hypothetical}`)).body.kind, 'none');
    t.ok((await ask('GET', '/claimants?kind=none')).body.items.length > 0);
  });
});
