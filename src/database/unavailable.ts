const connectionCodes = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);

/** Transient SQLSTATEs: 08 connection, 53 resources, 57P shutdown and start, 25006 a server that became a standby. */
const passing = /^(08...|53...|57P0[1-5]|57014|25006|40001|40P01|55P03)$/;

/** Whether the failure is transient, so that the same query may succeed later. */
export const isUnavailable = (error: unknown): boolean => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' && (connectionCodes.has(code) || passing.test(code));
};

/** Whether the connection was lost, and with it any open transaction. */
export const isLost = (error: unknown): boolean => {
  const { code, severity } = (error ?? {}) as { code?: unknown; severity?: unknown };
  return severity === 'FATAL' || (typeof code === 'string' && connectionCodes.has(code));
};
