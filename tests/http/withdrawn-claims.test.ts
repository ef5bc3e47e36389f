import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const reason = 'Two editors recorded one sentence of a satire.';

t.test(
  'a claim recorded by mistake leaves every default read, says so by its id, and comes back',
  async (t) => {
    const desk = await startDesk(t);
    const { ask, change, ben } = desk;
    const { claim, at } = await desk.claimWithEvidence({
      wording: 'The quokka chancellor abolished Mondays.',
      topics: ['quokka-calendar'],
    });
    const idsAt = async (path: string, key?: string): Promise<string[]> =>
      ((await ask('GET', path, key === undefined ? {} : { key })).body.items as any[]).map(
        (each) => each.id ?? each.claim?.id ?? each.value,
      );
    const reads = async (): Promise<Record<string, boolean>> => {
      const match = await ask('POST', '/claims/match', {
        body: { text: 'The quokka chancellor abolished Mondays.' },
      });
      const facets = await ask('GET', '/claims?facets=topic');
      return {
        list: (await idsAt('/claims')).includes(claim),
        ofDesk: (await idsAt('/claims', ben)).includes(claim),
        topic: (await idsAt('/claims?topic=quokka-calendar')).includes(claim),
        search: (await idsAt('/claims?q=quokka')).includes(claim),
        relevance: (await idsAt('/claims?q=quokka&sort=relevance')).includes(claim),
        match: JSON.stringify(match.body).includes(claim),
        facets: JSON.stringify(facets.body.facets).includes('quokka-calendar'),
        page: (await (await fetch(`${desk.url}/main`)).text()).includes('quokka'),
      };
    };
    const all = (is: boolean) =>
      Object.fromEntries(
        ['list', 'ofDesk', 'topic', 'search', 'relevance', 'match', 'facets', 'page'].map((each) => [
          each,
          is,
        ]),
      );
    t.strictSame(await reads(), all(true));
    await change(`${at}/withdraw`, { reason });
    t.strictSame(await reads(), all(false));
    t.match((await ask('GET', at)).body, { status: 'withdrawn', withdrawnBecause: reason });
    t.ok((await idsAt('/claims?status=withdrawn')).includes(claim));
    t.ok((await idsAt('/claims?status=any')).includes(claim));
    t.ok((await idsAt(`/claims?ids=${claim}`)).includes(claim));
    t.match(await (await fetch(`${desk.url}/main/claims/${claim}`)).text(), /recorded by mistake/u);
    t.match((await ask('POST', `${at}/evidence`, { key: ben, body: {} })).status, 422);
    t.match(
      await ask('POST', `${at}/decline`, { key: ben, body: { reason }, headers: { 'if-match': '*' } }),
      { status: 409, body: { state: 'withdrawn', allowed: ['restore'] } },
    );
    const other = await desk.claimWithEvidence({ wording: 'The quokka chancellor likes Tuesdays.' });
    t.match(
      await ask('POST', `${other.at}/merge`, {
        ...{ key: ben, body: { into: claim, reason }, headers: { 'if-match': '*' } },
      }),
      { status: 409, body: { state: 'withdrawn' } },
    );
    await change(`${at}/restore`, { reason: 'It is no satire.' });
    t.strictSame(await reads(), all(true));
    t.match((await ask('GET', at)).body, { status: 'unchecked', withdrawnBecause: null });
  },
);
