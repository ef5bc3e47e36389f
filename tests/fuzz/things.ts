import { randomUUID } from 'node:crypto';
import { firstPolicy } from '../../src/domain/ledger/policy.ts';
import type { Desk } from '../support/desk.ts';
import { adminKey } from '../support/service.ts';

/** One item of each kind by its name in addresses; items of a claim belong to the same one. */
export type Things = Readonly<Record<string, string>>;

const aYearFromNow = (): string => new Date(Date.now() + 365 * 86_400_000).toISOString();

const make = async (desk: Desk, path: string, body: object): Promise<string> =>
  (await desk.act('admin', path, body)).id;

/** A claim with every kind of item, in states that allow every act on one set or the other. */
const makeThings = async (desk: Desk, become: 'published' | 'approved' | 'proposed'): Promise<Things> => {
  const { ask } = desk;
  const claim = await desk.claim();
  const at = `/claims/${claim}`;
  const source = await desk.source();
  const claimant = await make(desk, '/claimants', { kind: 'person', name: 'A claimant' });
  const appearance = await make(desk, `${at}/appearances`, { claimant, date: '2000', medium: 'A speech' });
  const inForce = await desk.evidence(claim);
  const offered = await desk.evidence(claim, { offered: true });
  const isPublished = become === 'published';
  const verdict = isPublished ? await desk.verdict(claim, [inForce]) : await desk.proposal(claim, [inForce]);
  if (become === 'approved') await desk.act('editor', `${at}/verdicts/${verdict}/approve`);
  await make(desk, `${at}/evidence/${inForce}/challenge`, { reason: 'It may not hold.' });
  const { body: disputed } = await ask('GET', `${at}/evidence/${inForce}`, { key: adminKey });
  const about = { about: { kind: 'claim' }, text: 'It is not so.' };
  const sha256 = 'a'.repeat(64);
  const captured = {
    sha256,
    mediaType: 'text/plain',
    retrievedAt: new Date().toISOString(),
    text: 'It is not so.',
  };
  await make(desk, `/sources/${source}/captures`, captured);
  const { body: described } = await ask('GET', `/sources/${source}`, { key: adminKey });
  const passerBy = { name: `A passer-by ${randomUUID()}`, kind: 'person', role: 'contributor' };
  const member = await make(desk, '/members', passerBy);
  const notice = { reason: 'our-error', class: 'minor', responsible: 'checker', text: 'We were wrong.' };
  if (isPublished)
    await ask('PATCH', `${at}/appearances/${appearance}`, {
      key: adminKey,
      body: { date: '2001', reason: 'It was later.', notice },
      headers: { 'if-match': '*' },
    });
  const { body: corrections } = await ask('GET', `${at}/corrections`, { key: adminKey });
  return {
    claim,
    source,
    claimant,
    appearance,
    verdict,
    member,
    ...(isPublished
      ? { objection: await make(desk, `${at}/objections`, about), evidence: inForce }
      : { evidence: offered }),
    ...(become === 'approved' ? { objection: await sendObjection(desk, at) } : {}),
    ...(isPublished ? { withholding: await withhold(desk, at) } : {}),
    ...(corrections.items.length > 0 ? { correction: corrections.items[0].id } : {}),
    challenge: disputed.challenges[0].id,
    capture: described.captures[0].id,
    reply: await make(desk, `${at}/replies`, { claimant, question: 'Is it so?', dueAt: aYearFromNow() }),
    key: await make(desk, '/keys', { member }),
    ...(isPublished ? { import: await sendImport(desk), ...(await makeWebhook(desk)) } : {}),
    scale: 'truth',
    version: '1',
    ledger: 'main',
  };
};

/**
 * The address has no listener. A ledger has a limit of webhooks, after which none is created. Each gets events of a rare
 * type only: a hundred webhooks for every event would take more time than the requests themselves.
 */
const makeWebhook = async ({ ask }: Desk): Promise<Things> => {
  const { status, body } = await ask('POST', '/webhooks', {
    key: adminKey,
    body: { url: 'http://127.0.0.1:9/', types: ['scale.defined'] },
  });
  return status === 201 ? { webhook: body.id as string } : {};
};

const withhold = (desk: Desk, at: string): Promise<string> =>
  make(desk, `${at}/withholdings`, { part: { kind: 'wording' }, basis: 'mistake' });

/** A stranger sends it, so it waits in the inbox of the desk. */
const sendObjection = async ({ ask }: Desk, at: string): Promise<string> => {
  const sent = { about: { kind: 'claim' }, text: 'It is so.', contact: 'reader@example.org' };
  return (await ask('POST', `${at}/objections`, { body: sent })).body.id as string;
};

const sendImport = async ({ ask }: Desk): Promise<string> => {
  const headers = { 'content-type': 'application/x-ndjson' };
  const { body } = await ask('POST', '/import', { key: adminKey, body: 'nothing', headers });
  return body.id as string;
};

/** Items without any act on them, and items that can only be resumed. */
const makeBareThings = async (desk: Desk, become: 'bare' | 'declined' | 'merged'): Promise<Things> => {
  const claim = await desk.claim();
  const other = await desk.claim();
  const claimant = await make(desk, '/claimants', { kind: 'person', name: 'Another claimant' });
  const source = await desk.source();
  const reason = 'It has to be so.';
  const into = await make(desk, '/claimants', { kind: 'person', name: 'The same person' });
  const relation = { relation: 'contradicts', to: other, reason };
  await make(desk, `/claims/${claim}/relations`, relation);
  if (become === 'declined') await make(desk, `/claims/${claim}/decline`, { reason });
  if (become === 'merged') {
    await make(desk, `/claims/${claim}/merge`, { into: other, reason });
    await make(desk, `/claimants/${claimant}/merge`, { into, reason });
    await make(desk, `/sources/${source}/merge`, { into: await desk.source(), reason });
  }
  return { claim, claimant, source, ledger: 'main', scale: 'truth', version: '1' };
};

/** Every state from which an act is possible occurs once. */
export const freshThings = async (desk: Desk): Promise<readonly Things[]> => {
  // Resets the policy, because a stricter one could prevent publishing here.
  await desk.ask('POST', '/policy', {
    key: adminKey,
    body: { policy: { ...firstPolicy, publicIntake: true } },
    headers: { 'if-match': '*' },
  });
  return Promise.all([
    makeThings(desk, 'published'),
    makeThings(desk, 'approved'),
    makeThings(desk, 'proposed'),
    makeBareThings(desk, 'bare'),
    makeBareThings(desk, 'declined'),
    makeBareThings(desk, 'merged'),
  ]);
};
