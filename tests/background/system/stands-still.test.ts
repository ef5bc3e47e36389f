import t from 'tap';
import { allProcessManagers } from '../../../src/background/system/run-process-managers.ts';
import { until } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk.ts';

t.test('a stalled process that moves a checkpoint is disconnected when its lease expires', async (t) => {
  const desk = await openDesk(t, { settings: { PROJECTION_LEASE_MS: '3000' } });
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await owner.unsafe(`create table public.seen (who text, patience text);
    create function public.look() returns trigger language plpgsql security definer as $$ begin
      insert into public.seen values (new.view, current_setting('idle_in_transaction_session_timeout'));
      return null; end $$;
    create trigger look after update of position on views.checkpoints for each row execute function public.look()`);
  await desk.claim();
  const seen = async () =>
    owner<{ who: string; patience: string }[]>`select distinct who, patience from public.seen`;
  const names = allProcessManagers.map(({ name }) => name);
  await until(
    async () => (await seen()).some(({ who }) => names.includes(who)),
    'a reaction moves its checkpoint',
  );
  for (const { who, patience } of await seen())
    t.equal(patience, '3s', `${who} locks its row no longer than that`);
});
