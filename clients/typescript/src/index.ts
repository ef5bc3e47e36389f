export { FeedContradiction, type Following } from './follow.ts';
export { openLedger, type Ledger, type LedgerOptions } from './open-ledger.ts';
export { ProblemError, type Problem, type ProblemName, type UnknownProblem } from './problems.ts';
export type { Retries } from './retries.ts';
export type { components, operations, paths } from './schema.ts';
export { verifyWebhook, WebhookVerificationError, type WebhookMessage } from './verify-webhook.ts';
