import type { Test } from 'tap';
import { connect, type Place } from '../../src/database/connect.ts';
import { examine } from '../../src/doctor/examine.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { createLog } from '../../src/event-store/log.ts';
import { allProjections } from '../../src/projections/all-projections.ts';

const limits = { appendBatchMaxCommands: 1, appendBatchMaxBytes: 1, appendQueueMaxCommands: 1 };

/** All findings of the doctor for a database. It is the checker after every fault. */
export const examined = async (place: Place, withReplay = true): Promise<Finding[]> => {
  const database = connect(place, { connections: 4, waitingMax: 100, name: 'doctor' });
  try {
    const findings: Finding[] = [];
    const dependencies = {
      database,
      log: createLog({ writer: database, database }, limits),
      views: allProjections,
      leaseMs: 4_000,
      ledger: undefined,
      withReplay,
      signal: new AbortController().signal,
      onStep: () => undefined,
    };
    for await (const finding of examine(dependencies)) findings.push(finding);
    return findings;
  } finally {
    await database.close();
  }
};

/** The broken findings about the service's data. Settings of the test server are left out. */
export const broken = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ state, check }) => state === 'broken' && !check.startsWith('server '))
    .map(({ check, found }) => `${check}: ${found}`);

export const isWhole = async (t: Test, place: Place, when: string): Promise<void> => {
  const findings = await examined(place);
  t.ok(
    findings.some(({ check }) => check === 'replay'),
    `${when}: the views were made anew and compared`,
  );
  t.strictSame(broken(findings), [], when);
};
