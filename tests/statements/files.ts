import { sourceFiles } from '../support/source-files.ts';

/** Tests of connections, transactions, locks and migrations, which another server or a pooler could treat differently. */
const bySubject = /^tests\/(?:database|event-store)\/|\.concurrency\.test\.ts$/;

/** The other files, with what each is there for. */
const further: Readonly<Record<string, string>> = {
  'tests/access/other-process.test.ts': 'rights that end in another process',
  'tests/background/lease.test.ts': 'leases',
  'tests/background/system/scheduler.test.ts': 'duties of several processes',
  'tests/delivery/event-stream/live.test.ts': 'open streams',
  'tests/delivery/webhooks/interrupted.test.ts': 'webhooks that end or begin again',
  'tests/delivery/webhooks/told.test.ts': 'deliveries of webhooks',
  'tests/delivery/webhooks/who-is-told.test.ts': 'the beginning of a webhook',
  'tests/doctor/doctor.test.ts': 'every check of the doctor',
  'tests/http/every-parameter.test.ts': 'every filter, order and page of every list',
  'tests/http/operations/idempotency.test.ts': 'repeated requests at the same time',
  'tests/http/rare-requests.test.ts': 'requests that the others do not send',
  'tests/inbox/contacts.test.ts': 'addresses of senders',
  'tests/http/withholdings.test.ts': 'what is withheld and released',
  'tests/observe/metrics.test.ts': 'metrics',
  'tests/openapi/examples.test.ts': 'every operation, whose answers are equal to the letter',
  'tests/pages/desk-session.test.ts': 'sessions in a browser',
  'tests/projections/histories.properties.test.ts': 'projections of random histories',
  'tests/projections/log-went-back.test.ts': 'a log that lost events',
  'tests/projections/versions/upgrade.test.ts': 'projections of another version',
  'tests/transparency/proof-at-once.test.ts': 'the tree of the public log',
  'tests/transfer/import.test.ts': 'imports',
  'tests/transfer/log.test.ts': 'the export and restoring of a log',
  'tests/transfer/mirror/command.test.ts': 'a copy of another ledger',
};

/**
 * The test files that also run behind PgBouncer and on PostgreSQL 15. A run there fails if a statement of `src/` was not
 * executed (`run.ts`). So a new statement that none of them reaches needs a further test.
 */
export const filesOnOtherServers = (): string[] => [
  ...sourceFiles('tests')
    .map(({ file }) => file)
    .filter((file) => file.endsWith('.test.ts') && bySubject.test(file)),
  ...Object.keys(further),
];
