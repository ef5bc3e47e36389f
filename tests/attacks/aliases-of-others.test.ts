import t from 'tap';
import { namespaceOfSender, resolveAliases } from '../../src/transfer/import/aliases.ts';
import { until } from '../support/core.ts';
import { openDesk, type Desk } from '../support/desk.ts';

/** The attacker knows a colleague's member id and the name of their imports, and computes what their aliases become. */
const file = (member: string | undefined, name: string): string =>
  [
    { type: 'register-source', source: '@source/x1', kind: 'report', title: 'A report' },
    { type: 'register-claimant', claimant: '@claimant/x1', kind: 'person', name: 'Eva Example' },
    { type: 'record-claim', claim: '@claim/x1', wording: 'It is so.', language: 'en' },
    { type: 'record-appearance', claim: '@claim/x1', appearance: '@appearance/x1', claimant: '@claimant/x1' },
    {
      ...{ type: 'offer-evidence', claim: '@claim/x1', evidence: '@evidence/x1', source: '@source/x1' },
      ...{ stance: 'refutes', finding: 'It is not so.' },
    },
    { type: 'add-note', claim: '@claim/x1', note: '@note/x1', text: 'A note.' },
  ]
    .map((command) =>
      JSON.stringify({
        command: member === undefined ? command : resolveAliases(namespaceOfSender(member, name), command),
      }),
    )
    .join('\n');

const importAs = async (desk: Desk, role: 'contributor' | 'editor', body: string, dryRun = false) => {
  const key = desk.keys[role];
  const sent = await desk.ask('POST', `/import?name=mine&dryRun=${dryRun}`, {
    ...{ key, body },
    headers: { 'content-type': 'application/x-ndjson' },
  });
  let job: any = sent.body;
  await until(async () => {
    job = (await desk.ask('GET', `/imports/${sent.body.id}`, { key })).body;
    return job.state === 'done';
  }, 'the import is over');
  const rejects = await desk.ask('GET', `/imports/${job.id}/rejects`, { key });
  return { job, rejects: String(rejects.body) };
};

const wholeFile = file(undefined, 'mine');
const linesOfFile = wholeFile.split('\n').length;

t.test('no one can take the ids of the aliases of another sender before that sender does', async (t) => {
  const desk = await openDesk(t);
  const victim = (await desk.ask('GET', '/me', { key: desk.keys.editor })).body.member;
  const stolen = file(victim, 'mine');
  t.match(stolen, /claim_01/, 'the ids can be computed');
  for (const dryRun of [true, false]) {
    const { job, rejects } = await importAs(desk, 'contributor', stolen, dryRun);
    t.match(job, { added: 0, rejected: linesOfFile }, `nothing is made under them, dry run: ${dryRun}`);
    t.match(rejects, /only an alias can make it/);
  }
  // The items of a claim of the attacker's own, under the victim's ids.
  const own = await desk.claim();
  const onOwn = stolen
    .split('\n')
    .map((line) => line.replaceAll(/claim_01[0-9a-z]+/g, own))
    .filter((line) => /note|evidence/.test(line))
    .join('\n');
  t.match((await importAs(desk, 'contributor', onOwn)).job, { added: 0 });
  const shell = [{ type: 'record-claim', claim: '@claim/x1', wording: 'It is so.', language: 'en' }]
    .map((command) => JSON.stringify({ command: resolveAliases('peru', command) }))
    .join('\n');
  t.match((await importAs(desk, 'contributor', shell)).job, { added: 0 }, 'nor those of seeds and the shell');

  const { job } = await importAs(desk, 'editor', wholeFile);
  t.match(job, { added: linesOfFile, rejected: 0 }, 'the victim makes all of them');

  const { command } = JSON.parse(stolen.split('\n')[2] ?? '');
  const note = { type: 'add-note', claim: command.claim, note: '@note/mine', text: 'Seen.' };
  const named = await importAs(desk, 'contributor', JSON.stringify({ command: note }));
  t.match(named.job, { added: 1, rejected: 0 }, 'what is on record can be named by its id');
});
