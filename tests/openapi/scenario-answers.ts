import { adminKey } from '../support/service.ts';
import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';
import type { Written } from './scenario-writes.ts';

/** So far in the future that the scheduler never acts on it while examples are captured. */
const farAway = '2036-06-01T12:00:00.000Z';
const few = { limit: '2' };
/** A cursor would name an id of this capture, so the page is large enough to need none. */
const all = { limit: '50' };

/** The desk requests a reply, publishes a second verdict, gets an objection, and corrects itself. Returns the verdict in force. */
export const runAnswers = async (call: Call, desk: Desk, own: Written): Promise<string> => {
  const path = { claim: own.claim };
  await call('assignClaim', {
    by: desk.checker,
    path,
    body: { member: desk.member, reason: 'She knows the reports of the mission.' },
    any: true,
  });
  await runReply(call, desk, own);
  const verdict = await runEmbargo(call, desk, own);
  await runAppearance(call, desk, own);
  await runObjection(call, desk, own, verdict);
  await call('readClaimDiff', { path, query: { fromVersion: '1' } });
  return verdict;
};

const runReply = async (call: Call, { checker: by }: Desk, { claim, claimant }: Written): Promise<void> => {
  const { body } = await call('requestReply', {
    by,
    path: { claim },
    body: {
      claimant,
      question: 'On what does your office rest that observers watched the run-off?',
      dueAt: farAway,
    },
  });
  await call('listDeadlines', { by, query: few });
  const path = { claim, reply: body.id };
  await call('receiveReply', {
    by,
    path,
    body: { text: 'Our press release meant the first round.' },
    any: true,
  });
};

/** Returns the verdict that is in force at the end. */
const runEmbargo = async (
  call: Call,
  { checker, editor }: Desk,
  { claim, evidence }: Written,
): Promise<string> => {
  const { body } = await call('proposeVerdict', {
    by: checker,
    path: { claim },
    body: {
      scale: 'truth',
      rating: 'false',
      rationale: 'The mission had left, and the claimant takes the claim back.',
      reliedOn: [{ evidence, reason: "The mission's own account." }],
      setAside: [],
    },
  });
  const path = { claim, verdict: body.id };
  await call('rateVerdict', {
    by: editor,
    path,
    body: { rating: 'misleading', reason: 'They were there for the first round.' },
    any: true,
  });
  await call('openRatings', { by: editor, path, body: { comment: 'Both have rated it.' }, any: true });
  await call('approveVerdict', { by: editor, path, body: {}, any: true });
  await call('embargoVerdict', { by: editor, path, body: { until: farAway }, any: true });
  await call('publishVerdict', {
    by: editor,
    path,
    body: { releaseEarly: true, reason: 'Others report it already, so readers need it now.' },
    any: true,
  });
  const reason = 'The mission has published nothing since that says otherwise.';
  await call('recheckVerdict', { by: editor, path, body: { reason, recheckBy: farAway }, any: true });
  const { body: replies } = await call('listReplies', { path: { claim }, query: few });
  await call('readReply', { path: { claim, reply: replies.items[0].id } });
  return body.id;
};

/** A request that is due at once. The scheduler records that no answer came. */
export const requestInVain = async (call: Call, { checker: by }: Desk, { claim, claimant }: Written) => {
  const dueAt = new Date(Date.now() + 500).toISOString();
  await call('requestReply', {
    by,
    path: { claim },
    body: { claimant, question: 'Who of your office was at the polling places?', dueAt },
  });
};

/** The verdict is due to be checked again at once. The scheduler records that it is. */
export const recheckAtOnce = async (
  call: Call,
  { editor: by }: Desk,
  { claim }: Written,
  verdict: string,
) => {
  await call('recheckVerdict', {
    by,
    path: { claim, verdict },
    body: { reason: 'The archive of the mission opens soon.', recheckBy: '2026-11-22T08:30:00.000Z' },
    any: true,
  });
};

const runAppearance = async (
  call: Call,
  { checker: by }: Desk,
  { claim, claimant, appearance }: Written,
): Promise<void> => {
  const notice = { reason: 'our-error', class: 'minor', responsible: 'checker' };
  await call('correctAppearance', {
    by,
    path: { claim, appearance },
    body: {
      date: '2000-05-30',
      reason: 'The press release bears the date of the day after.',
      notice: { ...notice, text: 'We had dated the press release a day too early.' },
    },
    any: true,
  });
  const { body: other } = await call('recordAppearance', {
    by,
    path: { claim },
    body: { claimant, date: '2000-06', medium: 'A radio interview' },
  });
  await call('withdrawAppearance', {
    by,
    path: { claim, appearance: other.id },
    body: {
      reason: 'The interview was about the first round.',
      notice: { ...notice, text: 'A radio interview that we listed was about the first round.' },
    },
    any: true,
  });
  const { body: corrections } = await call('listClaimCorrections', { path: { claim }, query: all });
  await call('listCorrections', { query: all });
  await call('readCorrection', { path: { correction: corrections.items[0].id } });
};

const runObjection = async (
  call: Call,
  { checker, editor }: Desk,
  { claim }: Written,
  verdict: string,
): Promise<void> => {
  const { body } = await call('lodgeObjection', {
    by: checker,
    path: { claim },
    body: {
      about: { kind: 'verdict', verdict },
      text: 'Two members of the mission were seen in Lima on the day of the run-off.',
    },
  });
  const path = { claim, objection: body.id };
  await call('resolveObjection', {
    by: editor,
    path,
    body: { outcome: 'rejected', explanation: 'They had stayed in private, as the mission says itself.' },
    any: true,
  });
  await call('listObjections', { path: { claim }, query: few });
  await call('listAllObjections', { query: few });
  await call('readObjection', { path });
};

/** A member leaves while a proposal of theirs is open. */
export const leaveProposal = async (call: Call, { claim }: Written): Promise<void> => {
  const by = adminKey;
  const { body: member } = await call('addMember', {
    by,
    body: { name: 'Elena Soto Paz', kind: 'person', role: 'checker' },
  });
  const { body: issued } = await call('issueKey', { by, body: { member: member.id } });
  await call('proposeVerdict', {
    by: issued.key,
    path: { claim },
    body: {
      scale: 'truth',
      rating: 'unverifiable',
      rationale: 'The archive of the mission is closed.',
      reliedOn: [],
      setAside: [],
    },
  });
  await call('removeMember', {
    by,
    path: { member: member.id },
    body: { reason: 'She leaves for another desk.' },
    any: true,
  });
};
