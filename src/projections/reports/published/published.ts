import { appearanceFilters, listAppearances, type AppearanceRow } from '../../appearances/appearances.ts';
import { whereOf } from '../../engine/filters.ts';
import type { ClaimantRow } from '../../claimants/claimants.ts';
import type { CorrectionRow } from '../../corrections/corrections.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import { claimsIn } from '../../claims/survivors.ts';
import type { EvidenceRow } from '../../evidence/evidence.ts';
import { listRows, parentIn, readRows, type ReadOptions } from '../../engine/read-rows.ts';
import { readScaleVersion, type ScaleRow } from '../../scales/scales.ts';
import { readRemaining } from '../../sources/families.ts';
import type { SourceRow } from '../../sources/sources.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';
import { readVerdicts, type VerdictRow } from '../../verdicts/verdicts.ts';

/** All public data of a claim with a verdict in force. Other export formats are derived from it. */
export interface Published {
  readonly claim: ClaimRow;
  readonly verdict: VerdictRow;
  /** The version of the scale that the verdict was rated on. */
  readonly scale: ScaleRow | undefined;
  /** The first hundred appearances of the claim, in order of recording. */
  readonly appearances: readonly AppearanceRow[];
  readonly claimants: ReadonlyMap<string, ClaimantRow>;
  /** The evidence that the verdict refers to. */
  readonly evidence: ReadonlyMap<string, EvidenceRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  /** The last hundred notices on the claim, newest first. */
  readonly corrections: readonly CorrectionRow[];
}

const appearancesMaxItems = 100;
const correctionsMaxItems = 100;

const unique = (ids: readonly (string | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => id !== undefined)),
];

/** Reads the published data of some claims. Claims without a verdict in force and non-public data are left out. */
export const gatherPublished = async (
  views: ProjectionDatabase,
  { ledger, asOf }: ReadOptions,
  claims: readonly ClaimRow[],
): Promise<Published[]> => {
  const options: ReadOptions = { ledger, asOf, audience: 'public' };
  const checked = claims.filter((claim) => claim.verdict !== null);
  const [verdicts, appearances, corrections] = await Promise.all([
    readVerdicts(views, options, unique(checked.map((claim) => claim.verdict?.id))),
    Promise.all(checked.map((claim) => occasions(views, options, claimsIn(claim)))),
    notices(views, options, checked.flatMap(claimsIn)),
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
    readRemaining(
      views,
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
      corrections: corrections.filter((each) => claimsIn(claim).includes(each.claim)),
    };
  });
};

const occasions = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<AppearanceRow[]> => {
  const where = whereOf(appearanceFilters, {}, options);
  const page = { limit: appearancesMaxItems, where };
  return (await listAppearances(views, options, page, claims)).map(({ row }) => row);
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

/** Reads each version of a scale once, however many verdicts use it. */
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
