import t from 'tap';
import { principalIn } from '../../src/access/principal-of-jwt-claims.ts';
import { identityOf } from '../../src/domain/ledger/members.ts';
import { emptyLedger } from '../../src/domain/ledger/ledger.ts';
import { newId } from '../../src/event-store/new-id.ts';

const issuer = 'https://issuer.example';
const member = newId('member');
const ledger = {
  ...emptyLedger,
  members: { [member]: { name: 'Ana', kind: 'person' as const, role: 'editor' as const } },
  identities: { [identityOf(issuer, 'ana')]: member },
};

/** The kind of actor that a token with these claims is, where a claim marks the tokens of people. */
const kindOf = (personClaim: string, claims: object): string | undefined =>
  principalIn({ issuer, roleClaim: 'roles', personClaim }, 'main', ledger, {
    ...{ iss: issuer, sub: 'ana', iat: 1_000, exp: 2_000, roles: ['main:editor'] },
    ...claims,
  })?.kind;

t.test(
  'a token is a person’s only if it has the claim that marks tokens of people, at that very place',
  async (t) => {
    t.equal(kindOf('', {}), 'program', 'nothing says that a person signed in');
    t.equal(kindOf('staff.number', {}), 'program', 'nor does the setting by itself');
    t.equal(kindOf('staff.number', { staff: {} }), 'program');
    t.equal(kindOf('staff.number', { staff: 'number' }), 'program');
    t.equal(kindOf('staff.number', { staff: null }), 'program');
    t.equal(kindOf('staff.number', { staff: { number: 7 } }), 'person');
    t.equal(kindOf('', { staff: { number: 7 } }), 'program');
    t.equal(kindOf('constructor', {}), 'program', 'what every object has is no claim');
    t.equal(kindOf('staff.constructor', { staff: {} }), 'program');
    t.equal(kindOf('staff.number', { sid: 'a-session' }), 'person', 'the standard claims count beside it');
  },
);
