import { adminKey } from '../support/service.ts';
import type { Call } from './caller.ts';
import type { Desk } from './scenario-access.ts';
import type { Written } from './scenario-writes.ts';

/** Two people without a key object. One objection is released, the other is set aside and put back. */
export const runInbox = async (call: Call, { checker }: Desk, { claim }: Written): Promise<void> => {
  await call('setPolicy', {
    by: adminKey,
    any: true,
    body: { policy: { publicIntake: true }, reason: 'Readers without a key may object.' },
  });
  const send = async (text: string): Promise<{ claim: string; objection: string }> => {
    const { body } = await call('lodgeObjection', {
      path: { claim },
      body: { about: { kind: 'claim' }, text, contact: 'reader@example.org' },
    });
    return { claim, objection: body.id };
  };
  const path = await send('The election was held in April, and the run-off in May.');
  await call('readSenderContact', { by: checker, path });
  await call('readObjectionOutcome', { path });
  await call('releaseObjection', { by: checker, path, body: {}, any: true });
  const other = await send('Cheap shoes.');
  await call('setObjectionAside', {
    by: checker,
    path: other,
    body: { reason: 'It is an advertisement.' },
    any: true,
  });
  await call('putObjectionBack', {
    by: checker,
    path: other,
    body: { reason: 'It was the wrong one.' },
    any: true,
  });
};
