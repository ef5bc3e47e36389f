import { closeSync, openSync, statSync, writeSync } from 'node:fs';

/** One line of the access log. All texts are ids, names of ours or addresses: nothing is taken from a request as it came. */
export interface AccessEntry {
  /** When the answer began: RFC 3339 in UTC. */
  readonly time: string;
  /** `opened` and `closed` for a stream, otherwise `answered`. */
  readonly event: 'answered' | 'opened' | 'closed';
  readonly why: 'write' | 'refused' | 'desk-read';
  /** The id of the request, which the caller got as `X-Request-Id`. */
  readonly request: string;
  /** The key that authenticated the caller; null without one, and for one that opens nothing. */
  readonly key: string | null;
  readonly member: string | null;
  /** The kind of credential. */
  readonly by: 'key' | 'token' | null;
  readonly address: string | null;
  readonly method: string;
  /** The operationId of the API document; null where no operation was reached. */
  readonly operation: string | null;
  readonly ledger: string | null;
  readonly status: number;
  /** True for a write that was only judged. */
  readonly dryRun?: true;
}

/** The access and security log: who did what, and who was refused. It is apart from the debug log. */
export interface AccessLog {
  note(entry: AccessEntry): void;
  /** Sets what is called with the error of a failed write. The service goes on, and the lines are lost. */
  onError(report: (error: unknown) => void): void;
  /** Writes what is buffered and closes the file. */
  close(): void;
}

/** Where the lines go. */
interface Target {
  write(text: string): void;
  close(): void;
}

const streamTarget = (stream: NodeJS.WriteStream, onError: (error: unknown) => void): Target => {
  // Without a listener a reader that closed its end would end the process.
  stream.on('error', onError);
  return { write: (text) => void stream.write(text), close: () => undefined };
};

/** How often the file is looked for under its name, in milliseconds. */
const rotationCheckMs = 1_000;
/** Only the user of the service may read it: addresses and names of members are personal data. */
const fileMode = 0o600;

/** Appends to a file. A file that was renamed or removed is opened anew, so log rotation needs no signal. */
const fileTarget = (path: string): Target => {
  let file = openSync(path, 'a', fileMode);
  let checked = performance.now();
  const identity = (from: { ino: number; dev: number } | undefined): string => `${from?.dev}:${from?.ino}`;
  let current = identity(statSync(path, { throwIfNoEntry: false }));
  const follow = (): void => {
    if (performance.now() - checked < rotationCheckMs) return;
    checked = performance.now();
    if (identity(statSync(path, { throwIfNoEntry: false })) === current) return;
    const next = openSync(path, 'a', fileMode);
    closeSync(file);
    file = next;
    current = identity(statSync(path, { throwIfNoEntry: false }));
  };
  return {
    write: (text) => {
      follow();
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    },
    close: () => closeSync(file),
  };
};

const targetOf = (where: string, onError: (error: unknown) => void): Target => {
  if (where === 'stdout' || where === 'stderr') return streamTarget(process[where], onError);
  return fileTarget(where);
};

/**
 * Opens the access log: `stderr`, `stdout` or a file; undefined for `none`. Lines of one turn of the event loop are
 * written at once, and synchronously: a crash loses at most the lines of the present turn. Throws where the file
 * cannot be opened.
 */
export const openAccessLog = (where: string): AccessLog | undefined => {
  if (where === 'none') return undefined;
  let report: (error: unknown) => void = () => undefined;
  const target = targetOf(where, (error) => report(error));
  let pending: string[] = [];
  const flush = (): void => {
    const lines = pending;
    pending = [];
    if (lines.length === 0) return;
    try {
      target.write(lines.join(''));
    } catch (error) {
      report(error);
    }
  };
  return {
    note: (entry) => {
      if (pending.length === 0) setImmediate(flush);
      pending.push(`${JSON.stringify(entry)}\n`);
    },
    onError: (next) => {
      report = next;
    },
    close: () => {
      flush();
      target.close();
    },
  };
};
