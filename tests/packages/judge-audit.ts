export interface Audit {
  readonly says: string;
  readonly isGood: boolean;
}

interface Report {
  readonly statusCode?: number;
  readonly message?: string;
  readonly error?: { readonly code?: string; readonly summary?: string };
  readonly metadata?: { readonly vulnerabilities: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

const parsed = (output: string): Report => {
  try {
    return JSON.parse(output) as Report;
  } catch {
    return {};
  }
};

/**
 * What `npm audit --json` says. A weakness of any severity is no good. A registry that answers no audits is no fault of
 * ours, but is said plainly: then nothing was checked.
 */
export const judgeAudit = (output: string): Audit => {
  const report = parsed(output);
  if (report.metadata === undefined) {
    const why = report.message ?? report.error?.summary ?? 'npm said nothing that could be read';
    return { says: `NOT CHECKED: the registry answers no audits here (${why})`, isGood: true };
  }
  const found = Object.entries(report.vulnerabilities ?? {});
  if (found.length === 0) return { says: 'no known weakness', isGood: true };
  const lines = found.map(([name, { severity }]) => `${name}: ${severity}`);
  return { says: `known weaknesses:\n${lines.join('\n')}`, isGood: false };
};
