const connectionCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Transient SQLSTATEs: 08 connection, 53 resources, 57P shutdown and start, 25006 a server that became a standby. */
const passing = /^(08...|53...|57P0[1-5]|57014|25006|40001|40P01|55P03)$/;

/**
 * Whether the failure is one of a socket: of the connection itself, or of finding its host. The same code means
 * something else for a file: a missing folder is ENOENT too.
 */
const isOfConnection = ({ code, syscall }: { code?: unknown; syscall?: unknown }): boolean =>
  syscall === 'connect' || (typeof code === 'string' && connectionCodes.has(code));

/** Whether the failure is transient, so that the same query may succeed later. */
export const isUnavailable = (error: unknown): boolean => {
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown };
  return isOfConnection({ code, syscall }) || (typeof code === 'string' && passing.test(code));
};

/** Whether the connection was lost, and with it any open transaction. */
export const isLost = (error: unknown): boolean => {
  const { code, severity, syscall } = (error ?? {}) as {
    code?: unknown;
    severity?: unknown;
    syscall?: unknown;
  };
  return severity === 'FATAL' || isOfConnection({ code, syscall });
};
