import { readFileSync } from 'node:fs';
import { isAllowed, skipsIn } from './judge-skips.ts';

/** `npm run skips -- FILE`: tells of every skip in what tap said, and fails where one is not among the allowed ones. */
const skips = skipsIn(readFileSync(process.argv[2] ?? 0, 'utf8'));
for (const skip of skips) {
  const judged = isAllowed(skip)
    ? 'skipped, as allowed'
    : 'skipped, and may not be (tests/skips/judge-skips.ts)';
  process.stdout.write(`${judged}: ${skip.test}: ${skip.reason || 'no reason'}\n`);
}
if (!skips.every(isAllowed)) process.exitCode = 1;
