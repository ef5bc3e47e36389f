import { serverMark } from './holder.ts';
import { port } from './socket.ts';

/**
 * The last value given wins, so nobody can take away what the ledger promises: that a confirmed write is on disk, and
 * that there is no way in but the socket.
 */
export function settingsArguments(wanted: Record<string, string>, socketDirectory: string): string[] {
  const firm = {
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: quoted(socketDirectory),
    unix_socket_permissions: '0700',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
  const pairs = [...Object.entries(wanted), ...Object.entries(firm)].map(
    ([name, value]) => `${name}=${value}`,
  );
  return [...pairs, serverMark].flatMap((pair) => ['-c', pair]);
}

/** That setting is a list of identifiers: a space, comma or capital in the path has to be quoted. */
const quoted = (directory: string): string => `"${directory.replaceAll('"', '""')}"`;
