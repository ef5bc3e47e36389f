import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Test } from 'tap';
import { load } from '../../src/cli/seed.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { openReceiver } from '../support/receiver.ts';

/**
 * The items that the table of filter values names. The ledger holds the seed and one claim with items of every kind.
 */
export interface World {
  readonly desk: Desk;
  readonly claim: string;
  readonly webhook: string;
  readonly member: string;
}

const seedFile = new URL('../../seeds/peru.jsonl', import.meta.url);
const soon = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const notice = (reason: string, kind: string) => ({
  reason,
  class: kind,
  responsible: 'checker',
  text: 'We say now what we should have said.',
});

/** Fills a ledger so that each filter of each list has something to leave out. */
export const fillWorld = async (t: Test): Promise<World> => {
  const desk = await openDesk(t);
  const { core, progress } = desk.app;
  await load(core, 'peru', await readFile(seedFile, 'utf8'));
  const claim = await desk.claim({
    language: 'qu',
    topics: ['alpacas'],
    period: { from: '1990', until: '1991' },
  });
  await addVerdicts(desk, claim);
  await addAnswers(desk, claim);
  await addMatches(desk, claim);
  await addSources(desk);
  await addProposals(desk);
  const webhook = await addDeliveries(t, desk);
  const { body: me } = await desk.ask('GET', '/me', { key: desk.keys.checker });
  await desk.act('checker', `/claims/${await desk.claim()}/assign`, { member: me.member });
  await progress.waitFor('main', await core.log.head('main'), 60_000);
  return { desk, claim, webhook, member: me.member };
};

/** Appearances and evidence in two states, two successive verdicts, and their corrections. */
const addVerdicts = async (desk: Desk, claim: string): Promise<void> => {
  const at = `/claims/${claim}`;
  const { id: claimant } = await desk.act('checker', '/claimants', { name: 'A herder', kind: 'person' });
  for (const medium of ['A fair', 'A radio interview', 'A letter'])
    await desk.act('checker', `${at}/appearances`, { claimant, medium, date: '2001' });
  const { body: appearances } = await desk.ask('GET', `${at}/appearances`);
  const [first, second] = appearances.items;
  await desk.act('checker', `${at}/appearances/${first.id}/withdraw`, { reason: 'It was another claim.' });
  const evidence = await desk.evidence(claim);
  await desk.evidence(claim, { stance: 'supports' });
  await desk.evidence(claim, { offered: true });
  await desk.verdict(claim, [evidence]);
  const { id: reply } = await desk.act('checker', `${at}/replies`, {
    claimant,
    question: 'On what does it rest?',
    dueAt: soon(30),
  });
  await desk.act('checker', `${at}/replies/${reply}/receive`, { text: 'On what we saw.' });
  await desk.act('checker', `${at}/replies`, { claimant, question: 'And who else saw it?', dueAt: soon(31) });
  const next = await desk.proposal(claim, [evidence], { rating: 'misleading' });
  await desk.act('editor', `${at}/verdicts/${next}/approve`);
  await desk.act('editor', `${at}/verdicts/${next}/publish`, {
    notice: notice('new-evidence', 'substantial'),
  });
  await desk.act('checker', `${at}/appearances/${second.id}/withdraw`, {
    reason: 'It was about something else.',
    notice: notice('our-error', 'minor'),
  });
};

/** Two objections, one of them answered, and two notes, one of them withdrawn. */
const addAnswers = async (desk: Desk, claim: string): Promise<void> => {
  const at = `/claims/${claim}/objections`;
  const complaint = { about: { kind: 'claim' }, text: 'It is not so.' };
  const { id } = await desk.act('checker', at, complaint);
  await desk.act('editor', `${at}/${id}/resolve`, { outcome: 'rejected', explanation: 'It is so.' });
  await sleep(2);
  await desk.act('checker', at, complaint);
  const notes = `/claims/${claim}/notes`;
  await desk.act('checker', notes, { text: 'Ask the herders.' });
  const note = await desk.act('checker', notes, { text: 'Ask the others.' });
  await desk.act('checker', `${notes}/${note.id}/withdraw`, { reason: 'They know nothing.' });
};

/** A confirmed match, and a rejected one that is withdrawn. */
const addMatches = async (desk: Desk, claim: string): Promise<void> => {
  const at = `/claims/${claim}/matches`;
  const text = 'Alpacas voted, I saw it.';
  await desk.act('checker', at, { outcome: 'confirmed', text });
  const { id } = await desk.act('checker', at, { outcome: 'rejected', text });
  await desk.act('checker', `${at}/${id}/withdraw`, { reason: 'The wrong claim.' });
};

/** A source that is gone, one with a copy that a verdict relies on, and a claimant merged into another. */
const addSources = async (desk: Desk): Promise<void> => {
  await desk.source({ url: 'https://gazette.example/one' });
  await desk.source({ url: 'https://gazette.example/two' });
  await desk.act('checker', `/sources/${await desk.source()}/report-gone`, { reason: 'The site is closed.' });
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  const { body } = await desk.ask('GET', `/claims/${claim}/evidence/${evidence}`);
  await desk.act('checker', `/sources/${body.source}/captures`, {
    sha256: 'a'.repeat(64),
    mediaType: 'text/html',
    retrievedAt: '2020-01-01T00:00:00Z',
  });
  await desk.verdict(claim, [evidence]);
  const [one, other] = [
    await desk.act('checker', '/claimants', { name: 'The herders', kind: 'organisation' }),
    await desk.act('checker', '/claimants', { name: 'Herders', kind: 'organisation' }),
  ];
  await desk.act('editor', `/claimants/${one.id}/merge`, { into: other.id, reason: 'They are the same.' });
};

/** A proposal on another scale without approval, and one that waits for its time. */
const addProposals = async (desk: Desk): Promise<void> => {
  const claim = await desk.claim();
  const scale = {
    scale: 'harm',
    name: 'Harm',
    ratings: ['low', 'high'].map((code) => ({ code, label: code })),
  };
  await desk.act('admin', '/scales', scale);
  await desk.proposal(claim, [await desk.evidence(claim)], { scale: 'harm', rating: 'low' });
  const verdict = await desk.proposal(claim, [await desk.evidence(claim)]);
  await desk.act('editor', `/claims/${claim}/verdicts/${verdict}/approve`);
  await desk.act('editor', `/claims/${claim}/verdicts/${verdict}/embargo`, { until: soon(2) });
};

/** One delivery that succeeded, and one that waits for its next attempt. */
const addDeliveries = async (t: Test, desk: Desk): Promise<string> => {
  let status = 204;
  const receiver = await openReceiver(t, (_, response) => void response.writeHead(status).end());
  const { id } = await desk.act('editor', '/webhooks', {
    url: `${receiver.url}/all`,
    claim: await desk.claim(),
  });
  const statesOf = async (): Promise<string[]> => {
    const { body } = await desk.ask('GET', `/webhooks/${id}/deliveries`, { key: desk.keys.editor });
    return body.items.map((each: { state: string; attempts: number }) => `${each.state} ${each.attempts}`);
  };
  const pingUntil = async (wanted: string): Promise<void> => {
    await desk.act('editor', `/webhooks/${id}/ping`);
    while (!(await statesOf()).includes(wanted)) await sleep(20);
  };
  await pingUntil('delivered 1');
  status = 500;
  await pingUntil('waiting 1');
  return id;
};
