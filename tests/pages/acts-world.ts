import type { Role } from '../../src/domain/ledger/members.ts';
import type { CommandType } from '../../src/pages/desk/acts/act.ts';
import type { Desk } from '../support/desk.ts';

export type Typed = Readonly<Record<string, string>>;

/** An act in a form: who gives it, about what, what is typed, and what the API reads afterwards. */
export type Step = readonly [Role, CommandType, () => Typed, Typed, () => Promise<unknown>, unknown];

/** A record with one of each thing that an act can be about. */
export const worldOf = async (desk: Desk) => {
  const read = async (path: string) => (await desk.ask('GET', path, { key: desk.keys.admin })).body;
  const claim = await desk.claim();
  const other = await desk.claim({ wording: 'Water boils at ninety degrees at sea level.' });
  const source = await desk.source();
  const copy = await desk.source();
  const claimant = (await desk.act('checker', '/claimants', { kind: 'person', name: 'Ann Nee' })).id;
  const evidence = await desk.evidence(claim);
  const verdict = await desk.verdict(other, [await desk.evidence(other)]);
  const appearance = (await desk.act('checker', `/claims/${claim}/appearances`, { claimant, date: '2026' }))
    .id;
  const { challenge } = await (async () => {
    await desk.act(
      'contributor',
      `/claims/${claim}/evidence/${evidence}/challenge`,
      { reason: 'It measured something else.' },
      { 'if-match': '*' },
    );
    const { challenges } = await read(`/claims/${claim}/evidence/${evidence}`);
    return { challenge: challenges[0].id as string };
  })();
  const note = (await desk.act('checker', `/claims/${claim}/notes`, { text: 'Ask the plumber.' })).id;
  const proposal = await desk.proposal(claim, [evidence]);
  const member = (
    await desk.act('admin', '/members', { name: 'New Person', kind: 'person', role: 'checker' })
  ).id;
  for (const letter of ['a', 'b'])
    await desk.act('checker', `/sources/${source}/captures`, {
      ...{ sha256: letter.repeat(64), mediaType: 'text/html', retrievedAt: '2026-01-02T03:04:05Z' },
    });
  const { captures } = await read(`/sources/${source}`);
  const capture = captures[0].id as string;
  const declined = await desk.claim();
  await desk.act('editor', `/claims/${declined}/decline`, { reason: 'It is an opinion.' });
  const double = (await desk.act('checker', '/claimants', { kind: 'person', name: 'A. Nee' })).id;
  await desk.act('admin', '/policy', { policy: { publicIntake: true } });
  const lodged = await desk.ask('POST', `/claims/${other}/objections`, {
    body: { about: { kind: 'claim' }, text: 'It is not so on the moon.' },
  });
  const aside = lodged.body.id as string;
  await desk.act('checker', `/claims/${other}/objections/${aside}/set-aside`, { reason: 'It is a joke.' });
  return {
    read,
    aside,
    declined,
    double,
    claim,
    other,
    source,
    copy,
    claimant,
    evidence,
    verdict,
    appearance,
    challenge,
    note,
    proposal,
    member,
    capture,
    /** Made by the steps. */
    objection: '',
    office: '',
    match: '',
    lastEvent: async () => (await desk.app.core.log.after('main', (await desk.head()) - 1, 1))[0],
  };
};
export type World = Awaited<ReturnType<typeof worldOf>>;
