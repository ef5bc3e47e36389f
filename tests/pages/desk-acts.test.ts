import t from 'tap';
import { roleNeeded } from '../../src/domain/ledger/may.ts';
import { acts } from '../../src/pages/desk/acts/table.ts';
import { parametersOf, type CommandType } from '../../src/pages/desk/acts/act.ts';
import { fieldAt, kindOf } from '../../src/pages/desk/acts/values.ts';
import { claimDesk } from '../../src/pages/desk/claim.ts';
import { record } from '../../src/pages/desk/record.ts';
import { verdictDesk } from '../../src/pages/desk/verdicts/verdict.ts';
import { ar } from '../../src/pages/messages/ar.ts';
import { en } from '../../src/pages/messages/en.ts';
import { es } from '../../src/pages/messages/es.ts';
import { servedDocument } from '../openapi/served.ts';
import { inlineShared } from '../support/inline-shared.ts';

/** Acts with forms of their own: the page, and the name of the act in it. */
const ownForms: Partial<Record<CommandType, readonly [{ readonly acts?: object }, string]>> = {
  'record-claim': [record, 'record'],
  'register-source': [record, 'record'],
  'register-claimant': [record, 'record'],
  'decline-claim': [claimDesk, 'decline'],
  'withdraw-claim': [claimDesk, 'withdraw'],
  'restore-claim': [claimDesk, 'restore'],
  'record-appearance': [claimDesk, 'occasion'],
  'offer-evidence': [claimDesk, 'offer'],
  'accept-evidence': [claimDesk, 'accept'],
  'decline-evidence': [claimDesk, 'decline-evidence'],
  'challenge-evidence': [claimDesk, 'challenge'],
  'withdraw-evidence': [claimDesk, 'withdraw-evidence'],
  'propose-verdict': [claimDesk, 'propose'],
  'release-objection': [claimDesk, 'release-objection'],
  'set-objection-aside': [claimDesk, 'set-aside'],
  'request-reply': [claimDesk, 'request-reply'],
  'receive-reply': [claimDesk, 'receive-reply'],
  'add-note': [claimDesk, 'note'],
  'revise-verdict': [verdictDesk, 'revise'],
  'approve-verdict': [verdictDesk, 'approve'],
  'return-verdict': [verdictDesk, 'return'],
  'withdraw-verdict': [verdictDesk, 'withdraw'],
  'publish-verdict': [verdictDesk, 'publish'],
  'embargo-verdict': [verdictDesk, 'embargo'],
  'retract-verdict': [verdictDesk, 'retract'],
};

/** Acts without a form, each with the reason. */
const withoutForm: Partial<Record<CommandType, string>> = {
  'release-verdict': 'The system gives it when an embargo ends.',
  'report-recheck-due': 'The system gives it when the day has come.',
  'report-author-left': 'The system gives it when a member leaves.',
  'report-sources-too-few': 'The system gives it when sources turn out to be one.',
  'lapse-reply': 'The system gives it when the time for a reply is over.',
  'end-withholding': 'The system gives it when the time of a withholding is over.',
  'place-withholding': 'It has no form yet: an editor gives it by the API.',
  'release-withholding': 'It has no form yet: an editor gives it by the API.',
  'capture-source': 'Its SHA-256 and time come from a program that fetched the document.',
  'report-capture-failure': 'The program that tried to fetch the document reports it.',
  'define-scale': 'A scale is a table of ratings with numbers and labels, which is sent as JSON.',
  'create-ledger': 'It belongs to the deployment: the operator gives it by the API.',
};

t.test('every command that a role of the desk may give has a form, or a reason why not', async (t) => {
  for (const type of Object.keys(roleNeeded) as CommandType[]) {
    const places = [acts[type], ownForms[type], withoutForm[type]].filter((each) => each !== undefined);
    t.equal(places.length, 1, type);
    const own = ownForms[type];
    if (own !== undefined) t.ok(Object.hasOwn(own[0].acts ?? {}, own[1]), `${type}: its form exists`);
  }
});

t.test('every form of the tables asks for the whole body of its operation, at its address', async (t) => {
  const { paths, components } = inlineShared(await servedDocument()) as any;
  for (const [type, act] of Object.entries(acts)) {
    const operation = paths[`/v1/ledgers/{ledger}${act.path}`]?.[act.method];
    t.ok(operation, `${type}: ${act.method} ${act.path}`);
    if (operation === undefined) continue;
    const given = Object.values<any>(operation.requestBody?.content ?? {})[0]?.schema ?? {};
    const body = components.schemas[String(given.$ref).split('/').at(-1) ?? ''] ?? given;
    const asked = new Set(act.fields.map((path) => path.split('.')[0]));
    for (const name of Object.keys(body.properties ?? {}))
      t.ok(asked.has(name) || Object.hasOwn(act.leaves ?? {}, name), `${type}: ${name}`);
    for (const name of asked) t.ok(body.properties?.[name!], `${type}: ${name} is a field of the body`);
    const ifMatch = operation.parameters.find(({ name }: any) => name.toLowerCase() === 'if-match');
    const isNeeded = /Required/.test(ifMatch?.description ?? '');
    t.equal(isNeeded, act.adds !== true, `${type}: a version is sent where it is needed`);
    t.strictSame(
      parametersOf(act).toSorted(),
      operation.parameters
        .filter(({ in: at, name }: any) => at === 'path' && name !== 'ledger')
        .map(({ name }: any) => name)
        .toSorted(),
      `${type}: the parameters of its path`,
    );
  }
});

t.test('every act, field and choice has words in every language', async (t) => {
  const groups: Readonly<Record<string, string>> = {
    'notice.reason': 'reason',
    'notice.class': 'class',
    'notice.responsible': 'responsible',
    'policy.claimVisibility': 'visibility',
    'policy.attribution': 'attribution',
  };
  const kinds = { claim: 'kind', source: 'kind', claimant: 'claimant', ledger: 'memberKind' } as const;
  for (const [language, catalogue] of Object.entries({ en, es, ar })) {
    const has = (group: string, code: string) =>
      t.ok(Object.hasOwn(catalogue, `${group}.${code}`), `${language} ${group}.${code}`);
    for (const [type, act] of Object.entries(acts)) {
      has('act', type);
      for (const path of act.fields) {
        has('field', path);
        const field = fieldAt(act.command, path);
        if (kindOf(field) !== 'enum') continue;
        const group = path === 'kind' ? kinds[act.subject] : (groups[path] ?? path);
        for (const code of (field.schema as unknown as { options: string[] }).options) has(group, code);
      }
    }
  }
});
