import net from 'node:net';
import fastify from 'fastify';
import t from 'tap';
import { limitTime } from '../../../src/http/middleware/timeout.ts';
import { TooContended } from '../../../src/commands/outcomes.ts';
import { problemOf } from '../../../src/http/problems/problem-of-error.ts';
import { hold, untilWaiting } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { isProblem } from '../../support/problem.ts';
import { startService } from '../../support/service.ts';
import { answerIn } from '../../support/socket.ts';

t.test('a request beyond the queue limit is refused for now', async (t) => {
  const settings = { DATABASE_CONNECTIONS: '1', DATABASE_WAITING_MAX: '20' };
  const { ask, place } = await startService(t, { settings });
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  const { release } = await hold(owner, (tx) => tx`lock table views.notes, views.current_status`);
  const asked = Array.from({ length: 60 }, () => ask('GET', '/claims'));
  await untilWaiting(owner, 1);
  const first = await Promise.race(asked);
  isProblem(t, first, 'overloaded', 'while one waits for the database and twenty wait behind it');
  t.equal(first.headers.get('retry-after'), '1');
  await release();
  const all = await Promise.all(asked);
  t.ok(
    all.some(({ status }) => status === 200),
    'the waiting requests are answered',
  );
});

t.test('an unexpected error is answered 500 and reveals nothing of its cause', async (t) => {
  const { ask, place } = await startService(t);
  const owner = connectAsOwner(place);
  t.teardown(() => owner.end());
  await owner`drop view views.sources`;
  const answer = await ask('GET', '/sources');
  isProblem(t, answer, 'internal-error', 'a view is missing');
  t.notMatch(JSON.stringify(answer.body), /views|relation|42P01/, 'no word about the database');
});

t.test('a command that lost too many races may be retried', async (t) => {
  const problem = problemOf(new TooContended('the stream kept changing'));
  t.match(problem, { slug: 'contended', headers: { 'retry-after': '1' } });
});

t.test('a request that times out may be retried, and the answer says when', async (t) => {
  const app = fastify({ forceCloseConnections: true });
  limitTime(app, 1, (error, _request, reply) => {
    const { slug, headers } = problemOf(error);
    void reply.code(503).headers(headers).send(slug);
  });
  app.get('/never', () => new Promise(() => undefined));
  app.get('/at-once', async () => 'in time');
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  t.teardown(() => app.close());
  const [late, early] = await Promise.all([fetch(`${url}/never`), fetch(`${url}/at-once`)]);
  t.same([late.status, late.headers.get('retry-after'), await late.text()], [503, '1', 'overloaded']);
  t.same([early.status, await early.text()], [200, 'in time']);
});

t.test('a request that does not arrive in time is answered with a problem on the socket', async (t) => {
  const { app, url } = await startService(t);
  const { server } = app.server;
  // What Node does after the time set in src/http/server.ts. A real timeout would take half a minute.
  server.once('connection', (socket) => {
    const error = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    server.emit('clientError', error, socket);
  });
  const heard = await new Promise<string>((resolve) => {
    const socket = net.connect(Number(new URL(url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (data) => (text += data.toString('utf8')));
    socket.on('close', () => resolve(text));
  });
  isProblem(t, answerIn(heard), 'request-timeout', 'a slow request');
});
