import type { Scales } from '../components/rating.ts';
import type { Asked } from '../serving/asked.ts';

const scalesMax = '100';

/** The scales of the ledger, by which ratings are shown. */
export const scalesOf = async ({ api }: Pick<Asked, 'api'>): Promise<Scales> => {
  const { items } = await api.get('/scales', { params: { query: { limit: scalesMax } } });
  return new Map(items.map((scale) => [scale.id, scale]));
};
