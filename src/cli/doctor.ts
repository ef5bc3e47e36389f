import type { Settings } from '../settings/settings.ts';
import { isPooled } from '../app/connections.ts';
import { connect } from '../database/connect.ts';
import { shareServer } from '../database/open.ts';
import { examine } from '../doctor/examine.ts';
import type { Finding } from '../doctor/finding.ts';
import { createLog } from '../event-store/log.ts';
import { allProjections } from '../projections/all-projections.ts';
import { startProgressLine } from './bulk/progress-line.ts';
import { untilSignal } from './until-signal.ts';

interface DoctorOptions {
  readonly ledger?: string | undefined;
  readonly replay: boolean;
  readonly json: boolean;
}

const connections = 10;

/** Checks the deployment and prints remedies. The exit code is 1 if something is broken. */
export const doctor = async ({ ledger, replay, json }: DoctorOptions, settings: Settings): Promise<void> => {
  const say = (line: string): void => void process.stderr.write(`${line}\n`);
  const server = await shareServer({ databaseUrl: settings.DATABASE_URL, dataDir: settings.DATA_DIR, say });
  // Connects in the configured role and does not migrate. A migration would hide the state that is to be checked.
  const database = connect(server.place, {
    connections,
    waitingMax: 1_000,
    name: 'claim-ledger doctor',
    isPooled: isPooled(settings),
  });
  const log = createLog(
    { writer: database, database },
    {
      appendBatchMaxCommands: settings.APPEND_BATCH_MAX_COMMANDS,
      appendBatchMaxBytes: settings.APPEND_BATCH_MAX_BYTES,
      appendQueueMaxCommands: settings.APPEND_QUEUE_MAX_COMMANDS,
    },
  );
  let step = { check: 'the server', ledger: '', position: 0, head: 0 };
  const line = startProgressLine(() => ({
    share: step.head === 0 ? undefined : step.position / step.head,
    done: step.position,
    what: `events (${step.check}${step.ledger === '' ? '' : ` of ${step.ledger}`})`,
  }));
  const findings: Finding[] = [];
  try {
    await untilSignal(async (signal) => {
      const onStep = (next: Partial<typeof step>): void => {
        step = { ...step, position: 0, head: 0, ...next };
      };
      const examination = {
        database,
        log,
        views: allProjections,
        leaseMs: settings.PROJECTION_LEASE_MS,
        ledger,
        withReplay: replay,
        signal,
        onStep,
      };
      for await (const finding of examine(examination)) {
        findings.push(finding);
        if (!json) process.stdout.write(inWords(finding));
      }
    });
  } finally {
    line.stop();
    await database.close();
    await server.stop();
  }
  process.stdout.write(json ? `${JSON.stringify(findings, null, 2)}\n` : summary(findings));
  if (findings.some(({ state }) => state === 'broken')) process.exitCode = 1;
};

const marks: Readonly<Record<Finding['state'], string>> = {
  good: 'good   ',
  warning: 'WARNING',
  broken: 'BROKEN ',
};

const inWords = ({ state, check, ledger, found, advice }: Finding): string =>
  `${marks[state]}  ${ledger === undefined ? '' : `${ledger}: `}${check}: ${found}\n` +
  (advice === undefined ? '' : `         → ${advice}\n`);

const summary = (findings: readonly Finding[]): string => {
  const count = (state: Finding['state']): number => findings.filter((each) => each.state === state).length;
  return `${count('good')} good, ${count('warning')} warnings, ${count('broken')} broken\n`;
};
