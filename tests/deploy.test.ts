import { readFileSync } from 'node:fs';
import { Deployment } from 'kubernetes-models/apps/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { ConfigMap, PersistentVolumeClaim, Service } from 'kubernetes-models/v1';
import { parser } from '@prometheus-io/lezer-promql';
import t from 'tap';
import { parse, parseAllDocuments } from 'yaml';
import { readSettings, settings } from '../src/settings/settings.ts';
import { addressOfMetrics } from './observe/metrics.ts';
import { adminKey, startService } from './support/service.ts';

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const version: string = JSON.parse(read('package.json')).version;

const kinds: Readonly<Record<string, new (data: any) => { validate(): void }>> = {
  'apps/v1 Deployment': Deployment,
  'policy/v1 PodDisruptionBudget': PodDisruptionBudget,
  'v1 ConfigMap': ConfigMap,
  'v1 PersistentVolumeClaim': PersistentVolumeClaim,
  'v1 Service': Service,
};

const manifests = (): any[] =>
  parseAllDocuments(read('deploy/kubernetes/claim-ledger.yaml')).map((each) => each.toJS());

t.test('each manifest of Kubernetes is valid by the schemas of its API', async (t) => {
  for (const each of manifests()) {
    const kind = `${each.apiVersion} ${each.kind}`;
    const Model = kinds[kind];
    if (Model === undefined) t.fail(`no schema for ${kind}`);
    else t.doesNotThrow(() => new Model(each).validate(), kind);
  }
});

t.test('the manifests set what the service reads, and stop it no sooner than it ends', async (t) => {
  const of = (kind: string): any => manifests().find((each) => each.kind === kind);
  const { spec } = of('Deployment').spec.template;
  const [container] = spec.containers;
  const [migrate] = spec.initContainers;
  const { data } = of('ConfigMap');
  const secret = [...read('deploy/kubernetes/claim-ledger.yaml').matchAll(/--from-literal=(\w+)=/g)].map(
    ([, name = '']) => name,
  );
  const given: string[] = container.env.map(({ name }: { name: string }) => name);
  for (const name of [...Object.keys(data), ...secret, ...given])
    t.ok(name in settings.shape, `${name} is a setting`);
  for (const { name, valueFrom } of container.env) {
    t.equal(valueFrom.secretKeyRef.key, name);
    t.ok(secret.includes(name), `${name} is in the secret`);
  }
  t.notOk(given.includes('MIGRATE_DATABASE_URL'), 'who serves does not know the owner');
  const known = readSettings({ ...data, DATABASE_URL: 'postgres://a@localhost/b' });
  t.ok(spec.terminationGracePeriodSeconds * 1_000 > known.STOP_NOTICE_MS + known.STOP_PATIENCE_MS);
  const { periodSeconds, failureThreshold } = container.readinessProbe;
  t.ok(
    known.STOP_NOTICE_MS > periodSeconds * failureThreshold * 1_000,
    'readiness is lost before requests are',
  );
  const ports = Object.fromEntries(container.ports.map((each: any) => [each.name, each.containerPort]));
  t.match(read('Dockerfile'), `PORT=${ports.http} `);
  t.equal(ports.metrics, Number(known.METRICS_PORT));
  t.same(migrate.command, ['node', 'src/main.ts', 'migrate']);
  for (const { image, securityContext, volumeMounts } of [container, migrate]) {
    t.equal(image, `claim-ledger:${version}`);
    t.match(securityContext, { readOnlyRootFilesystem: true, allowPrivilegeEscalation: false });
    t.ok(volumeMounts.some((each: any) => read('Dockerfile').includes(`DATA_DIR=${each.mountPath}`)));
  }
});

t.test(
  'the unit of systemd starts what package.json has, with settings that the service reads',
  async (t) => {
    const unit = read('deploy/systemd/claim-ledger.service');
    const valuesOf = (name: string): string[] =>
      [...unit.matchAll(new RegExp(`^${name}=(.*)$`, 'gm'))].map(([, value = '']) => value);
    t.same(valuesOf('ExecStart'), ['/usr/bin/npm start']);
    const names = valuesOf('Environment').map((each) => each.split('=')[0] ?? '');
    const notOurs = ['NODE_ENV', 'HOME'];
    for (const name of names.filter((each) => !notOurs.includes(each)))
      t.ok(name in settings.shape, `${name} is a setting`);
    const [directory = ''] = valuesOf('StateDirectory');
    t.ok(unit.includes(`DATA_DIR=/var/lib/${directory}\n`));
    const { STOP_NOTICE_MS, STOP_PATIENCE_MS } = readSettings({});
    t.ok(Number(valuesOf('TimeoutStopSec')) * 1_000 > STOP_NOTICE_MS + STOP_PATIENCE_MS);
  },
);

/** The metrics and labels that a PromQL expression names, and how many errors its syntax has. */
const namesIn = (expression: string) => {
  // Grafana puts a duration in place of its variable.
  const text = expression.replaceAll('$__rate_interval', '5m');
  const found = { metrics: new Set<string>(), labels: new Set<string>(), errors: 0 };
  parser.parse(text).iterate({
    enter: (node) => {
      const written = text.slice(node.from, node.to);
      if (node.type.isError) found.errors += 1;
      if (node.name === 'Identifier' && node.matchContext(['VectorSelector'])) found.metrics.add(written);
      if (node.name === 'LabelName') found.labels.add(written);
    },
  });
  return found;
};

const alerts: any[] = parse(read('deploy/prometheus/alerts.yaml')).groups.flatMap((each: any) => each.rules);
const dashboard: any = JSON.parse(read('deploy/grafana/dashboard.json'));
const panels: any[] = dashboard.panels.flatMap((each: any) => each.targets);

t.test(
  'alerts and dashboard name metrics and labels that are served, and leave none of ours out',
  async (t) => {
    const service = await startService(t, { settings: { METRICS_PORT: '0' } });
    const address = await addressOfMetrics(service.app);
    await service.ask('POST', '/claims', { key: adminKey, body: { wording: 'It rained.', language: 'en' } });
    const text = await (await fetch(address)).text();
    const served = new Set<string>();
    for (const [, name = '', type] of text.matchAll(/^# TYPE (\S+) (\S+)$/gm))
      for (const end of type === 'histogram' ? ['_bucket', '_sum', '_count'] : [''])
        served.add(`${name}${end}`);
    // Prometheus adds these itself. A deadline is counted by kind once one is overdue.
    const labels = new Set(['job', 'instance', 'ledger', 'kind']);
    for (const [, each = ''] of text.matchAll(/[{,]([a-z_]+)="/g)) labels.add(each);
    const named = new Set<string>();
    for (const expression of [...alerts, ...panels].map(({ expr }) => expr as string)) {
      const found = namesIn(expression);
      t.equal(found.errors, 0, `${expression} is PromQL`);
      t.ok(found.metrics.size > 0, `${expression} names a metric`);
      for (const name of found.metrics) {
        t.ok(name === 'up' || served.has(name), `${name} is served`);
        named.add(name.replace(/_(bucket|sum|count)$/, ''));
      }
      for (const name of found.labels) t.ok(labels.has(name), `${name} is a label`);
    }
    const ours = [...served].filter((each) => each.startsWith('claim_ledger_'));
    for (const name of ours)
      t.ok(named.has(name.replace(/_(bucket|sum|count)$/, '')), `${name} is in an alert or on the dashboard`);
  },
);

t.test(
  'each figure of the runbook that deserves an alert has one, and leads to a chapter that exists',
  async (t) => {
    const runbook = read('docs/runbook.md');
    const table = runbook.slice(runbook.indexOf('deserve an alert'), runbook.indexOf('## Before a stop'));
    const alerted = new Set(alerts.flatMap(({ expr }) => [...namesIn(expr).metrics]));
    const figures = [...table.matchAll(/^\| `([a-z_]+)`/gm)].map(([, name = '']) => name);
    t.ok(figures.length > 5);
    for (const name of figures) t.ok(alerted.has(name) || alerted.has(`${name}_count`), name);
    const anchors = [...runbook.matchAll(/^## (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^a-z0-9 -]/g, '')
        .replaceAll(' ', '-'),
    );
    for (const { alert, annotations } of alerts) {
      const [, anchor] = (annotations.runbook ?? '').split('#');
      if (anchor !== undefined) t.ok(anchors.includes(anchor), `${alert}: ${anchor}`);
    }
  },
);
