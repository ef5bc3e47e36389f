import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { allProcessManagers } from '../../../src/background/system/run-process-managers.ts';
import { claimStatus } from '../../../src/projections/claims/current-status.ts';
import { startDesk } from '../../support/desk-of-answers.ts';
import { adminKey } from '../../support/service.ts';

type Desk = Awaited<ReturnType<typeof startDesk>>;
type Claim = Awaited<ReturnType<Desk['claimWithEvidence']>>;

const reason = 'Because.';
const notice = { reason: 'our-error', responsible: 'checker', text: 'We had recorded one claim twice.' };

const objectedTo = async (desk: Desk, at: string): Promise<() => Promise<unknown>> => {
  const objection = await desk.make(`${at}/objections`, { about: { kind: 'claim' }, text: 'No.' });
  const answer = { outcome: 'rejected', explanation: reason };
  return () => desk.change(`${at}/objections/${objection}/resolve`, answer);
};

/** How a claim comes into each state, and how the state ends where it can. */
const states: Record<
  (typeof claimStatus.options)[number],
  (desk: Desk, claim: Claim) => Promise<(() => Promise<unknown>) | undefined>
> = {
  unchecked: async () => undefined,
  'in-review': async (desk, { at, evidence }) => {
    await desk.propose(at, evidence);
    return undefined;
  },
  checked: async (desk, { at, evidence }) => {
    await desk.published(at, evidence);
    return undefined;
  },
  contested: async (desk, { at, evidence }) => {
    await desk.published(at, evidence);
    return objectedTo(desk, at);
  },
  retracted: async (desk, { at, evidence }) => {
    const verdict = await desk.published(at, evidence);
    const told = { reason: 'our-error', responsible: 'editor', text: 'We were wrong.' };
    await desk.change(`${at}/verdicts/${verdict}/retract`, told);
    return undefined;
  },
  declined: async (desk, { at }) => {
    await desk.change(`${at}/decline`, { reason });
    return () => desk.change(`${at}/reopen`, { reason });
  },
  withdrawn: async (desk, { at }) => {
    await desk.change(`${at}/withdraw`, { reason });
    return () => desk.change(`${at}/restore`, { reason });
  },
  merged: async (desk, { at, evidence }) => {
    await desk.published(at, evidence);
    const into = await desk.make('/claims', { wording: 'Water boils early.', language: 'en' });
    await desk.change(`${at}/merge`, { into, reason, notice });
    return () => desk.change(`${at}/unmerge`, { reason });
  },
};

interface Duty {
  /** What comes before the state. */
  readonly begins?: (desk: Desk, claim: Claim) => Promise<unknown>;
  /** What calls for the act of the ledger. */
  readonly arises: (desk: Desk, claim: Claim & { readonly member: string }) => Promise<unknown>;
  readonly isDone: (desk: Desk, claim: Claim) => Promise<boolean>;
}

/** The duty of each process manager, and of the clock. One without an entry fails the test. */
const duties: Readonly<Record<string, Duty>> = {
  'reaction:source-withdrawn': {
    arises: async (desk, { at, evidence }) => {
      const { source } = (await desk.ask('GET', `${at}/evidence/${evidence}`)).body;
      return desk.change(`/sources/${source}/withdraw`, { reason });
    },
    isDone: async ({ ask }, { at, evidence }) =>
      (await ask('GET', `${at}/evidence/${evidence}`)).body.state === 'challenged',
  },
  'reaction:member-left': {
    arises: (desk, { member }) => desk.change(`/members/${member}/remove`, { reason }, adminKey),
    isDone: async ({ ask, ana: key }, { at }) =>
      (await ask('GET', `${at}/history?limit=200`, { key })).body.items.some(
        (each: any) => each.type === 'claim.assigned' && each.by.kind === 'system',
      ),
  },
  'clock:reply': {
    begins: async (desk, { at }) => {
      const claimant = await desk.make('/claimants', { kind: 'person', name: 'Eva' });
      return desk.make(`${at}/replies`, { claimant, question: 'Why?', dueAt: desk.time.inDays(1) });
    },
    arises: async (desk) => {
      desk.time.forward(2);
      await desk.tick();
    },
    isDone: async ({ ask, ana: key }, { at }) =>
      (await ask('GET', `${at}/history?limit=200`, { key })).body.items.some(
        (each: any) => each.type === 'reply.lapsed',
      ),
  },
};

/** It concerns verdicts in force alone, and has a test of its own below. */
const ofVerdictsInForce = 'reaction:sources-joined';

const eventually = async (ask: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await ask()) return true;
    await sleep(50);
  }
  return false;
};

t.test('what a passing state could refuse is done at the latest at its end', async (t) => {
  const desk = await startDesk(t);
  const names = [...allProcessManagers.map(({ name }) => name), 'clock:reply'].filter(
    (name) => name !== ofVerdictsInForce,
  );
  t.strictSame(Object.keys(duties).toSorted(), names.toSorted());
  for (const state of claimStatus.options)
    for (const [manager, { begins, arises, isDone }] of Object.entries(duties)) {
      const claim = await desk.claimWithEvidence();
      // Names must not look alike.
      const joins = { name: `Cyn of ${manager} and ${state}`, kind: 'person', role: 'checker' };
      const member = await desk.make('/members', joins, adminKey);
      await desk.change(`${claim.at}/assign`, { member });
      await begins?.(desk, claim);
      const leave = await states[state](desk, claim);
      const read = await desk.ask('GET', `${claim.at}?asOf=${await desk.app.core.log.head('main')}`, {
        key: desk.ana,
      });
      t.equal(read.body.status, state);
      await arises(desk, { ...claim, member });
      await leave?.();
      t.ok(await eventually(() => isDone(desk, claim)), `${manager} on a claim that was ${state}`);
    }
});

/** The states of a claim with a verdict in force and another one under embargo. */
const statesWhileHeld: readonly ((
  desk: Desk,
  claim: Claim,
  verdict: string,
) => Promise<(() => Promise<unknown>) | undefined>)[] = [
  async () => undefined,
  (desk, { at }) => objectedTo(desk, at),
  async (desk, { at }, verdict) => {
    const told = { reason: 'our-error', responsible: 'editor', text: 'We were wrong.' };
    await desk.change(`${at}/verdicts/${verdict}/retract`, told);
    return undefined;
  },
  async (desk, { at }) => {
    const into = await desk.make('/claims', { wording: 'Water boils early.', language: 'en' });
    await desk.change(`${at}/merge`, { into, reason, notice, proposals: 'wait' });
    return () => desk.change(`${at}/unmerge`, { reason });
  },
  async (desk, { at, evidence }) => {
    await desk.change(`${at}/evidence/${evidence}/challenge`, { reason });
    const { body } = await desk.ask('GET', `${at}/evidence/${evidence}`, { key: desk.ben });
    return () =>
      desk.change(`${at}/evidence/${evidence}/challenges/${body.challenges[0].id}/dismiss`, { reason });
  },
];

t.test('an embargo that ends in any state is released at the latest at the end of the state', async (t) => {
  const desk = await startDesk(t);
  for (const enter of statesWhileHeld) {
    const claim = await desk.claimWithEvidence();
    const { at, evidence } = claim;
    const verdict = await desk.published(at, evidence);
    const held = await desk.approved(at, evidence, 'true');
    const told = { ...notice, class: 'substantial' };
    await desk.change(`${at}/verdicts/${held}/embargo`, { until: desk.time.inDays(1), notice: told });
    const leave = await enter(desk, claim, verdict);
    desk.time.forward(2);
    await desk.tick();
    await leave?.();
    await desk.tick();
    t.match((await desk.ask('GET', `${at}/verdicts/${held}`)).body, { state: 'published' }, enter.toString());
  }
});

t.test('sources that turn out to be one are noticed in any state of the claim', async (t) => {
  const desk = await startDesk(t);
  await desk.setPolicy({ independentSourcesNeeded: 2 });
  const ways = [statesWhileHeld[0], statesWhileHeld[1], statesWhileHeld[3], statesWhileHeld[4]];
  for (const enter of ways) {
    const claim = await desk.claimWithEvidence();
    const { at, evidence } = claim;
    const source = await desk.make('/sources', { title: 'Another handbook', kind: 'reference' });
    const offer = { source, stance: 'refutes', finding: 'It boils at 100 °C.' };
    const other = await desk.make(`${at}/evidence`, offer);
    await desk.change(`${at}/evidence/${other}/accept`, { strength: 'strong' });
    const verdict = await desk.make(`${at}/verdicts`, {
      ...{ scale: 'truth', rating: 'false', rationale: 'Both say so.', setAside: [] },
      reliedOn: [evidence, other].map((each) => ({ evidence: each, reason: 'A reference work.' })),
    });
    await desk.change(`${at}/verdicts/${verdict}/approve`);
    await desk.change(`${at}/verdicts/${verdict}/publish`);
    const leave = await enter?.(desk, claim, verdict);
    const { body } = await desk.ask('GET', `${at}/evidence/${evidence}`, { key: desk.ben });
    await desk.change(`/sources/${source}/merge`, { into: body.source, reason });
    await leave?.();
    const isFlagged = async () =>
      (await desk.ask('GET', `${at}/status`, { key: desk.ben })).body.needsReview as boolean;
    t.ok(await eventually(isFlagged), String(enter));
  }
});

t.test('a source withdrawn while a claim is merged leaves the claim contested afterwards', async (t) => {
  const desk = await startDesk(t);
  const claim = await desk.claimWithEvidence();
  const leave = await states.merged(desk, claim);
  await duties['reaction:source-withdrawn']?.arises(desk, { ...claim, member: '' });
  await leave?.();
  const statusOf = async () => (await desk.ask('GET', `${claim.at}/status`)).body;
  t.ok(await eventually(async () => (await statusOf()).status === 'contested'));
  t.equal((await statusOf()).needsReview, true);
});

t.test(
  'open proposals of a member who left are in the queue until another member revises them',
  async (t) => {
    const desk = await startDesk(t);
    const { at, claim, evidence } = await desk.claimWithEvidence();
    const verdict = await desk.propose(at, evidence);
    const ana = (await desk.ask('GET', '/me', { key: desk.ana })).body.member;
    const key = desk.ben;
    const queued = async (): Promise<any[]> =>
      (await desk.ask('GET', '/desk/queue?kind=author-left', { key })).body.items;
    t.same(await queued(), []);
    await desk.change(`/members/${ana}/role`, { role: 'reader', reason }, adminKey);
    t.ok(await eventually(async () => (await queued()).length === 1));
    t.match(await queued(), [{ claim, item: verdict }]);
    const proposal = { scale: 'truth', rating: 'false', rationale: 'The handbook says so.', setAside: [] };
    const reliedOn = [{ evidence, reason: 'A reference work.' }];
    await desk.change(`${at}/verdicts/${verdict}/revise`, { ...proposal, reliedOn });
    t.same(await queued(), []);
  },
);
