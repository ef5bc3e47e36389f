import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { addressOf, operationsOf } from '../support/operations.ts';

t.test('no JSON answer can end a script element of a page that embeds it', async (t) => {
  const desk = await openDesk(t);
  const hostile = '</script><script>alert(1)</script><!--';
  const claim = await desk.claim({ wording: `It is so ${hostile}` });
  await desk.verdict(claim, [await desk.evidence(claim)], { rationale: hostile });
  let told = 0;
  for (const { method, path, operationId } of await operationsOf(desk.url)) {
    if (method !== 'GET') continue;
    const response = await fetch(`${desk.url}${addressOf(path, { claim }).slice(1)}`, {
      headers: { authorization: `Bearer ${desk.keys.admin}` },
    });
    const type = response.headers.get('content-type') ?? '';
    const text = await response.text();
    if (response.status !== 200 || !/[/+]json\b/.test(type)) continue;
    t.notMatch(text, '<', operationId);
    if (JSON.stringify(JSON.parse(text)).includes('</script>')) told += 1;
  }
  t.ok(told >= 6, `${told} answers hold the text, unchanged for parsers of JSON`);
});
