import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockfile } from './production.ts';

/**
 * `npm run sbom`: a bill of materials (CycloneDX) of what runs in production, from the lockfile. `npm sbom --omit dev`
 * also leaves out packages that tools for development use as well, so npm is asked about a lockfile without those tools.
 */
interface Locked {
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const place = mkdtempSync(path.join(tmpdir(), 'claim-ledger-sbom-'));

/** Writes a manifest as it is, without what only development needs. */
const copyManifest = (folder: string): void => {
  const { devDependencies: _, ...manifest } = JSON.parse(
    readFileSync(path.join(root, folder, 'package.json'), 'utf8'),
  ) as Record<string, unknown>;
  mkdirSync(path.join(place, folder), { recursive: true });
  writeFileSync(path.join(place, folder, 'package.json'), JSON.stringify(manifest));
};

try {
  const lock = JSON.parse(lockfile()) as { packages: Record<string, Locked> };
  const { devDependencies: __, ...own } = lock.packages[''] as Record<string, unknown>;
  const inProduction = Object.entries(lock.packages).filter(([at, { dev = false }]) => at !== '' && !dev);
  const packages = { '': own, ...Object.fromEntries(inProduction) };
  writeFileSync(path.join(place, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  copyManifest('.');
  for (const [, { link = false, resolved = '' }] of inProduction) if (link) copyManifest(resolved);
  const asked = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  process.stdout.write(execFileSync('npm', asked, { cwd: place, maxBuffer: 16_777_216 }));
} finally {
  rmSync(place, { recursive: true });
}
