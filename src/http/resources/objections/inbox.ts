import { z } from 'zod';
import {
  putObjectionBack,
  releaseObjection,
  setObjectionAside,
} from '../../../domain/claim/objections/commands.ts';
import { policyInFull } from '../../../domain/ledger/policy.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { claimId, objectionId } from '../../../domain/terms/ids.ts';
import { limits } from '../../../domain/terms/limits.ts';
import { text } from '../../../domain/terms/text.ts';
import { objectionRow, readObjection } from '../../../projections/objections/objections.ts';
import { command } from '../../operations/command.ts';
import { ofClaim } from '../../operations/of-claim.ts';
import { read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';

const tag = 'objections';
const params = { claim: claimId, objection: objectionId };
const readAt = ({ claim, objection }: { readonly claim: string; readonly objection: string }): string =>
  `/claims/${claim}/objections/${objection}`;
const problems = ['unknown-claim', 'unknown-objection', 'wrong-state'] as const;

/** Where a sender can be reached, in any form: a mail address, a number, a name in a messenger. */
export const contact = text(limits.contactMaxCharacters).describe(
  'Where the desk can reach you. Never public, and erased after the outcome. Only without a key.',
);

const sentContact = z
  .object({
    contact: contact.describe('Where the sender can be reached.'),
    keptUntil: instant.describe('When it is erased at the latest.'),
  })
  .meta({ id: 'SenderContact', description: 'Where someone who objected without a key can be reached.' });

const { state, outcome, explanation, escalation } = objectionRow.shape;
const sentOutcome = z
  .object({ state, outcome, explanation, escalation })
  .meta({ id: 'SentObjection', description: 'What became of an objection, for the one who sent it.' });

/** The desk's acts on objections that came without a key, and what their senders see. */
export const inbox = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/objections/:objection/release',
    operationId: 'releaseObjection',
    cache: 'never',
    tag,
    summary: 'Release an objection of the inbox',
    description:
      'Makes an objection public that came without a key: it is open from now on, and a checked claim is contested. The desk owes an answer, counted from the release. With `withholdText` its words stay with the desk.',
    command: releaseObjection,
    params,
    subject: 'objection',
    readAt,
    changes: true,
    problems: [...problems, 'limit-reached'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/objections/:objection/set-aside',
    operationId: 'setObjectionAside',
    cache: 'never',
    tag,
    summary: 'Set an objection of the inbox aside',
    description:
      'Takes an objection out of the inbox, such as spam. The public never learns of it. The address of its sender is erased.',
    command: setObjectionAside,
    params,
    subject: 'objection',
    readAt,
    changes: true,
    makes: {},
    afterwards: ({ contacts }, { ledger, claim, objection }) => contacts.erase({ ledger, claim, objection }),
    problems,
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/objections/:objection/put-back',
    operationId: 'putObjectionBack',
    cache: 'never',
    tag,
    summary: 'Put an objection back into the inbox',
    description: 'Undoes that it was set aside. The address of its sender stays erased.',
    command: putObjectionBack,
    params,
    subject: 'objection',
    readAt,
    changes: true,
    problems: [...problems, 'limit-reached'],
  }),
  read({
    path: '/claims/:claim/objections/:objection/contact',
    operationId: 'readSenderContact',
    cost: 'one',
    cache: 'never',
    tag,
    summary: 'Read where a sender can be reached',
    description:
      'The address that someone without a key gave with an objection. It is not part of the record: it is erased once the objection is answered or set aside, and has no past. Needs the role `checker`.',
    needs: 'checker',
    params,
    readsPast: false,
    answer: sentContact,
    find: ({ services: { contacts }, ledger, params: { claim, objection } }) =>
      contacts.read({ ledger, claim, objection }),
  }),
  read({
    path: '/claims/:claim/objections/:objection/outcome',
    operationId: 'readObjectionOutcome',
    cost: 'one',
    cache: 'never',
    tag,
    summary: 'Read what became of an objection',
    description:
      'For someone who objected without a key: whether the objection waits, was set aside, is open or answered. Before it is public, its id opens this alone, and only where the policy lets senders see it (`intakeOutcome`). Only the receipt has that id.',
    params,
    readsPast: false,
    answer: sentOutcome,
    find: async ({ services: { access, views }, ledger, params: { claim, objection } }) => {
      const shown = await readObjection(views, { ledger, audience: 'public' }, objection);
      if (shown !== undefined) return ofClaim(shown, claim);
      const { policy } = await access.ledger(ledger);
      if (!policyInFull(policy).intakeOutcome) return undefined;
      const unseen = ofClaim(await readObjection(views, { ledger, audience: 'desk' }, objection), claim);
      // An objection to a claim of the desk was never sent by a stranger.
      return unseen?.receivedAt === undefined ? undefined : unseen;
    },
  }),
);
