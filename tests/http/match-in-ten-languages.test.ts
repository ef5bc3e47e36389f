import t from 'tap';
import { paraphrases } from '../matching/paraphrases.ts';
import { keyFor, startService } from '../support/service.ts';

/** How many of ten paraphrases must find their claim in the first place. */
const RIGHT_AT_LEAST = 9;

t.test('paraphrases find their claim among those of ten languages', async (t) => {
  const service = await startService(t);
  const key = await keyFor(service, 'checker');
  const ids = new Map<string, string>();
  for (const [language, pairs] of Object.entries(paraphrases))
    for (const [wording] of pairs) {
      const { body } = await service.ask('POST', '/claims', { key, body: { wording, language } });
      ids.set(wording, body.id);
    }
  t.equal(ids.size, 100);
  for (const [language, pairs] of Object.entries(paraphrases)) {
    const wrong: string[] = [];
    for (const [wording, said] of pairs) {
      const { body } = await service.ask('POST', '/claims/match', { body: { text: said, limit: 1 } });
      if (body.matches[0]?.claim.id !== ids.get(wording)) wrong.push(said);
    }
    t.ok(
      pairs.length - wrong.length >= RIGHT_AT_LEAST,
      `${language}: ${String(10 - wrong.length)} of 10; not ${wrong.join(' | ')}`,
    );
  }
});
