import t from 'tap';
import { TypeID } from 'typeid-js';
import { newId } from '../../src/event-store/new-id.ts';
import { idKinds } from '../../src/domain/terms/ids.ts';

/** The UUID in an id, as another implementation decodes it. */
const uuidOf = (id: string): string => TypeID.fromString(id).toUUID();
const msOf = (uuid: string): number => Number.parseInt(uuid.replaceAll('-', '').slice(0, 12), 16);

t.test('an id is a TypeID over a UUIDv7 of the present', async (t) => {
  for (const kind of idKinds) {
    const before = Date.now();
    const id = newId(kind);
    t.equal(TypeID.fromString(id).getType(), kind);
    const uuid = uuidOf(id);
    t.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    t.ok(msOf(uuid) >= before && msOf(uuid) <= Date.now() + 1, uuid);
    t.equal(TypeID.fromUUID(kind, uuid).toString(), id, 'and encodes back to the same text');
  }
});

t.test('ids sort by their creation, also within a millisecond, and none occurs twice', async (t) => {
  const ids = Array.from({ length: 50_000 }, () => newId('event'));
  t.equal(new Set(ids).size, ids.length);
  t.ok(ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? '')));
  const bits = ids.map((id) => BigInt(`0x${uuidOf(id).replaceAll('-', '')}`));
  for (let bit = 0n; bit < 42n; bit += 1n) {
    const share = bits.filter((each) => ((each >> bit) & 1n) === 1n).length / bits.length;
    t.ok(share > 0.45 && share < 0.55, `bit ${String(bit)} of the random part is set in ${share.toFixed(2)}`);
  }
});

t.test(
  'a clock that is set back, or stands still, makes no id that sorts before an earlier one',
  async (t) => {
    const { now } = Date;
    t.teardown(() => (Date.now = now));
    const later = now() + 60_000;
    Date.now = () => later;
    const ids = [newId('claim')];
    t.equal(msOf(uuidOf(ids[0] ?? '')), later);
    Date.now = () => later - 3_600_000;
    for (let n = 0; n < 1_000; n += 1) ids.push(newId('claim'));
    t.same(ids, ids.toSorted());
    t.equal(new Set(ids).size, ids.length);
    Date.now = () => 0xffff_ffff_ffff;
    t.equal(msOf(uuidOf(newId('claim'))), 0xffff_ffff_ffff, 'the last time that a UUIDv7 can name');
  },
);
