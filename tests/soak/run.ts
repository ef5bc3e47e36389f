import { soakAppends } from './append.ts';
import { soakKills } from './kill.ts';
import { nothing, readSoakOptions } from './options.ts';

/** Runs by hand for a given time; see docs/soak.md. It prints its totals regularly and at the end. */
const say = (line: string): void => void process.stdout.write(`${new Date().toISOString()} ${line}\n`);

const options = readSoakOptions(process.argv.slice(2));
const totals = nothing();
const deadline = Date.now() + options.minutes * 60_000;
await soakAppends(options, totals, deadline, say);
await soakKills(options, totals, deadline, say);
say(`in the end ${JSON.stringify(totals)}`);
if (totals.lost + totals.duplicated + totals.skipped > 0) process.exitCode = 1;
