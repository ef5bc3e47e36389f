import { definitionOf, type RecordedEvent } from '../domain/events.ts';
import type { Actor } from '../domain/terms/actor.ts';
import type { Audience } from '../domain/terms/define.ts';

/** A row of `log.events`. */
export interface StoredEvent {
  readonly position: number;
  readonly stream_id: string;
  readonly version: number;
  readonly public_position: number;
  readonly public_version: number;
  readonly event_id: string;
  readonly type: string;
  readonly schema_version: number;
  readonly audience: Audience;
  readonly recorded_at: Date | string;
  readonly actor: Actor;
  readonly data: unknown;
}

/** The version of the event schemas that this code writes and reads. */
export const eventSchemaVersion = 1;

/**
 * Parses a stored event by its schema, so that no unknown data gets further than here. Throws on another schema
 * version.
 */
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
    public: { position: row.public_position, version: row.public_version },
    recordedAt: new Date(row.recorded_at).toISOString(),
    actor: row.actor,
    audience: row.audience,
    type: row.type,
    data: definitionOf(row.type).data.parse(row.data),
  } as RecordedEvent;
};
