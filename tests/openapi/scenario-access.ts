import { adminKey } from '../support/service.ts';
import type { Call } from './caller.ts';

/** The keys of two people: one proposes and the other approves. */
export interface Desk {
  readonly checker: string;
  readonly editor: string;
  /** The holder of the checker key. */
  readonly member: string;
}

/** Sets up the desk: members, keys, scales and policy. */
export const runAccess = async (call: Call): Promise<Desk> => {
  const by = adminKey;
  const join = async (name: string, role: string): Promise<{ member: string; id: string; key: string }> => {
    const { body: member } = await call('addMember', { by, body: { name, kind: 'person', role } });
    const { body: issued } = await call('issueKey', { by, body: { member: member.id } });
    return { member: member.id, id: issued.id, key: issued.key };
  };
  const checker = await join('Ana Salas Rivas', 'checker');
  const editor = await join('Bruno Castro Vega', 'editor');
  await call('readMe', { by: checker.key });
  const guest = await join('Carla Ramos Ortiz', 'reader');
  await call('listMembers', { by });
  await call('readMember', { by, path: { member: checker.member } });
  await call('linkIdentity', {
    by,
    path: { member: checker.member },
    body: { issuer: 'https://id.example.org/newsroom', subject: 'ana.salas' },
  });
  await call('endSessions', {
    by,
    path: { member: checker.member },
    body: { reason: 'She left a browser open at the polling place.' },
    any: true,
  });
  await call('listKeys', { by });
  await call('readKey', { by, path: { key: checker.id } });
  const { body: successor } = await call('rotateKey', {
    by,
    path: { key: guest.id },
    body: { overlapMinutes: 60 },
    any: true,
  });
  await call('changeRole', {
    by,
    path: { member: guest.member },
    body: { role: 'contributor', reason: 'She joins the desk for the summer.' },
    any: true,
  });
  await call('renameMember', {
    by,
    path: { member: guest.member },
    body: { name: 'A guest of the summer', reason: 'She asks for a pseudonym.' },
    any: true,
  });
  await call('narrowKey', {
    by,
    path: { key: successor.id },
    body: { role: 'reader', reason: 'The program with this key only reads.' },
    any: true,
  });
  await call('revokeKey', {
    by,
    path: { key: successor.id },
    body: { reason: 'The laptop it was on was lost.' },
    any: true,
  });
  await call('removeMember', {
    by,
    any: true,
    path: { member: guest.member },
    body: { reason: 'The summer is over.' },
  });
  await call('listFormerMembers', { by });
  await call('readmitMember', {
    by,
    any: true,
    path: { member: guest.member },
    body: { role: 'reader', reason: 'She is back for the run-off.' },
  });
  await call('defineScale', {
    by,
    body: {
      scale: 'accuracy',
      name: 'Accuracy',
      ratings: [
        { code: 'accurate', label: 'Accurate', value: 2 },
        { code: 'inaccurate', label: 'Inaccurate', value: 1 },
        { code: 'open', label: 'Open', meaning: 'It cannot be settled with what is available.' },
      ],
    },
  });
  await call('listLedgers', { by });
  await call('readLedger');
  await call('createLedger', {
    by,
    body: { ledger: 'lima', name: 'Diana Vargas Luna', policy: { approvalsNeeded: 2 } },
  });
  await call('readPolicy');
  await call('setPolicy', {
    by,
    any: true,
    body: { policy: { approvalsNeeded: 2 }, reason: 'Two people look at every verdict before an election.' },
  });
  await call('setPolicy', {
    by,
    any: true,
    body: { policy: { approvalsNeeded: 1 }, reason: 'The election is over.' },
  });
  await call('health');
  await call('liveness');
  await call('readiness', { by });
  return { checker: checker.key, editor: editor.key, member: checker.member };
};
