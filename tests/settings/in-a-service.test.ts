import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { createApp, createCore } from '../../src/app/app.ts';
import type { Settings } from '../../src/settings/settings.ts';
import { addressOfMetrics } from '../observe/metrics.ts';
import { until } from '../support/core.ts';
import { connectAsOwner, freshDatabase } from '../support/database.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { settingsWith, startService } from '../support/service.ts';

const claim = (slug: string, wording = 'It is so.'): string =>
  JSON.stringify({ command: { type: 'record-claim', claim: `@claim/${slug}`, wording, language: 'en' } });

const send = (desk: Desk, body: string) =>
  desk.ask('POST', '/import?name=mine', {
    ...{ key: desk.keys.checker, body },
    headers: { 'content-type': 'application/x-ndjson' },
  });

const finished = async (desk: Desk, id: string): Promise<any> => {
  let job: any;
  await until(async () => {
    job = (await desk.ask('GET', `/imports/${id}`, { key: desk.keys.checker })).body;
    return job.state === 'done' || job.state === 'failed';
  }, 'the import is over');
  return job;
};

t.test('IMPORT_LINE_MAX_BYTES: a longer line is bad', async (t) => {
  const rejected = async (settings: Partial<Record<keyof Settings, string>>): Promise<number> => {
    const desk = await openDesk(t, { settings });
    const long = `${claim('long')}${' '.repeat(2_000)}`;
    return (await finished(desk, (await send(desk, long)).body.id)).rejected;
  };
  t.same([await rejected({ IMPORT_LINE_MAX_BYTES: '1024' }), await rejected({})], [1, 0]);
});

t.test('IMPORT_LINES_MAX: an import of more lines is refused', async (t) => {
  const desk = await openDesk(t, { settings: { IMPORT_LINES_MAX: '2' } });
  const lines = [claim('one'), claim('two'), claim('three')];
  t.equal((await send(desk, lines.join('\n'))).status, 413);
  t.equal((await send(desk, lines.slice(1).join('\n'))).status, 202);
});

t.test('IMPORT_MAX_MINUTES: an import that takes longer is given up', async (t) => {
  const desk = await openDesk(t);
  await desk.stop();
  // Shorter than a setting may be, so that the test need not wait for a minute.
  const app = await createApp(desk.place, { ...settingsWith(), IMPORT_MAX_MINUTES: 0.0001 }, false);
  t.teardown(app.stop);
  const url = await app.server.listen({ host: '127.0.0.1', port: 0 });
  app.project(['main']);
  const other: Desk = {
    ...desk,
    ask: async (method, path, { key, body, headers } = {}) => {
      const answer = await fetch(`${url}/v1/ledgers/main${path}`, {
        ...{ method, headers: { ...headers, authorization: `Bearer ${key ?? ''}` } },
        ...(body === undefined ? {} : { body: body as string }),
      });
      return { status: answer.status, headers: answer.headers, body: await answer.json() };
    },
  };
  const many = Array.from({ length: 2_000 }, (_, at) => claim(`number-${String(at)}`)).join('\n');
  const job = await finished(other, (await send(other, many)).body.id);
  t.match(job, { state: 'failed', detail: /It was not over after/ });
});

t.test('METRICS_HOST: metrics are served at that address alone', async (t) => {
  const service = await startService(t, { settings: { METRICS_PORT: '0', METRICS_HOST: '127.0.0.2' } });
  const address = await addressOfMetrics(service.app);
  t.match(address, /^http:\/\/127\.0\.0\.2:/);
  t.equal((await fetch(address)).status, 200);
  await t.rejects(fetch(address.replace('127.0.0.2', '127.0.0.1')));
});

/** How many spans a service sends that records this share of traces. */
const spansOf = async (t: Test, share: string): Promise<number> => {
  let spans = 0;
  const collector = createServer((request, response) => {
    request.resume().on('end', () => {
      spans += 1;
      response.end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  t.teardown(() => collector.close());
  const endpoint = `http://127.0.0.1:${String((collector.address() as AddressInfo).port)}`;
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share };
  const service = await startService(t, { settings });
  t.equal((await service.ask('GET', '/claims')).status, 200);
  // A stop flushes what was recorded.
  await service.stop();
  return spans;
};

t.test('OTEL_TRACES_SAMPLER_ARG: of 0 no trace is sent, of 1 each', async (t) => {
  t.equal(await spansOf(t, '0'), 0);
  t.ok((await spansOf(t, '1')) > 0);
});

t.test('WEBHOOK_KEPT_DAYS: settled deliveries are kept for so many days', async (t) => {
  const desk = await openDesk(t);
  const { id } = await desk.act('admin', '/webhooks', {
    url: 'http://127.0.0.1:9/',
    types: ['scale.defined'],
  });
  await desk.stop();
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const left = async (days: string): Promise<string[]> => {
    await owner`delete from delivery.deliveries`;
    await owner`
      insert into delivery.deliveries (ledger_id, webhook_id, message_id, position, type, state, created_at, next_at)
      select 'main', ${id}, 'event-' || age, 1, 'claim.recorded', 'delivered', now() - age * interval '1 day', now()
      from unnest(array[5, 40]) age`;
    const app = await createApp(desk.place, settingsWith({ WEBHOOK_KEPT_DAYS: days }), false);
    app.project(['main']);
    const rows = () => owner<{ id: string }[]>`select message_id as id from delivery.deliveries order by id`;
    await until(async () => !(await rows()).some((row) => row.id === 'event-40'), 'the oldest is deleted');
    await app.stop();
    return (await rows()).map((row) => row.id);
  };
  t.same([await left('10'), await left('1')], [['event-5'], []]);
});

t.test('LOG_ORIGIN: it begins the names of the verifiable logs', async (t) => {
  const originOf = async (settings: Partial<Record<keyof Settings, string>>): Promise<string> => {
    const desk = await openDesk(t, { settings });
    await desk.claim();
    let checkpoint = '';
    await until(async () => {
      const { status, body } = await desk.ask('GET', '/log/checkpoint');
      checkpoint = String(body);
      return status === 200;
    }, 'the log is signed');
    return checkpoint.split('\n')[0] ?? '';
  };
  t.equal(await originOf({ LOG_ORIGIN: 'checks.example.org/2026' }), 'checks.example.org/2026/main');
  t.equal(await originOf({}), 'ledger.example.org/v1/ledgers/main');
});

t.test('VIEW_BATCH_MAX_EVENTS: so many events are applied in one transaction', async (t) => {
  const desk = await openDesk(t);
  await desk.stop();
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await owner`create table public.moved (position bigint)`;
  await owner`
    create function public.note_move() returns trigger language plpgsql security definer as
    'begin if new.view = ''current_status'' then insert into public.moved values (new.position); end if; return new; end'`;
  await owner`create trigger note_move after update on views.checkpoints for each row execute function public.note_move()`;
  const moves = async (events: string): Promise<number> => {
    await owner`truncate public.moved`;
    const app = await createApp(desk.place, settingsWith({ VIEW_BATCH_MAX_EVENTS: events }), false);
    const before = await app.core.log.head('main');
    const by = { kind: 'system' } as const;
    for (let nth = 0; nth < 6; nth += 1) {
      const scale = { scale: `scale-${events}`, name: `Scale ${String(nth)}` };
      const ratings = ['yes', 'no'].map((code) => ({ code, label: code }));
      await app.core.handle('main', { by, command: { type: 'define-scale', ...scale, ratings } });
    }
    app.project(['main']);
    await app.progress.waitFor('main', before + 6, 60_000);
    await app.stop();
    return (await owner`select distinct position from public.moved where position > ${before}`).length;
  };
  t.equal(await moves('1'), 6);
  t.ok((await moves('500')) < 6);
});

t.test(
  'DATABASE_FSYNC: a server that does not wait for its disk is refused, unless that is said',
  async (t) => {
    const place = await freshDatabase(t);
    const owner = connectAsOwner(place);
    const [shown] = await owner<{ fsync: string }[]>`show fsync`;
    await owner.end();
    const core = createCore(place, settingsWith({ DATABASE_FSYNC: 'required' }));
    // The server of an ordinary run is one that does not wait.
    if (shown?.fsync === 'off') await t.rejects(core, /fsync is off/);
    else await (await core).close();
    await (await createCore(place, settingsWith({ DATABASE_FSYNC: 'optional' }))).close();
  },
);
