import { readFileSync } from 'node:fs';
import t from 'tap';
import { load } from '../../src/cli/seed.ts';
import { until } from '../support/core.ts';
import { startService } from '../support/service.ts';
import { seedName } from './judge.ts';

interface Line {
  readonly type: string;
  readonly what: string;
  readonly at: string;
  readonly by: { readonly role?: string };
  readonly href: string;
}

/** People's own texts in quotation marks may have any wording. The rest is worded by the ledger. */
const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

t.test('a reader without a key learns from the history alone why each seeded verdict changed', async (t) => {
  const { app, ask } = await startService(t);
  const text = readFileSync(new URL('../../seeds/peru.jsonl', import.meta.url), 'utf8');
  await load(app.core, seedName, text);
  const head = await app.core.log.head('main');
  await until(() => app.progress.position('main') >= head, 'the seed is shown', 60_000);
  const corrections = (await ask('GET', '/corrections?limit=100')).body.items;
  t.ok(corrections.length >= 3, `${corrections.length} corrections`);
  for (const { claim, changed, text: said } of corrections) {
    const { body } = await ask('GET', `/claims/${claim}/history?limit=200`);
    const lines = body.items as Line[];
    const whats = lines.map(({ what }) => what);
    const where = (pattern: string): number => whats.findIndex((what) => new RegExp(pattern, 'u').test(what));
    const [old, now] = [changed.before.label as string, changed.after?.label as string | undefined];
    const first = where(`^.+ published the verdict “${old}”.*, relying on .+\\.$`);
    const gone =
      now === undefined
        ? where(`^.+ took back the verdict “${old}” because .+\\.$`)
        : where(`^.+ replaced the verdict “${old}” by a newer one because .+\\.$`);
    const told = where(
      `^.+ published a correction \\(.+\\) about the verdict “${old}”.+because .+, and says: “${escaped(said.replace(/\.$/, ''))}”\\.$`,
    );
    t.ok(
      first >= 0 && first < gone && gone < told,
      `${old} was published, then replaced, and readers were told why`,
    );
    if (now !== undefined) {
      t.ok(where(`^.+ published the verdict “${now}” in place of “${old}”`) > told, `${now} replaced it`);
      const between = lines.slice(first + 1, gone).filter(({ type }) => type.startsWith('evidence.'));
      t.ok(between.length > 0, 'and what was found meanwhile is between the two');
      for (const { what } of between)
        t.match(what, /the evidence from “.+”|offered evidence that .+ from “.+”/);
    }
    for (const { by, at, what } of [lines[first]!, lines[gone]!, lines[told]!]) {
      t.match(what, new RegExp(`^An? ${by.role ?? 'unnamed'} `), 'it says in which role');
      t.match(at, /^\d{4}-\d\d-\d\dT/, 'and the time');
    }
    t.equal((await ask('GET', `/${lines[gone]!.href}`)).status, 200, 'and links to the replaced verdict');
  }
});
