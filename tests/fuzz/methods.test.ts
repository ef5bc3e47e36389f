import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { addressOf } from '../support/operations.ts';
import { faultsOf } from '../support/problem.ts';
import { readServed } from './document.ts';
import { send } from './send.ts';

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'TRACE', 'PROPFIND', 'QUERY'];

t.test(
  'an address answers the documented methods, and every other one with 405 and an Allow header',
  async (t) => {
    const desk = await openDesk(t);
    const { operations } = await readServed(desk.url);
    const before = await desk.head();
    for (const [path, all] of Map.groupBy(operations, (each) => each.path)) {
      const known = all.map((each) => each.method);
      const expected = [...known, ...(known.includes('GET') ? ['HEAD'] : [])].sort();
      for (const method of methods.filter((each) => !known.includes(each))) {
        const authorization = `Bearer ${desk.keys.admin}`;
        const answer = await send(desk.url, {
          method,
          target: addressOf(path).slice(1),
          headers: { authorization },
        });
        const said = `${method} ${path}`;
        if (answer.status !== 405) t.equal(answer.status, 405, said);
        t.same(
          (answer.headers.get('allow') ?? '')
            .split(', ')
            .filter((each) => each !== 'OPTIONS')
            .sort(),
          expected,
          said,
        );
        t.same(faultsOf(answer), [], said);
      }
    }
    t.equal(await desk.head(), before, 'nothing was written');
  },
);
