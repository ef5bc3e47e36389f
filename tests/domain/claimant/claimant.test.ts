import t from 'tap';
import type { ClaimantCommand } from '../../../src/domain/claimant/commands.ts';
import type { ClaimantEvent } from '../../../src/domain/claimant/events.ts';
import { id } from '../builders/people.ts';
import { given } from '../given.ts';

type VersionedRow = Extract<ClaimantEvent, { type: 'claimant.role-held' }>['data'];

const claimant = id('claimant', 1);
const described = { claimant, kind: 'person', name: 'Valentín Paniagua' } as const;
const held: VersionedRow = { claimant, role: id('role', 1), title: 'President of Peru', from: '2000-11-22' };

const registered: ClaimantEvent = { type: 'claimant.registered', data: described };
const roleHeld = (more: Partial<VersionedRow> = {}): ClaimantEvent => ({
  type: 'claimant.role-held',
  data: { ...held, ...more },
});
const register: ClaimantCommand = { type: 'register-claimant', ...described };
const recordRole = (more: Partial<VersionedRow> = {}): ClaimantCommand => ({
  type: 'record-role',
  ...held,
  ...more,
});

t.test('a claimant goes on record once', async () => {
  given().when(register).then(registered);
  given(registered).when(register).thenRefused('already-recorded');
});

t.test('someone we do not know is a claimant too', async () => {
  const someone = { claimant, kind: 'unknown', name: 'An unsigned leaflet' } as const;
  given()
    .when({ type: 'register-claimant', ...someone })
    .then({ type: 'claimant.registered', data: someone });
});

t.test('only a claimant on record holds a role', async () => {
  given().when(recordRole()).thenRefused('unknown-claimant');
  given(registered).when(recordRole()).then(roleHeld());
});

t.test('several roles may be held, one after the other or at once', async () => {
  const second = { role: id('role', 2), title: 'Member of Congress' };
  given(registered, roleHeld()).when(recordRole(second)).then(roleHeld(second));
});

t.test('no role ends before it begins, as far as both dates are known', async () => {
  given(registered)
    .when(recordRole({ until: '2000-11-21' }))
    .thenRefused('invalid-combination', { pointer: '#/until' });
  for (const until of ['2000', '2000-11', '2000-11-22', '2001-07-28'])
    given(registered).when(recordRole({ until })).then(roleHeld({ until }));
});

t.test('a role may have an end alone, or no dates at all', async () => {
  const { from: _, ...undated } = held;
  given(registered)
    .when({ type: 'record-role', ...undated })
    .then({ type: 'claimant.role-held', data: undated });
  given(registered)
    .when({ type: 'record-role', ...undated, until: '2001' })
    .then({ type: 'claimant.role-held', data: { ...undated, until: '2001' } });
});
