import { definitionOf, type RecordedEvent } from '../domain/events.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/define.ts';

/** An event as the log keeps it. */
export interface StoredEvent {
  readonly position: number;
  readonly stream_id: string;
  readonly version: number;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly audience: Audience;
  readonly recorded_at: Date | string;
  readonly actor: Actor;
  readonly data: unknown;
}

/** The version of the event schemas that this code writes. An older one is brought up to date where it is read. */
export const eventSchemaVersion = 1;

/** What was written is parsed again when it is read: nothing unknown travels further than here. */
export const toRecorded = (ledger: string, row: StoredEvent): RecordedEvent => {
  if (row.schema_version !== eventSchemaVersion)
    throw new Error(
      `event ${row.event_id} was written in schema version ${row.schema_version}, which this code cannot read`,
    );
  return {
    id: row.event_id,
    ledger,
    position: row.position,
    stream: row.stream_id,
    version: row.version,
    recordedAt: new Date(row.recorded_at).toISOString(),
    actor: row.actor,
    audience: row.audience,
    type: row.type,
    data: definitionOf(row.type).data.parse(row.data),
  } as RecordedEvent;
};
