import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardMark, isPresent, pidFile, signalServer } from './holder.ts';
import { serverEnvironment, type Identity, type View } from './identity.ts';

/** A fast shutdown takes well under a second unless the disk is in trouble. After this, crash recovery is better. */
const stopPatienceMs = 60_000;
const pollMs = 10;
const tailMaxLines = 40;

/**
 * The guard: a shell that is the server's parent and holds one end of a pipe of ours. The kernel closes the pipe
 * however we die, and then the guard stops the server. The guard prints the server's pid, exits with its code and
 * removes a temporary socket folder. The script is an argument, so no file has to be found.
 *
 * A server that has not written its pid may not handle signals yet, so SIGINT is sent again. The watcher is killed by
 * SIGKILL, because it inherits that other signals are ignored.
 */
const guardScript = `
trap "" INT TERM HUP
pidfile=$2 temporary=$3; shift 3
exec 3<&0
"$@" </dev/null 3<&- >&2 &
server=$!
echo "$server"; exec >&2
listening() { read -r pid <"$pidfile" && [ "$pid" = "$server" ]; }
stop() { until listening; do kill -INT "$server" || return; sleep 1; done; kill -INT "$server"; }
(read -r _ <&3; stop) 2>/dev/null &
watcher=$!
exec 3<&-
wait "$server"; code=$?
kill -KILL "$watcher" 2>/dev/null
[ -z "$temporary" ] || rm -rf -- "$temporary"
exit "$code"`;

export interface Launch {
  /** The cluster's directory, as this process sees it. */
  readonly directory: string;
  readonly view: View;
  readonly command: readonly string[];
  readonly identity: Identity | undefined;
  /** A folder to remove once the server is gone. */
  readonly temporary: string | undefined;
  /** The pid in a stale pid file. The server is told to disregard it. */
  readonly gone: number | undefined;
  readonly log: (line: string) => void;
}

type Guard = ChildProcessByStdio<Writable, Readable, Readable>;

/** A server and its guard. The server may not be ready yet. */
export class GuardedServer {
  /** Settles when no process is left that could touch the data. */
  readonly exited: Promise<void>;
  readonly #guard: Guard;
  readonly #directory: string;
  readonly #tail: string[] = [];
  readonly #processId: Promise<number | undefined>;
  #stopped = false;

  constructor(launch: Launch) {
    this.#directory = launch.directory;
    this.#guard = spawnGuard(launch);
    this.#guard.stdin.on('error', () => undefined); // The guard ended before us. Its 'exit' event reports the outcome.
    this.#processId = firstNumber(this.#guard).catch(() => undefined);
    createInterface({ input: this.#guard.stderr }).on('line', (line) => {
      this.#tail.push(line);
      if (this.#tail.length > tailMaxLines) this.#tail.shift();
      launch.log(line);
    });
    this.exited = this.#ended();
  }

  /** The last lines of the server's log. */
  get tail(): string {
    return this.#tail.join('\n');
  }

  get running(): boolean {
    return this.#guard.pid !== undefined && this.#guard.exitCode === null && this.#guard.signalCode === null;
  }

  /** The server's pid once it accepts connections; undefined where it ended or was not ready in time. */
  async ready(timeoutMs: number): Promise<number | undefined> {
    const processId = await this.#processId;
    for (const deadline = Date.now() + timeoutMs; processId !== undefined && Date.now() < deadline;) {
      const [pid, , , , , , , state] = await pidFile(this.#directory);
      if (Number(pid) === processId && state === 'ready') return processId;
      if (!this.running) return undefined;
      await sleep(pollMs);
    }
    return undefined;
  }

  /** Ends sessions, writes a checkpoint and resolves when the server is gone. May be called again. */
  async stop(): Promise<void> {
    if (!this.#stopped) {
      this.#stopped = true;
      this.#guard.stdin.end();
      const pid = await this.#processId;
      const insist = () => pid !== undefined && void signalServer(this.#directory, pid, 'SIGQUIT');
      const impatience = setTimeout(insist, stopPatienceMs);
      void this.exited.then(() => clearTimeout(impatience));
    }
    await this.exited;
  }

  async #ended(): Promise<void> {
    await once(this.#guard, 'exit').catch((error: unknown) => this.#tail.push(String(error)));
    // A guard that was killed did not wait for the server, which must not run without a guard.
    const pid = await this.#processId;
    if (this.#guard.signalCode !== null && pid !== undefined) {
      await signalServer(this.#directory, pid, 'SIGINT');
      while (await isPresent(this.#directory, pid)) await sleep(pollMs);
    }
    // The last lines may still be in the pipe. A process that outlived the server could hold it open, hence the limit.
    if (!this.#guard.stderr.closed)
      await once(this.#guard.stderr, 'close', { signal: AbortSignal.timeout(500) }).catch(() => undefined);
    this.#guard.stderr.destroy();
  }
}

/** Detached: Ctrl-C or a signal to our process group must not stop the server before the program has drained. */
function spawnGuard({ view, command, identity, temporary, gone }: Launch): Guard {
  const pidFileSeen = path.join(view.path, 'postmaster.pid');
  const args = ['-c', guardScript, guardMark, String(process.pid), pidFileSeen, temporary ?? '', ...command];
  const env = serverEnvironment();
  // pg_ctl's way to disregard a pid. Deleting the file would skip the check for processes still on the data.
  if (gone !== undefined) env['PG_GRANDPARENT_PID'] = String(gone);
  return spawn('/bin/sh', args, {
    ...identity,
    cwd: view.cwd,
    env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function firstNumber(guard: Guard): Promise<number | undefined> {
  let output = '';
  for await (const piece of guard.stdout) {
    output += String(piece);
    if (output.includes('\n')) return Number(output);
  }
  return undefined;
}
