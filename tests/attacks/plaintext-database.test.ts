import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import t from 'tap';
import { connect } from '../../src/database/connect.ts';
import { readSettings, WrongSettings } from '../../src/settings/settings.ts';

const refused = (environment: NodeJS.ProcessEnv): string => {
  try {
    readSettings(environment);
    return '';
  } catch (error) {
    if (!(error instanceof WrongSettings)) throw error;
    return error.message;
  }
};

t.test(
  'a listener on the network wanted the password: a remote database without TLS is refused',
  async (t) => {
    const plain = [
      'postgres://ana:word@db.example.org/ledger',
      'postgres://ana:word@db.example.org:6432/ledger?sslmode=disable',
      'postgres://ana:word@db.example.org/ledger?sslmode=prefer',
      'postgres://ana:word@db.example.org/ledger?sslmode=allow',
      'postgres://ana:word@db.example.org/ledger?ssl=false',
      'postgres://ana:word@db.example.org/ledger?ssl=true&sslmode=disable',
      'postgres://ana:word@10.0.0.7/ledger',
      'postgres://ana:word@[2001:db8::1]:5432/ledger',
      'postgres://ana:word@localhost,db.example.org/ledger',
      'postgres://ana:word@localhost.example.org/ledger',
      'postgres://ana:word@db%2eexample.org/ledger',
      'postgresql://ana:word@127.0.0.1.example.org/ledger',
    ];
    for (const DATABASE_URL of plain) {
      const message = refused({ DATABASE_URL });
      t.match(message, /^ {2}DATABASE_URL: leads to .* without TLS/m, DATABASE_URL);
      t.notMatch(message, 'word', 'the password is not repeated');
      t.equal(refused({ DATABASE_URL, DATABASE_PLAINTEXT: 'allow' }), '');
    }
    const remote = 'postgres://ana@db.example.org/ledger';
    t.match(refused({ MIGRATE_DATABASE_URL: remote }), /MIGRATE_DATABASE_URL: leads to db\.example\.org/);
    t.match(refused({ DATABASE_URL: 'postgres:///ledger', PGHOST: 'db.example.org' }), /DATABASE_URL: leads/);
    for (const mode of ['sslmode=require', 'sslmode=verify-ca', 'sslmode=verify-full', 'sslrootcert=system'])
      t.equal(refused({ DATABASE_URL: `${remote}?${mode}` }), '', mode);
    t.equal(refused({ DATABASE_URL: remote, PGSSL: 'require' }), '');
    for (const here of ['127.0.0.1', 'localhost:6000', '[::1]:5432', '127.8.8.8'])
      t.equal(refused({ DATABASE_URL: `postgres://ana:word@${here}/ledger` }), '', here);
    t.equal(refused({ DATABASE_URL: 'postgres:///ledger', PGHOST: '/var/run/postgresql' }), '', 'a socket');
  },
);

t.test('a man in the middle wanted the password, by saying that the server has no TLS', async (t) => {
  for (const mode of ['require', 'verify-ca', 'verify-full', 'true']) {
    let received = Buffer.alloc(0);
    const server = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.on('data', (bytes) => {
        const isFirst = received.length === 0;
        received = Buffer.concat([received, bytes]);
        // “N” answers the request for TLS. An old client goes on in plain text.
        if (isFirst) socket.write('N');
      });
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const place = `postgres://ana:the-password@127.0.0.1:${port}/ledger?sslmode=${mode}`;
    const database = connect(place, { connections: 1, waitingMax: 1, name: 'a test' });
    await t.rejects(database.run((sql) => sql`select 1`));
    const text = received.toString('latin1');
    t.ok(received.length > 0, 'the client asked for TLS');
    t.notMatch(text, /ana|the-password|ledger/, `${mode}: nothing in plain text`);
    await database.close();
    server.close();
  }
});
