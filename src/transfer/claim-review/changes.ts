import type { ParsedSeedLine, SeedLine } from '../import/seed-line.ts';
import { changedRating, gives } from './rated.ts';
import type { Review } from './read-review.ts';
import type { OfferedReview, RecordedReviews } from './recorded.ts';

/** An id, with the alias from which it is made. */
interface Named {
  readonly alias: string;
  readonly id: string;
}

/** What an import wants to be on record for one review. */
export interface Wanted {
  readonly review: Review;
  readonly claim: Named;
  /** The review itself, as a source. */
  readonly source: Named;
  /** The commands before the evidence, each with the id that it takes. */
  readonly commands: readonly { readonly item: string; readonly command: object }[];
  readonly rated: string;
  readonly finding: string;
  /** The evidence of this rating, for the first time (0) or once more. */
  readonly evidenceOf: (time: number) => Named;
}

/** What this import knows of a claim. */
interface Known {
  readonly offered: readonly OfferedReview[];
  /** The line of the latest version in this file, and when that was changed. */
  readonly seen?: { readonly number: number; readonly modifiedOn: string | undefined };
}

interface Importing {
  /** The id of the program that offers the evidence. */
  readonly importer: string;
  readonly parse: (command: object) => ParsedSeedLine;
  readonly commandId: (line: SeedLine) => string;
}

export interface Changes {
  /** The commands that bring the record from what it has to what the review says now. */
  readonly of: (
    wanted: Wanted,
    number: number,
  ) => Promise<{ readonly lines: readonly SeedLine[]; readonly problems: readonly string[] }>;
}

/**
 * Compares reviews with the record. The commands of one file are made ahead of their execution, so what they will have
 * changed is remembered here.
 */
export const createChanges = (
  recorded: RecordedReviews,
  { importer, parse, commandId }: Importing,
): Changes => {
  const claims = new Map<string, Known>();
  const items = new Map<string, string>();

  const knownOf = async (claim: string): Promise<Known> =>
    claims.get(claim) ?? { offered: await recorded.offered(claim, importer) };

  /** Leaves out commands for ids that are taken by something else: the first description stays. */
  const notTaken = async (
    parsed: readonly { readonly item: string; readonly line: SeedLine }[],
  ): Promise<SeedLine[]> => {
    const ids = parsed.map(({ line }) => commandId(line));
    const executed = await recorded.executed(ids);
    const kept: SeedLine[] = [];
    for (const [index, { item, line }] of parsed.entries()) {
      const id = ids[index] ?? '';
      const before = items.get(item);
      const isFree =
        before === undefined ? executed.has(id) || !(await recorded.isTaken(item)) : before === id;
      if (before === undefined) items.set(item, id);
      if (isFree) kept.push(line);
    }
    return kept;
  };

  const isElsewhere = async ({ evidenceOf }: Wanted): Promise<boolean> => {
    const { id } = evidenceOf(0);
    return items.has(id) || recorded.isTaken(id);
  };

  return {
    of: async (wanted, number) => {
      const { claim, review } = wanted;
      const known = await knownOf(claim.id);
      if (known.offered.length === 0 && (await isElsewhere(wanted))) return { lines: [], problems: [] };
      const { seen } = known;
      const { modifiedOn } = review;
      if (seen?.modifiedOn !== undefined && modifiedOn !== undefined && modifiedOn < seen.modifiedOn)
        return { lines: [], problems: [`an earlier version of the review ${seen.number} of this file`] };
      const { evidence, commands } = evidenceCommands(wanted, known.offered);
      const all = [...wanted.commands, ...commands];
      const parsed = all.map(({ item, command }) => ({ item, ...parse(command) }));
      const problems = parsed.flatMap((each) => each.problems ?? []);
      if (problems.length > 0) return { lines: [], problems };
      claims.set(claim.id, {
        offered: afterwards(known.offered, wanted, evidence),
        seen: { number, modifiedOn },
      });
      const named = parsed.flatMap(({ item, line }) => (line === undefined ? [] : [{ item, line }]));
      return { lines: await notTaken(named), problems: [] };
    },
  };
};

const standing = (offered: readonly OfferedReview[], { source }: Wanted): OfferedReview[] =>
  offered.filter((each) => each.ended === 'no' && each.source === source.id);

/** The commands about the evidence. `evidence` is what they offer; undefined if its rating is on record. */
const evidenceCommands = (
  wanted: Wanted,
  offered: readonly OfferedReview[],
): {
  readonly evidence: string | undefined;
  readonly commands: readonly { readonly item: string; readonly command: object }[];
} => {
  const { claim, source, rated, finding, review, evidenceOf } = wanted;
  const same = offered.filter((each) => gives(each.finding, rated));
  const last = same.at(-1);
  const { alias, id } = evidenceOf(same.filter(({ ended }) => ended === 'here').length);
  const offer = {
    item: id,
    command: {
      type: 'offer-evidence',
      ...{ claim: claim.alias, evidence: alias, source: source.alias, stance: 'context', finding },
    },
  };
  // What people of this ledger declined or withdrew is not offered again.
  if (last !== undefined && last.ended !== 'here') return { evidence: undefined, commands: [offer] };
  const withdrawals = standing(offered, wanted).map(({ evidence, finding: earlier }) => ({
    item: `withdrawal of ${evidence}`,
    command: {
      type: 'withdraw-evidence',
      ...{ claim: claim.alias, evidence, reason: changedRating(earlier, review, rated) },
    },
  }));
  return { evidence: id, commands: [...withdrawals, offer] };
};

const afterwards = (
  offered: readonly OfferedReview[],
  wanted: Wanted,
  evidence: string | undefined,
): OfferedReview[] => {
  if (evidence === undefined) return [...offered];
  const ended = standing(offered, wanted);
  return [
    ...offered.map((each) => (ended.includes(each) ? { ...each, ended: 'here' as const } : each)),
    { evidence, source: wanted.source.id, finding: wanted.finding, ended: 'no' },
  ];
};
