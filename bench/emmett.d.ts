/** The parts of Emmett that are used here, so that types are checked without installing it. */
declare module '@event-driven-io/emmett-postgresql' {
  interface Appended {
    readonly nextExpectedStreamVersion: bigint;
  }
  interface EventStore {
    appendToStream(
      stream: string,
      events: readonly { type: string; data: unknown; metadata?: unknown }[],
      options?: { expectedStreamVersion?: bigint },
    ): Promise<Appended>;
    schema: { migrate(): Promise<unknown> };
    close(): Promise<void>;
  }
  export const getPostgreSQLEventStore: (address: string, options?: object) => EventStore;
}
