import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import t, { type Test } from 'tap';
import { until } from '../support/core.ts';
import { dataDirectory, runMain } from '../support/process.ts';
import { adminKey, startService } from '../support/service.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { key: string; value: Record<string, unknown> }[];
}

const textOf = async (request: IncomingMessage): Promise<string> => {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
};

/** An OTLP collector over HTTP that keeps what it receives. */
const startCollector = async (t: Test) => {
  const spans: Span[] = [];
  const services = new Set<unknown>();
  const server = createServer((request, response) => {
    void textOf(request).then((text) => {
      if (request.url === '/v1/traces')
        for (const { resource, scopeSpans } of JSON.parse(text).resourceSpans) {
          for (const { key, value } of resource.attributes)
            if (key === 'service.name') services.add(value.stringValue);
          for (const scope of scopeSpans) spans.push(...scope.spans);
        }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.teardown(() => server.close());
  return { spans, services, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

const attribute = (span: Span, name: string): unknown =>
  Object.values(span.attributes.find(({ key }) => key === name)?.value ?? {})[0];

const body = { wording: 'Water boils.', language: 'en' };
const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
const parent = '00f067aa0ba902b7';

t.test('a write is one trace below that of its caller: request, command, append, projection', async (t) => {
  const { spans, services, endpoint } = await startCollector(t);
  const service = await startService(t, { settings: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } });
  const headers = { traceparent: `00-${trace}-${parent}-01` };
  const answer = await service.ask('POST', '/claims', { key: adminKey, body, headers });
  t.equal(answer.status, 201);
  const other = await service.ask('GET', '/claims');
  t.equal(other.status, 200);
  // A stop flushes the last spans.
  await service.stop();
  const own = spans.filter(({ traceId }) => traceId === trace);
  const named = (name: string): Span => {
    const span = own.find((each) => each.name === name);
    if (span === undefined) throw new Error(`no span ${name} among ${own.map((each) => each.name).join()}`);
    return span;
  };
  const request = named('POST /v1/ledgers/:ledger/claims');
  t.equal(request.parentSpanId, parent, 'the caller’s span is its parent');
  t.equal(attribute(request, 'http.response.status_code'), 201);
  t.equal(attribute(request, 'claim_ledger.request_id'), answer.headers.get('x-request-id'));
  t.equal(named('handle record-claim').parentSpanId, request.spanId);
  t.equal(named('append').parentSpanId, named('handle record-claim').spanId);
  t.equal(attribute(named('append'), 'claim_ledger.position'), answer.body.position);
  t.equal(named('project').parentSpanId, named('append').spanId);
  const read = spans.find(({ name }) => name === 'GET /v1/ledgers/:ledger/claims');
  t.ok(
    read !== undefined && read.traceId !== trace && !read.parentSpanId,
    'another request is another trace',
  );
  t.same([...services], ['claim-ledger']);
  t.notMatch(
    JSON.stringify(spans),
    new RegExp(`${adminKey}|${body.wording}`),
    'no key and no text is in them',
  );
});

t.test('a trace that the caller does not sample is not recorded', async (t) => {
  const { spans, endpoint } = await startCollector(t);
  const service = await startService(t, { settings: { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint } });
  const headers = { traceparent: `00-${trace}-${parent}-00` };
  await service.ask('POST', '/claims', { key: adminKey, body, headers });
  await service.ask('GET', '/claims');
  await service.stop();
  t.ok(spans.length > 0);
  t.notOk(spans.some(({ traceId }) => traceId === trace));
});

t.test('an unavailable collector causes no error and does not delay a stop', async (t) => {
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1' };
  const service = await startService(t, { settings });
  t.equal((await service.ask('POST', '/claims', { key: adminKey, body })).status, 201);
  let isStopped = false;
  void service.stop().then(() => (isStopped = true));
  await until(() => isStopped, 'it has stopped', 20_000);
});

t.test('without observability none of its packages is loaded', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  // Node logs every file that it opens for a module.
  const { stderr } = await runMain(['keys', 'list'], { DATA_DIR, NODE_DEBUG: 'module,esm' });
  t.match(stderr, /fastify/, 'files that are loaded are named');
  // Not notMatch, which makes a diff of these megabytes though all is well.
  t.notOk(/@opentelemetry|prom-client/.test(stderr));
});
