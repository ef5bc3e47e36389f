import { randomUUID } from 'node:crypto';
import t from 'tap';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

/** Every row of every table of ours, as text. */
const everyRow = async (place: Parameters<typeof connectAsOwner>[0]): Promise<string> => {
  const owner = connectAsOwner(place);
  const tables = await owner<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
  const rows = await Promise.all(
    tables.map(({ name }) => owner.unsafe(`select coalesce(json_agg(t)::text, '') as text from ${name} t`)),
  );
  await owner.end();
  return rows.map(([row]) => String(row?.['text'])).join('\n');
};

t.test('a thief of the database wanted to sign deliveries: no table holds a secret that signs', async (t) => {
  const desk = await openDesk(t);
  const secrets: string[] = [];
  const made = await desk.ask('POST', '/webhooks', {
    key: desk.keys.editor,
    body: { url: 'http://127.0.0.1:9/' },
    headers: { 'idempotency-key': randomUUID() },
  });
  secrets.push(made.body.secret);
  const rotated = await desk.ask('POST', `/webhooks/${made.body.id}/rotate-secret`, {
    key: desk.keys.editor,
    body: { overlapHours: 1 },
    headers: { 'if-match': '*', 'idempotency-key': randomUUID() },
  });
  secrets.push(rotated.body.secret);
  t.match(secrets, [/^whsec_/, /^whsec_/]);
  const all = await everyRow(desk.place);
  t.match(all, made.body.id, 'the webhook is there');
  t.notMatch(all, /whsec_/);
  for (const secret of secrets) {
    const bytes = Buffer.from(secret.replace('whsec_', ''), 'base64');
    for (const form of ['base64', 'base64url', 'hex'] as const)
      t.notOk(all.includes(bytes.toString(form).replace(/=+$/, '')), form);
  }
});

t.test('a writer of the database wanted to sign for a webhook with the secret of their own', async (t) => {
  const desk = await openDesk(t);
  const { id: own } = await desk.act('editor', '/webhooks', { url: 'http://127.0.0.1:9/own' });
  const { id: other } = await desk.act('editor', '/webhooks', { url: 'http://127.0.0.1:9/other' });
  const owner = connectAsOwner(desk.place);
  await owner`
    update delivery.webhooks set secrets = (select secrets from delivery.webhooks where webhook_id = ${own})
    where webhook_id = ${other}`;
  await owner.end();
  const { href } = await desk.act('editor', `/webhooks/${other}/ping`);
  const path = href.replace('/v1/ledgers/main', '');
  let answer = await desk.ask('GET', path, { key: desk.keys.editor });
  for (let n = 0; n < 100 && answer.body.attempts === 0; n += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await desk.ask('GET', path, { key: desk.keys.editor });
  }
  t.match(
    answer.body.log,
    [{ status: null, detail: /sealed with a key that this service does not have/ }],
    'nothing is sent',
  );
});
