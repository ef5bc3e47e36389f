import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { complaintsOn, presentVersions, versions, versionsFile } from './digests.ts';

/** `npm run versions`: writes the versions of the present code. It refuses a changed fold without a raised revision. */
const now = presentVersions();
const complaints = existsSync(versionsFile)
  ? complaintsOn(versions.parse(JSON.parse(readFileSync(versionsFile, 'utf8'))), now)
  : [];
if (complaints.length === 0) writeFileSync(versionsFile, `${JSON.stringify(now, undefined, 2)}\n`);
else {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exitCode = 1;
}
