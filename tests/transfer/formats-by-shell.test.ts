import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t, { type Test } from 'tap';
import { until } from '../support/core.ts';
import { openDesk } from '../support/desk.ts';
import { dataDirectory, runMain } from '../support/process.ts';
import { startProxy } from '../support/proxy.ts';

/** A desk with a running service, and the command of the shell on the same database. */
const openShell = async (t: Test) => {
  const desk = await openDesk(t);
  const folder = await dataDirectory(t);
  const { url: DATABASE_URL } = await startProxy(t, desk.place);
  const rejects = path.join(folder, 'rejects.ndjson');
  return {
    desk,
    file: path.join(folder, 'given'),
    rejected: async (): Promise<any[]> =>
      (await readFile(rejects, 'utf8'))
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    run: (...words: string[]) =>
      runMain(['import', ...words, '--rejects', rejects], { DATABASE_URL, DATA_DIR: folder }),
  };
};

t.test('a dossier is judged, imported into another ledger, and recognised', async (t) => {
  const { desk, file, rejected, run } = await openShell(t);
  const claim = await desk.claim();
  const offer = { source: await desk.source(), stance: 'refutes', finding: 'It is not.' };
  const { id: evidence } = await desk.act('checker', `/claims/${claim}/evidence`, offer);
  await desk.act('editor', `/claims/${claim}/evidence/${evidence}/accept`, { strength: 'strong' });
  const { body: dossier } = await desk.ask('GET', `/claims/${claim}/dossier`);
  await writeFile(file, `${dossier as string}{"kind":"event"}\n`);
  const words = [file, '--format', 'dossier', '--ledger', 'copy'];
  t.match(await run(...words, '--dry-run'), { code: 1, stderr: /copy/ }, 'there is no such ledger yet');
  const made = await desk.ask('POST', '//v1/ledgers', {
    key: desk.keys.admin,
    body: { ledger: 'copy', name: 'Ada' },
  });
  t.equal(made.status, 201, JSON.stringify(made.body));
  const read = () => desk.ask('GET', `//v1/ledgers/copy/claims/${claim}/evidence/${evidence}`);

  const trial = await run(...words, '--dry-run');
  t.equal(trial.code, 65, 'one line is bad');
  t.match(trial.stdout, /commands would be executed, 0 are on record already\. Nothing was written\./);
  t.equal((await read()).status, 404);
  t.equal((await rejected()).length, 1);
  const would = /(\d+) commands would/.exec(trial.stdout)?.[1];

  const first = await run(...words);
  t.match(first.stdout, `${would} commands executed, 0 were on record already`, 'as foreseen');
  await until(async () => (await read()).body.state === 'accepted', 'it is there under the ids that it had');
  t.match((await run(...words)).stdout, `0 commands executed, ${would} were on record already`);
});

t.test('ClaimReviews of others are judged, imported, and recognised', async (t) => {
  const { desk, file, rejected, run } = await openShell(t);
  const review = {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: 'https://facts.example/1',
    claimReviewed: 'Water boils at 90 °C.',
    author: { '@type': 'Organization', name: 'Facts' },
    reviewRating: { '@type': 'Rating', alternateName: ['False', { '@value': 'Falso' }], ratingValue: '-1' },
    itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Eva' } },
  };
  await writeFile(
    file,
    [review, { ...review, claimReviewed: '' }].map((each) => JSON.stringify(each)).join('\n'),
  );
  const words = [file, '--format', 'claim-review'];
  const head = await desk.head();
  const trial = await run(...words, '--dry-run');
  t.equal(trial.code, 65, 'one review is bad');
  t.match(
    (await rejected()).map(({ line }) => line as number),
    [2],
  );
  t.equal(await desk.head(), head, 'nothing was written');
  const would = /(\d+) commands would/.exec(trial.stdout)?.[1];
  t.match(
    (await run(...words)).stdout,
    `${would} commands executed, 0 were on record already`,
    'as foreseen',
  );
  const read = async () => (await desk.ask('GET', '/claims')).body.items.map((each: any) => each.wording);
  await until(async () => (await read()).length > 0, 'it is there');
  t.same(await read(), ['Water boils at 90 °C.']);
  t.match((await run(...words)).stdout, `0 commands executed, ${would} were on record already`);
});
