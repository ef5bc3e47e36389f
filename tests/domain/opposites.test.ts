import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import t from 'tap';
import { command } from '../../src/domain/commands.ts';
import { eventDefinitions } from '../../src/domain/events.ts';

const document = readFileSync(resolve(import.meta.dirname, '../../docs/opposites.md'), 'utf8');
const table = /<!-- opposites -->\n(.*)<!-- \/opposites/s.exec(document)?.[1] ?? '';
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) =>
    line
      .split('|')
      .map((cell) => cell.trim())
      .slice(1, -1),
  );

t.test(
  'every event has an act that corrects it and one that withdraws it, or a reason why not',
  async (t) => {
    const commands = new Map(command.options.map((each) => [each.shape.type.value as string, each]));
    t.same(
      rows.map(([event = '']) => event.replaceAll('`', '')).toSorted(),
      eventDefinitions.map(({ type }) => type).toSorted(),
      'the table has each event type once',
    );
    for (const [event = '', ...acts] of rows) {
      t.equal(acts.length, 2, event);
      for (const act of acts) {
        if (act.startsWith('– ')) continue;
        const named = [...act.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name);
        t.ok(named.length > 0, `${event}: ${act}`);
        for (const name of named) t.ok(commands.has(name), `${event}: ${name} is a command`);
      }
    }
  },
);

t.test('every act that corrects or withdraws something asks for the reason', async (t) => {
  const changing = command.options.filter(({ shape }) =>
    /^(correct|withdraw|restore)-/.test(shape.type.value),
  );
  t.ok(changing.length >= 9, `${changing.length} acts`);
  for (const { shape } of changing) {
    const { reason } = shape as { reason?: { safeParse(value: unknown): { success: boolean } } };
    t.ok(reason !== undefined && !reason.safeParse(undefined).success, shape.type.value);
  }
});
