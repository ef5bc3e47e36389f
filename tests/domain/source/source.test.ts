import t from 'tap';
import type { SourceCommand } from '../../../src/domain/source/commands.ts';
import type { SourceEvent } from '../../../src/domain/source/events.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';

type Registered = Extract<SourceEvent, { type: 'source.registered' }>['data'];
type Captured = Extract<SourceEvent, { type: 'source.captured' }>['data'];

const source = id('source', 1);
const described: Registered = { source, title: 'Minutes of 28 May 2000', kind: 'official-record' };
const copied: Captured = {
  source,
  capture: id('capture', 1),
  sha256: 'a'.repeat(64),
  mediaType: 'application/pdf',
  retrievedAt: '2026-11-22T10:00:00.000Z',
};

const registered: SourceEvent = { type: 'source.registered', data: described };
const captured = (more: Partial<Captured> = {}): SourceEvent => ({
  type: 'source.captured',
  data: { ...copied, ...more },
});
const register: SourceCommand = { type: 'register-source', ...described };
const capture = (more: Partial<Captured> = {}): SourceCommand => ({
  type: 'capture-source',
  ...copied,
  ...more,
});
const changed = { capture: id('capture', 2), sha256: 'b'.repeat(64) };

t.test('a source goes on record once', async () => {
  given().when(register).then(registered);
  given(registered).when(register).thenRefused('already-recorded');
});

t.test('only a source on record is captured', async () => {
  given().when(capture()).thenRefused('unknown-source');
  given(registered).when(capture()).then(captured());
});

t.test('a capture of the same bytes again is no news', async () => {
  given(registered, captured()).when(capture(changed)).then(captured(changed));
  given(registered, captured())
    .when(capture({ capture: id('capture', 2) }))
    .thenRefused('nothing-changes');
});

t.test('a page that changed back is news again', async () => {
  const back = { capture: id('capture', 3) };
  given(registered, captured(), captured(changed)).when(capture(back)).then(captured(back));
});
