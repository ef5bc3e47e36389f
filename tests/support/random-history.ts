import type { Act } from './random-acts.ts';
import { keyFor, type Answer, type Asking } from './service.ts';

export interface Desk {
  readonly service: Asking;
  readonly author: string;
  readonly editor: string;
  /** The recorded claims, in order. */
  readonly claims: string[];
}

export const openDesk = async (service: Asking): Promise<Desk> => ({
  service,
  author: await keyFor(service, 'editor', { name: 'Ana' }),
  editor: await keyFor(service, 'editor', { name: 'Ben' }),
  claims: [],
});

const any = { 'if-match': '*' };
let sources = 0;

/** Performs an act; a refusal is a valid outcome. */
export const perform = async (desk: Desk, act: Act): Promise<void> => {
  const { service, author: key, editor, claims } = desk;
  const post = (path: string, body: object, by = key): Promise<Answer> =>
    service.ask('POST', path, { key: by, body, headers: any });
  if (act.act === 'record') {
    const { wording, visibility } = act;
    const { body } = await service.ask('POST', '/claims', {
      key,
      body: { wording, language: 'en', visibility },
    });
    claims.push(body.id);
    return;
  }
  if (claims.length === 0) return;
  const at = `/claims/${claims[act.claim % claims.length]}`;
  switch (act.act) {
    case 'reword':
    case 'classify': {
      const patch = act.act === 'reword' ? { wording: act.wording } : act.subject;
      const body = { ...patch, reason: 'It reads better.' };
      const { status } = await service.ask('PATCH', at, { key, body, headers: any });
      // Changes to a published verdict need a notice for readers.
      const notice = {
        reason: 'claim-changed',
        class: 'minor',
        responsible: 'checker',
        text: 'Other words.',
      };
      if (status === 409) await service.ask('PATCH', at, { key, body: { ...body, notice }, headers: any });
      return;
    }
    case 'note':
      await post(`${at}/notes`, { text: 'For the desk.' });
      return;
    case 'bring':
      return bring(desk, at, act);
    case 'withdraw': {
      const { body } = await service.ask('GET', `${at}/evidence`, { key });
      // What belonged to a merged claim is read at the claim that it was merged into.
      if (body.items === undefined) return;
      const found = body.items[act.evidence % Math.max(1, body.items.length)];
      if (found !== undefined)
        await post(`${at}/evidence/${found.id}/withdraw`, { reason: 'The page is gone.' });
      return;
    }
    case 'propose':
      await propose(desk, at, act.rating);
      return;
    case 'publish': {
      const id = await propose(desk, at, act.rating);
      if (id === undefined) return;
      await post(`${at}/verdicts/${id}/approve`, {}, editor);
      const notice = {
        reason: act.reason,
        class: 'substantial',
        responsible: 'checker',
        text: 'We changed it.',
      };
      const first = await post(`${at}/verdicts/${id}/publish`, {}, editor);
      if (first.status !== 200) await post(`${at}/verdicts/${id}/publish`, { notice }, editor);
      return;
    }
    case 'retract': {
      const { body } = await service.ask('GET', at, { key });
      if (body.verdict?.id !== undefined)
        await post(
          `${at}/verdicts/${body.verdict.id}/retract`,
          { reason: 'our-error', responsible: 'editor', text: 'We were wrong.' },
          editor,
        );
      return;
    }
    case 'decline':
      await post(`${at}/decline`, { reason: 'Out of our field.' }, editor);
      return;
    case 'object':
      await post(`${at}/objections`, { about: { kind: 'claim' }, text: 'It is not so.' });
      return;
    case 'send':
      await service.ask('POST', `${at}/objections`, {
        body: { about: { kind: 'claim' }, text: 'I know better.', contact: 'eva@example.org' },
      });
      return;
    case 'sift': {
      const state = act.how === 'put-back' ? 'set-aside' : 'waiting';
      const { body } = await service.ask('GET', `${at}/objections?state=${state}`, { key });
      if (body.items?.length > 0)
        await post(
          `${at}/objections/${body.items[0].id}/${act.how.replace('-without-words', '')}`,
          act.how.startsWith('release')
            ? act.how === 'release'
              ? {}
              : { withholdText: true }
            : { reason: 'As it reads.' },
        );
      return;
    }
    case 'answer': {
      const { body } = await service.ask('GET', `${at}/objections?state=open`, { key });
      const { outcome } = act;
      if (body.items?.length > 0)
        await post(`${at}/objections/${body.items[0].id}/resolve`, { outcome, explanation: 'Seen.' }, editor);
      return;
    }
    case 'ask': {
      const claimant = await post('/claimants', { kind: 'person', name: 'Eva' });
      const dueAt = '2036-06-01T12:00:00.000Z';
      await post(`${at}/replies`, { claimant: claimant.body.id, question: 'Why?', dueAt });
      return;
    }
    case 'merge':
      await post(`${at}/merge`, { into: claims[act.into % claims.length], reason: 'The same.' }, editor);
      return;
    default:
      act satisfies never;
  }
};

const bring = async (
  { service, author: key }: Desk,
  at: string,
  { stance, captured }: Extract<Act, { act: 'bring' }>,
): Promise<void> => {
  sources += 1;
  const source = await service.ask('POST', '/sources', {
    key,
    body: { title: `Source ${sources}`, kind: 'report' },
  });
  const digest = sources.toString(16).padStart(64, '0');
  if (captured)
    await service.ask('POST', `/sources/${source.body.id}/captures`, {
      key,
      body: { sha256: digest, mediaType: 'text/html', retrievedAt: '2026-01-01T00:00:00.000Z' },
    });
  const { body } = await service.ask('POST', `${at}/evidence`, {
    key,
    body: { source: source.body.id, stance, finding: 'It says so.' },
  });
  await service.ask('POST', `${at}/evidence/${body.id}/accept`, {
    key,
    body: { strength: 'strong' },
    headers: any,
  });
};

/** Proposes a verdict on half of the accepted evidence and excludes the other half. */
const propose = async (
  { service, author: key }: Desk,
  at: string,
  rating: string,
): Promise<string | undefined> => {
  const { body } = await service.ask('GET', `${at}/evidence`, { key });
  // A merged claim takes no verdict: what belonged to it is read at the claim that it was merged into.
  if (body.items === undefined) return undefined;
  const cited = (body.items as { id: string }[]).map(({ id }) => ({ evidence: id, reason: 'It is good.' }));
  const half = Math.ceil(cited.length / 2);
  const proposed = await service.ask('POST', `${at}/verdicts`, {
    key,
    body: {
      scale: 'truth',
      rating,
      rationale: 'That is what the evidence shows.',
      reliedOn: cited.slice(0, half),
      setAside: cited.slice(half),
    },
  });
  return proposed.status === 201 ? (proposed.body.id as string) : undefined;
};
