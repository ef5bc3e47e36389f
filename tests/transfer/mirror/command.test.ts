import t from 'tap';
import { until } from '../../support/core.ts';
import { openDesk } from '../../support/desk.ts';
import { isWhole } from '../../support/examination.ts';
import { runMain, startMain } from '../../support/process.ts';
import { startProxy } from '../../support/proxy.ts';

t.test(
  'claim-ledger mirror makes a copy, follows, resumes after a kill, and reports contradictions',
  async (t) => {
    const desk = await openDesk(t);
    const { url: DATABASE_URL } = await startProxy(t, desk.place);
    const [first, second] = [await desk.claim(), await desk.claim()];
    const run = (...words: string[]) => runMain(['mirror', ...words], { DATABASE_URL });
    const isShown = async (claim: string): Promise<boolean> =>
      (await desk.ask('GET', `//v1/ledgers/copy/claims/${claim}`)).status === 200;

    const once = await run(desk.url, '--ledger', 'copy', '--once');
    t.match(once, { code: 0, stderr: /copy: copied up to position \d+\./ });
    await until(async () => (await isShown(first)) && (await isShown(second)), 'both claims are in the copy');

    for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
      const { child, said, ended } = startMain(
        ['mirror', `${desk.url}/v1/ledgers/main`, '--ledger', 'copy'],
        {
          DATABASE_URL,
        },
      );
      t.teardown(() => child.kill('SIGKILL'));
      await until(() => said.stderr.includes('and follows'), 'it follows');
      const late = await desk.claim();
      await until(() => isShown(late), `a claim that was recorded meanwhile, before ${signal}`);
      child.kill(signal);
      const { code } = await ended;
      if (signal === 'SIGTERM') t.equal(code, 0, 'it ends when it is told to');
    }
    t.match(await run(desk.url, '--ledger', 'copy', '--once', '--check'), {
      code: 0,
      stderr: /the copy equals/,
    });
    await isWhole(t, desk.place, 'with a copy in it');

    t.match(await run(desk.url, '--ledger', 'main', '--once'), {
      code: 1,
      stderr: /belongs to this deployment/,
    });
    const other = await run(desk.url.replace('127.0.0.1', 'localhost'), '--ledger', 'copy', '--once');
    t.match(other, { code: 1, stderr: /is a copy of http:\/\/127/ });
    t.match(await run(`${desk.url}/v1/ledgers/none`, '--ledger', 'new', '--once'), {
      code: 1,
      stderr: /unknown-ledger|no such ledger/,
    });
    t.match(await run('ftp://example.org', '--ledger', 'new'), { code: 2 });
    t.match(await run(desk.url), { code: 2, stderr: /--ledger/ });
    t.equal((await desk.ask('GET', '//v1/ledgers/new')).status, 404, 'a wrong address leaves nothing behind');
  },
);
