import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { guardMark, isPresent, pidFile, signalServer } from './holder.ts';
import { serverEnvironment, type Identity, type Projection } from './identity.ts';

/** A fast shutdown is over in well under a second unless the disk is in trouble; then recovery is the better way. */
const stopPatienceMs = 60_000;
const pollMs = 10;
const tailMaxLines = 40;

/**
 * The server's parent: holds the other end of a pipe of ours and stops the server when that closes, which the kernel
 * does however we die. It tells the server's pid, returns its exit code and removes a temporary socket folder.
 * A server that has not written its pid yet may not hear the signal yet, so it is sent again. The watcher must be
 * killed hard, because it inherits that signals are ignored.
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
  /** The data directory, as we see it. */
  readonly directory: string;
  readonly view: Projection;
  readonly command: readonly string[];
  readonly identity: Identity | undefined;
  /** A folder to remove after the server, however that ends. */
  readonly temporary: string | undefined;
  /** The pid in a pid file left behind; the server is told that it is not another server's. */
  readonly gone: number | undefined;
  readonly log: (line: string) => void;
}

type Guard = ChildProcessByStdio<Writable, Readable, Readable>;

/** A server under guard; nothing is promised about its being ready. */
export class GuardedServer {
  /** Settles when no process of it is left that could touch the data. */
  readonly exited: Promise<void>;
  readonly #guard: Guard;
  readonly #directory: string;
  readonly #tail: string[] = [];
  readonly #processId: Promise<number | undefined>;
  #stopped = false;

  constructor(launch: Launch) {
    this.#directory = launch.directory;
    this.#guard = spawnGuard(launch);
    this.#guard.stdin.on('error', () => undefined); // the guard is gone before us: 'exit' tells
    this.#processId = firstNumber(this.#guard).catch(() => undefined);
    createInterface({ input: this.#guard.stderr }).on('line', (line) => {
      this.#tail.push(line);
      if (this.#tail.length > tailMaxLines) this.#tail.shift();
      launch.log(line);
    });
    this.exited = this.#ended();
  }

  /** The last the server said. */
  get tail(): string {
    return this.#tail.join('\n');
  }

  get running(): boolean {
    return this.#guard.pid !== undefined && this.#guard.exitCode === null && this.#guard.signalCode === null;
  }

  /** The server's pid when it accepts connections; undefined when it ended before, or did not in time. */
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
    // A guard that was killed has not waited for the server, which must not go on without one.
    const pid = await this.#processId;
    if (this.#guard.signalCode !== null && pid !== undefined) {
      await signalServer(this.#directory, pid, 'SIGINT');
      while (await isPresent(this.#directory, pid)) await sleep(pollMs);
    }
    // The last lines may still be on their way; a process that outlived the server could hold the pipe open.
    if (!this.#guard.stderr.closed)
      await once(this.#guard.stderr, 'close', { signal: AbortSignal.timeout(500) }).catch(() => undefined);
    this.#guard.stderr.destroy();
  }
}

/** Detached: a Ctrl-C or a signal to our process group must not stop the server before the service has drained. */
function spawnGuard({ view, command, identity, temporary, gone }: Launch): Guard {
  const pidFileSeen = path.join(view.path, 'postmaster.pid');
  const args = ['-c', guardScript, guardMark, String(process.pid), pidFileSeen, temporary ?? '', ...command];
  const env = serverEnvironment();
  // pg_ctl's way to say so; unlike deleting the file it leaves the server its check for processes still on the data.
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
  let said = '';
  for await (const piece of guard.stdout) {
    said += String(piece);
    if (said.includes('\n')) return Number(said);
  }
  return undefined;
}
