import { typeidUnboxed } from 'typeid-js';
import type { IdKind } from '../domain/terms/ids.ts';

/** Makes a new id of a kind: a TypeID over a UUIDv7, so that ids of one kind sort by when they were made. */
export type NewId = (kind: IdKind) => string;

export const newId: NewId = (kind) => typeidUnboxed(kind);
