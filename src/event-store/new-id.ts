import { typeidUnboxed } from 'typeid-js';
import type { IdKind } from '../domain/terms/ids.ts';

/** Generates a new id of a kind. It is a TypeID over a UUIDv7, so ids of one kind sort by creation time. */
export type NewId = (kind: IdKind) => string;

export const newId: NewId = (kind) => typeidUnboxed(kind);
