import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { wordsChanged } from '../../src/projections/reports/diff/words.ts';
import { anyAct } from '../support/random-acts.ts';
import { openDesk, perform } from '../support/random-history.ts';
import { foundLedger, startService } from '../support/service.ts';

t.test('the runs of a word diff restore both texts', async () => {
  const words = fc.constantFrom('Lima', 'lima', ' ', '  ', '\n', 'e\u0301', '雨が', 'ไทย', '👩‍🚀', '.', ', ');
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.array(words, { maxLength: 20 }).map((all) => all.join('')),
  );
  const language = fc.constantFrom('en', 'es-PE', 'th', 'ja', 'zh-Hant', 'xx-00000000');
  fc.assert(
    fc.property(text, text, language, (from, to, tag) => {
      const changes = wordsChanged(from, to, tag);
      const without = (kind: string): string =>
        changes
          .filter((each) => each.kind !== kind)
          .map((each) => each.text)
          .join('');
      assert.equal(without('added'), from);
      assert.equal(without('removed'), to);
      if (from === to) assert.ok(changes.every((each) => each.kind === 'same'));
    }),
    { numRuns: 500 },
  );
});

type Row = Record<string, any>;
const placed = ['id', 'version', 'updatedAt', 'recordedAt', 'recordedBy', 'wording'];

/** What a read shows, in the terms of a diff. An absent field is absent. */
const compared = ({ verdict, evidenceInForce, ...row }: Row): Map<string, unknown> =>
  new Map<string, unknown>(
    [
      ...Object.entries(row).filter(([name]) => !placed.includes(name)),
      ...Object.entries(evidenceInForce as Row).map(([name, count]) => [`evidenceInForce.${name}`, count]),
      ['verdict', verdict?.id ?? null],
      ['rating', verdict?.rating ?? null],
    ].filter((entry): entry is [string, unknown] => entry[1] !== null),
  );

t.test('a diff leads from the state at one version to the state at the other', async (t) => {
  const started = await startService(t);
  const audienceOf = (key: string) => ({ public: undefined, desk: key });
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 4, maxLength: 12 }), fc.nat(), async (acts, pick) => {
      // Names of members are unique in a ledger, so each run has a ledger of its own.
      const service = await foundLedger(started);
      const desk = await openDesk(service);
      const seen = { public: new Map<number, Row>(), desk: new Map<number, Row>() };
      await perform(desk, { act: 'record', wording: 'Rain fell in Lima.', visibility: 'public' });
      const at = `/claims/${desk.claims[0]}`;
      for (const act of acts) {
        for (const [audience, key] of Object.entries(audienceOf(desk.editor))) {
          const { body } = await service.ask('GET', at, { key });
          seen[audience as 'public' | 'desk'].set(body.version, body);
        }
        await perform(desk, act.act === 'record' ? act : { ...act, claim: 0 });
      }
      for (const [audience, key] of Object.entries(audienceOf(desk.editor))) {
        const shown = [...seen[audience as 'public' | 'desk'].values()];
        const [from, to] = [shown[pick % shown.length]!, shown[(pick >> 3) % shown.length]!];
        const { status, body } = await service.ask(
          'GET',
          `${at}/diff?fromVersion=${from['version']}&toVersion=${to['version']}`,
          {
            key,
          },
        );
        assert.equal(status, 200, JSON.stringify(body));
        const led = compared(from);
        for (const { field, from: was, to: is } of body.fields) {
          assert.deepEqual(led.get(field) ?? null, was);
          if (is === null) led.delete(field);
          else led.set(field, is);
        }
        assert.deepEqual(led, compared(to));
      }
    }),
    { numRuns: 15 },
  );
});
