import { appearanceFilters, listAppearances, type AppearanceRow } from '../../appearances/appearances.ts';
import { whereOf } from '../../engine/filters.ts';
import type { ClaimantRow } from '../../claimants/claimants.ts';
import type { CorrectionRow } from '../../corrections/corrections.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import type { EvidenceRow } from '../../evidence/evidence.ts';
import { listRows, parentIn, readRows, type ReadOptions } from '../../engine/read-rows.ts';
import { readScaleVersion, type ScaleRow } from '../../scales/scales.ts';
import type { SourceRow } from '../../sources/sources.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';
import type { VerdictRow } from '../../verdicts/verdicts.ts';

/** All that the public is shown of a claim whose verdict is in force: what other formats are made of. */
export interface Published {
  readonly claim: ClaimRow;
  readonly verdict: VerdictRow;
  /** The version of the scale that the verdict was given under. */
  readonly scale: ScaleRow | undefined;
  /** The occasions on which the claim was made, in the order in which they were recorded; the first hundred of them. */
  readonly appearances: readonly AppearanceRow[];
  readonly claimants: ReadonlyMap<string, ClaimantRow>;
  /** The evidence that the verdict speaks of. */
  readonly evidence: ReadonlyMap<string, EvidenceRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** The notices about anything published on the claim, the newest first; the last hundred of them. */
  readonly corrections: readonly CorrectionRow[];
}

const appearancesMaxItems = 100;
const correctionsMaxItems = 100;

const unique = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** What is published on some claims. A claim without a verdict in force is left out, and so is all that is not public. */
export const gatherPublished = async (
  views: ProjectionDatabase,
  { ledger, asOf }: ReadOptions,
  claims: readonly ClaimRow[],
): Promise<Published[]> => {
  const options: ReadOptions = { ledger, asOf, audience: 'public' };
  const checked = claims.filter((claim) => claim.verdict !== null);
  const ids = checked.map((claim) => claim.id);
  const [verdicts, appearances, corrections] = await Promise.all([
    readRows<VerdictRow>(views, 'verdicts', options, unique(checked.map((claim) => claim.verdict?.id))),
    Promise.all(ids.map((claim) => occasions(views, options, claim))),
    notices(views, options, ids),
  ]);
  const judged = [...verdicts.values()];
  const cited = judged.flatMap(({ reliedOn, setAside }) => [...reliedOn, ...setAside]);
  const evidence = await readRows<EvidenceRow>(
    views,
    'evidence',
    options,
    unique(cited.map((each) => each.evidence)),
  );
  const made = appearances.flat();
  const [sources, claimants, scales] = await Promise.all([
    readRows<SourceRow>(
      views,
      'sources',
      options,
      unique([...made.map((each) => each.source), ...[...evidence.values()].map((each) => each.source)]),
    ),
    readRows<ClaimantRow>(views, 'claimants', options, unique(made.map((each) => each.claimant))),
    scalesOf(views, options, judged),
  ]);
  return checked.flatMap((claim, index) => {
    const verdict = verdicts.get(claim.verdict?.id ?? '');
    if (verdict === undefined) return [];
    return {
      claim,
      verdict,
      scale: scales.get(nameOf(verdict)),
      appearances: appearances[index] ?? [],
      claimants,
      evidence,
      sources,
      corrections: corrections.filter((each) => each.claim === claim.id),
    };
  });
};

const occasions = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claim: string,
): Promise<AppearanceRow[]> => {
  const where = whereOf(appearanceFilters, {}, options);
  const page = { limit: appearancesMaxItems, where };
  return (await listAppearances(views, options, page, claim)).map(({ row }) => row);
};

const notices = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<CorrectionRow[]> => {
  if (claims.length === 0) return [];
  const page = { limit: correctionsMaxItems * claims.length, newestFirst: true };
  const listed = await listRows<CorrectionRow>(views, 'corrections', options, page, [parentIn(claims)]);
  return listed.map(({ row }) => row);
};

const nameOf = ({ rating }: VerdictRow): string => `${rating.scale} ${rating.scaleVersion}`;

/** Each version of a scale once, however many verdicts were given under it. */
const scalesOf = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  verdicts: readonly VerdictRow[],
): Promise<Map<string, ScaleRow | undefined>> => {
  const named = new Map(verdicts.map((verdict) => [nameOf(verdict), verdict.rating]));
  return new Map(
    await Promise.all(
      [...named].map(
        async ([name, { scale, scaleVersion }]) =>
          [name, await readScaleVersion(views, options, scale, scaleVersion)] as const,
      ),
    ),
  );
};
