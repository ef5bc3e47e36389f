import { openLedger } from '../../clients/typescript/src/open-ledger.ts';

/** The mean of some values; a dash where there are none. */
const mean = (values: readonly number[]): string =>
  values.length === 0 ? '–' : (values.reduce((sum, each) => sum + each, 0) / values.length).toFixed(3);

/**
 * Scores the matching of a running service by the texts that its own members compared with claims. The key of
 * `CLAIM_LEDGER_KEY` reads the comparisons. The texts are looked for without it: with a key of the desk, a claim is found
 * by the confirmed text itself. So comparisons with claims of the desk are left out.
 */
export const scoreOwn = async (
  url: string,
  { CLAIM_LEDGER_KEY: key, CLAIM_LEDGER: name = 'main' }: NodeJS.ProcessEnv,
): Promise<string[]> => {
  const desk = openLedger({ url, ledger: name, key });
  const stranger = openLedger({ url, ledger: name });
  const claims = new Map<string, boolean>();
  const isPublic = async (claim: string): Promise<boolean> => {
    const known = claims.get(claim);
    if (known !== undefined) return known;
    const { visibility } = await desk.get('/claims/{claim}', { params: { path: { claim } } });
    claims.set(claim, visibility === 'public');
    return visibility === 'public';
  };
  const [precisions, firsts, likely, wrong]: number[][] = [[], [], [], []];
  for await (const { claim, text, saidOn, outcome } of desk.items('/matches')) {
    if (!(await isPublic(claim))) continue;
    const body = { text, limit: 5, ...(saidOn === undefined ? {} : { saidOn }) };
    const { matches } = await stranger.post('/claims/match', { body });
    const at = matches.findIndex((each) => each.claim.id === claim);
    if (outcome === 'rejected') {
      wrong?.push(at >= 0 && matches[at]?.label === 'likely' ? 1 : 0);
      continue;
    }
    precisions?.push(at < 0 ? 0 : 1 / (at + 1));
    firsts?.push(at === 0 ? 1 : 0);
    if (matches[0]?.label === 'likely') likely?.push(at === 0 ? 1 : 0);
  }
  return [
    `${precisions?.length ?? 0} confirmed texts: MAP@5 ${mean(precisions ?? [])}, first ${mean(firsts ?? [])}, \`likely\` right ${mean(likely ?? [])} of ${likely?.length ?? 0}`,
    `${wrong?.length ?? 0} rejected texts: \`likely\` all the same ${mean(wrong ?? [])}`,
  ];
};
