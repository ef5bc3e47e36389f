/** What came of an audit: `unchecked` if no list of weaknesses could be had, which is neither good nor bad. */
export interface Audit {
  readonly says: string;
  readonly outcome: 'good' | 'weak' | 'unchecked';
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
 * ours. Then nothing was checked, and nothing is called checked. No package ships the advisories themselves: those that
 * read the OSV format load them from the network.
 */
export const judgeAudit = (output: string): Audit => {
  const report = parsed(output);
  if (report.metadata === undefined) {
    const why = report.message ?? report.error?.summary ?? 'npm said nothing that could be read';
    return { says: `NOT CHECKED: the registry answers no audits here (${why})`, outcome: 'unchecked' };
  }
  const found = Object.entries(report.vulnerabilities ?? {});
  if (found.length === 0) return { says: 'no known weakness', outcome: 'good' };
  const lines = found.map(([name, { severity }]) => `${name}: ${severity}`);
  return { says: `known weaknesses:\n${lines.join('\n')}`, outcome: 'weak' };
};
