import t from 'tap';
import { newId } from '../../src/event-store/new-id.ts';
import { verdictState } from '../../src/projections/verdicts/verdicts.ts';
import { openDesk } from '../support/desk.ts';
import type { Answer } from '../support/service.ts';

t.test('a stranger wanted to learn of proposals and corrections by objecting to them', async (t) => {
  const desk = await openDesk(t, {
    settings: { INTAKE_BURST_MAX_REQUESTS: '1000', INTAKE_REQUESTS_PER_CLAIM_PER_DAY: '1000' },
  });
  await desk.act('admin', '/policy', { policy: { publicIntake: true } });
  const claim = await desk.claim();
  const path = `/claims/${claim}/verdicts`;
  const notice = { reason: 'our-error', class: 'substantial', responsible: 'editor', text: 'We were wrong.' };
  const cited = [await desk.evidence(claim)];
  const propose = (): Promise<string> => desk.proposal(claim, cited);
  const approve = (verdict: string) => desk.act('editor', `${path}/${verdict}/approve`);
  const publish = async (): Promise<string> => {
    const verdict = await propose();
    await approve(verdict);
    await desk.act('editor', `${path}/${verdict}/publish`, { notice });
    return verdict;
  };
  const verdicts: Record<string, string> = { superseded: await desk.verdict(claim, cited) };
  verdicts['retracted'] = await publish();
  const { class: _, ...why } = notice;
  await desk.act('editor', `${path}/${verdicts['retracted']}/retract`, why);
  verdicts['published'] = await desk.verdict(claim, cited);
  verdicts['proposed'] = await propose();
  verdicts['embargoed'] = await propose();
  await approve(verdicts['embargoed']);
  const until = '2099-01-01T00:00:00.000Z';
  await desk.act('editor', `${path}/${verdicts['embargoed']}/embargo`, { until, notice });
  verdicts['returned'] = await propose();
  await desk.act('editor', `${path}/${verdicts['returned']}/return`, { comments: 'Say more.' });
  verdicts['withdrawn'] = await propose();
  await desk.act('editor', `${path}/${verdicts['withdrawn']}/withdraw`, { reason: 'Given up.' });
  t.same(Object.keys(verdicts).toSorted(), [...verdictState.options, 'embargoed'].toSorted(), 'every state');

  /** The answer, without the id that it repeats and what differs from request to request. */
  const told = ({ status, body: { requestId: _, ...body } }: Answer, id: string): string =>
    JSON.stringify({ status, body }).replaceAll(id, 'it');
  for (const query of ['?dryRun=true', '']) {
    const object = async (about: Record<string, string>) =>
      desk.ask('POST', `/claims/${claim}/objections${query}`, { body: { about, text: 'It is not so.' } });
    const unknown = newId('verdict');
    const asUnknown = told(await object({ kind: 'verdict', verdict: unknown }), unknown);
    for (const [state, verdict] of Object.entries(verdicts)) {
      const isKnown = (await desk.ask('GET', `${path}/${verdict}`)).status === 200;
      const answer = await object({ kind: 'verdict', verdict });
      if (isKnown) t.ok(answer.status < 300, `${state}: ${JSON.stringify(answer.body)}`);
      else t.equal(told(answer, verdict), asUnknown, `${state}: as one that does not exist`);
    }
    // The correction of an embargo has its id before it is published.
    const announced = await desk.app.core.log.after('main', 0, 1_000);
    for (const event of announced)
      if (event.type === 'verdict.embargoed') {
        const { correction } = event.data;
        const other = newId('correction');
        t.equal(
          told(await object({ kind: 'correction', correction }), correction),
          told(await object({ kind: 'correction', correction: other }), other),
          'the correction of an embargo',
        );
      }
  }
});
