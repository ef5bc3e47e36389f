import { readFileSync } from 'node:fs';

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As the package says it of itself: an SPDX expression, usually. */
  readonly license: string | undefined;
}

interface Locked {
  /** Given for workspaces alone, whose place is not named for them. */
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
}

/** What runs in production, by the lockfile: everything that is not for development alone, workspaces included. */
export const productionPackages = (lockfile: string): Package[] => {
  const { packages } = JSON.parse(lockfile) as { packages: Record<string, Locked> };
  return Object.entries(packages)
    .filter(([place, { dev = false, link = false }]) => place !== '' && !dev && !link)
    .map(([place, { name, version = '', license }]) => ({
      name: name ?? place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      license,
    }));
};

export const lockfile = (): string =>
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
