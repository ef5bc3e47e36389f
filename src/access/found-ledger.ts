import type { HandleCommand } from '../commands/handle-command.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Command } from '../domain/commands.ts';
import type { CreatedLedger } from '../domain/ledger/ledger.ts';
import { truthScale } from '../domain/scale/scale.ts';
import { system } from '../domain/terms/actor.ts';
import type { Log } from '../event-store/log.ts';

/** The last step: a ledger whose first admin has a key is complete. */
const lastStep = 'founding:key';

/** Whether the last step was executed. */
export const isFounded = async (log: Log, ledger: string): Promise<boolean> =>
  (await log.command(ledger, lastStep)) !== undefined;

/**
 * Creates a ledger: its log, default scale, policy, first admin and that admin's key. Every step has a command id, so
 * it is executed once across processes. An interrupted creation is resumed at its last step.
 */
export const foundLedger = async (
  { log, handle }: { readonly log: Log; readonly handle: HandleCommand },
  ledger: string,
  { member, name, policy, key, prefix, sha256 }: CreatedLedger,
): Promise<void> => {
  await log.createLedger(ledger);
  const once = (step: string, command: Command) =>
    handle(ledger, { command, by: system, id: { command: step, fingerprint: step, keep: null } });
  await once('founding:scale', truthScale);
  if (policy !== undefined)
    await once('founding:policy', { type: 'set-policy', policy }).catch((error: unknown) => {
      // The default policy changes nothing.
      if (!(error instanceof Refused) || error.refusal.refused !== 'nothing-changes') throw error;
    });
  await once('founding:member', { type: 'add-member', member, name, kind: 'person', role: 'admin' });
  await once(lastStep, { type: 'issue-key', key, member, prefix, sha256 });
};
