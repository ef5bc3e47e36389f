import { problemTypes, refusalProblems, typeOf, type ProblemSlug, type Explanation } from './problem.ts';
import { requestExplanations } from './of-requests.ts';
import { refusalExplanations } from './of-the-record.ts';

/** A problem type, as its page and docs/problems.md explain it. */
export interface CatalogueEntry extends Explanation {
  /** The `type` of the problem: the address of its page. */
  readonly type: string;
  readonly slug: ProblemSlug;
  readonly status: number;
  readonly title: string;
}

const explanations: Readonly<Record<ProblemSlug, Explanation>> = {
  ...requestExplanations,
  ...refusalExplanations,
};

const slugs = [...Object.keys(problemTypes), ...Object.keys(refusalProblems)] as ProblemSlug[];

/** Every problem type of the API, by status and then by name. */
export const catalogue: readonly CatalogueEntry[] = slugs
  .map((slug) => ({ type: `/problems/${slug}`, slug, ...typeOf(slug), ...explanations[slug] }))
  .sort((one, other) => one.status - other.status || (one.slug < other.slug ? -1 : 1));
