import { createHash, randomBytes } from 'node:crypto';
import type { Access, Principal } from '../../access/access.ts';
import type { Database } from '../../database/connect.ts';
import { isOfTheDesk, mayActAs, type Role } from '../../domain/ledger/members.ts';
import { seal, unseal } from '../../sealing/seal.ts';

/** A session ends when it was not used for this long, in milliseconds: two hours. */
export const sessionIdleMaxMs = 2 * 3_600_000;
/** A session ends this long after sign-in, however much it is used, in milliseconds: twelve hours. */
export const sessionMaxMs = 12 * 3_600_000;
/** A use within this time of the last one is not written, in milliseconds. */
const noteUseEveryMs = 60_000;
const tokenBytes = 32;

/** A signed-in person, for one request. */
export interface Session {
  /** The random token of the cookie. It is stored nowhere else. */
  readonly token: string;
  /** The key or token that was signed in with. Every request of the desk is made with it. */
  readonly credential: string;
  readonly principal: Principal;
}

/** Server-side sessions. The database has a digest of each token, and the credential sealed under the token. */
export interface Sessions {
  /** Begins a session with a key or token; undefined where it opens no desk in this ledger. */
  begin(ledger: string, credential: string): Promise<string | undefined>;
  /**
   * The session of a token, judged by the access rules of now; undefined where it ended. A revoked, expired or demoted
   * credential ends it.
   */
  find(ledger: string, token: string): Promise<Session | undefined>;
  end(token: string): Promise<void>;
}

interface Parts {
  readonly database: Database;
  readonly access: Pick<Access, 'holderOf'>;
  /** The server's clock: RFC 3339 in UTC. */
  readonly clock: () => string;
}

interface Row {
  readonly sealed_credential: string;
  readonly role: Role;
  readonly is_used_lately: boolean;
}

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');
const placeOf = (token: string, ledger: string) => ({
  key: token,
  context: ledger,
  purpose: 'claim-ledger desk session',
});

export const createSessions = ({ database, access, clock }: Parts): Sessions => {
  const since = (ms: number): string => new Date(Date.parse(clock()) - ms).toISOString();
  const end = async (token: string): Promise<void> => {
    await database.run(
      (sql) => sql`delete from service.desk_sessions where token_sha256 = ${digestOf(token)}`,
    );
  };
  const readRow = async (ledger: string, digest: string): Promise<Row | undefined> => {
    const [row] = await database.run(
      (sql) => sql<Row[]>`
        select sealed_credential, role, last_used_at > ${since(noteUseEveryMs)} as is_used_lately
        from service.desk_sessions
        where token_sha256 = ${digest} and ledger_id = ${ledger}
          and began_at > ${since(sessionMaxMs)} and last_used_at > ${since(sessionIdleMaxMs)}`,
    );
    return row;
  };
  return {
    begin: async (ledger, credential) => {
      const principal = await access.holderOf(ledger, credential);
      if (principal === undefined || !isOfTheDesk(principal.role)) return undefined;
      const token = randomBytes(tokenBytes).toString('base64url');
      const sealed = seal(credential, placeOf(token, ledger));
      const now = clock();
      await database.run(async (sql) => {
        await sql`
          delete from service.desk_sessions
          where began_at <= ${since(sessionMaxMs)} or last_used_at <= ${since(sessionIdleMaxMs)}`;
        await sql`
          insert into service.desk_sessions
            (token_sha256, ledger_id, sealed_credential, role, began_at, last_used_at)
          values (${digestOf(token)}, ${ledger}, ${sealed}, ${principal.role}, ${now}, ${now})`;
      });
      return token;
    },
    find: async (ledger, token) => {
      const digest = digestOf(token);
      const row = await readRow(ledger, digest);
      if (row === undefined) return undefined;
      const credential = unseal(row.sealed_credential, placeOf(token, ledger));
      const principal = await access.holderOf(ledger, credential);
      if (principal === undefined || !mayActAs(principal.role, row.role)) {
        await end(token);
        return undefined;
      }
      if (!row.is_used_lately)
        await database.run(
          (sql) =>
            sql`update service.desk_sessions set last_used_at = ${clock()} where token_sha256 = ${digest}`,
        );
      return { token, credential, principal };
    },
    end,
  };
};
