import type { Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import type { components } from '../../../clients/typescript/src/schema.ts';
import type { Settings } from '../../settings/settings.ts';
import { UsageError } from '../failures.ts';
import { inWords, remoteLedger, type Asking } from './ask.ts';
import { table } from './table.ts';

type Body = components['schemas'];
type Receipt = Body['Receipt'];

/** Options of all acts. */
interface Act extends Asking {
  readonly json: boolean;
}
/** Options of acts on a claim whose version counts. */
interface OnVersion extends Act {
  readonly claim: string;
  /** The version that the user saw. */
  readonly ifVersion?: number | undefined;
}

/** Carries out an act, prints its receipt, and tells what usually comes next. */
const carryOut = async (
  asked: Act,
  settings: Settings,
  act: (ledger: Ledger) => Promise<{ readonly receipt: Receipt; readonly next: string }>,
): Promise<void> => {
  const { receipt, next } = await inWords(asked, act(await remoteLedger(settings, asked)));
  if (asked.json) {
    process.stdout.write(`${JSON.stringify(receipt, null, 2)}\n`);
    return;
  }
  const { id, version, recordedAt } = receipt;
  process.stdout.write(table(['field', 'value'], Object.entries({ id, version, recordedAt })));
  process.stderr.write(`Next: ${next}\n`);
};

/** The field `If-Match`: the version that the user saw, or else the present one. */
const ifMatch = async (ledger: Ledger, { claim, ifVersion }: OnVersion): Promise<{ 'if-match': string }> => {
  const version = ifVersion ?? (await ledger.get('/claims/{claim}', { params: { path: { claim } } })).version;
  return { 'if-match': `"${version}"` };
};

interface Recording extends Act {
  readonly wording: string;
  readonly language: string;
  readonly topic?: string[] | undefined;
  readonly visibility?: 'public' | 'desk' | undefined;
}

export const recordClaim = (asked: Recording, settings: Settings): Promise<void> =>
  carryOut(asked, settings, async (ledger) => {
    const { wording, language, topic, visibility } = asked;
    const body = {
      ...{ wording, language },
      ...(topic && { topics: topic }),
      ...(visibility && { visibility }),
    };
    const receipt = await ledger.post('/claims', { body });
    return {
      receipt,
      next: `evidence offer ${receipt.id} --stance … --finding … (--source … or --address … --title …)`,
    };
  });

interface Offering extends Act {
  readonly claim: string;
  readonly stance: Body['Stance'];
  readonly finding: string;
  readonly source?: string | undefined;
  readonly address?: string | undefined;
  readonly title?: string | undefined;
  readonly kind: Body['SourceKind'];
  readonly quote?: string | undefined;
}

/** The id of the source: as given, or of one that is registered by its title and address. */
const sourceOf = async (ledger: Ledger, { source, address, title, kind }: Offering): Promise<string> => {
  if (source !== undefined) return source;
  if (title === undefined)
    throw new UsageError(
      'Name the source: --source with an id on record, or --title (and --address) of a new one.',
    );
  const url = address === undefined ? {} : { url: address };
  const made = await ledger.post('/sources', { body: { title, kind, ...url } });
  process.stderr.write(`Registered ${made.id}: ${title}\n`);
  return made.id;
};

export const offerEvidence = (asked: Offering, settings: Settings): Promise<void> =>
  carryOut(asked, settings, async (ledger) => {
    const { claim, stance, finding, quote } = asked;
    const source = await sourceOf(ledger, asked);
    const body = { source, stance, finding, ...(quote !== undefined && { quote: { exact: quote } }) };
    const receipt = await ledger.post('/claims/{claim}/evidence', { params: { path: { claim } }, body });
    return { receipt, next: `evidence accept ${claim} ${receipt.id} --strength …` };
  });

interface Accepting extends OnVersion {
  readonly evidence: string;
  readonly strength: Body['Strength'];
  readonly reason?: string | undefined;
}

export const acceptEvidence = (asked: Accepting, settings: Settings): Promise<void> =>
  carryOut(asked, settings, async (ledger) => {
    const { claim, evidence, strength, reason } = asked;
    const params = { path: { claim, evidence }, header: await ifMatch(ledger, asked) };
    const body = { strength, ...(reason !== undefined && { reason }) };
    const receipt = await ledger.post('/claims/{claim}/evidence/{evidence}/accept', { params, body });
    return {
      receipt,
      next: `verdicts propose ${claim} --rating … --rationale … --relied-on ${evidence}=REASON`,
    };
  });

interface Proposing extends Act {
  readonly claim: string;
  readonly scale: string;
  readonly rating: string;
  readonly rationale: string;
  readonly reliedOn: readonly string[];
  readonly setAside: readonly string[];
}

/** `evidence_…=reason` → the evidence and the reason. */
const citationOf = (text: string): { evidence: string; reason: string } => {
  const at = text.indexOf('=');
  return { evidence: text.slice(0, at), reason: text.slice(at + 1) };
};

export const proposeVerdict = (asked: Proposing, settings: Settings): Promise<void> =>
  carryOut(asked, settings, async (ledger) => {
    const { claim, scale, rating, rationale } = asked;
    const reliedOn = asked.reliedOn.map(citationOf);
    const setAside = asked.setAside.map(citationOf);
    const body = { scale, rating, rationale, reliedOn, setAside };
    const receipt = await ledger.post('/claims/{claim}/verdicts', { params: { path: { claim } }, body });
    return { receipt, next: `another person: verdicts approve ${claim} ${receipt.id}` };
  });

interface OnVerdict extends OnVersion {
  readonly verdict: string;
}

export const approveVerdict = (
  asked: OnVerdict & { readonly comment?: string | undefined },
  settings: Settings,
): Promise<void> =>
  carryOut(asked, settings, async (ledger) => {
    const { claim, verdict, comment } = asked;
    const params = { path: { claim, verdict }, header: await ifMatch(ledger, asked) };
    const body = comment === undefined ? {} : { comment };
    const receipt = await ledger.post('/claims/{claim}/verdicts/{verdict}/approve', { params, body });
    return { receipt, next: `verdicts publish ${claim} ${verdict}` };
  });

interface Publishing extends OnVerdict {
  readonly notice?: string | undefined;
  readonly class?: Body['CorrectionClass'] | undefined;
  readonly cause?: Body['ChangeReason'] | undefined;
  readonly responsible?: 'reporter' | 'checker' | 'editor' | 'source' | 'system' | undefined;
}

/** The public notice, which replaces a verdict in force; its parts belong together. */
const noticeOf = ({ notice, class: kind, cause, responsible }: Publishing) => {
  const given = [notice, kind, cause, responsible].filter((each) => each !== undefined);
  if (given.length === 0) return {};
  if (notice === undefined || kind === undefined || cause === undefined || responsible === undefined)
    throw new UsageError('A public notice needs --notice, --class, --cause and --responsible together.');
  return { notice: { text: notice, class: kind, reason: cause, responsible } };
};

export const publishVerdict = (asked: Publishing, settings: Settings): Promise<void> =>
  carryOut(asked, settings, async (ledger) => {
    const { claim, verdict } = asked;
    const body = noticeOf(asked);
    const params = { path: { claim, verdict }, header: await ifMatch(ledger, asked) };
    const receipt = await ledger.post('/claims/{claim}/verdicts/{verdict}/publish', { params, body });
    return { receipt, next: `claims history ${claim}` };
  });
