import { z } from 'zod';
import { mayActAs } from '../../../domain/ledger/members.ts';
import { importId } from '../../../domain/terms/ids.ts';
import { importJob, type ImportJob } from '../../../transfer/jobs/job.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { tagOf } from '../../operations/preconditions.ts';
import { read } from '../../operations/read.ts';
import { representation } from '../../operations/representation.ts';
import { resource, type OperationRequest } from '../../operations/route.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import { answerHead, linesType, sendLines } from './send-lines.ts';

const ofImport = { import: importId };
const whose = '\n\nOnly its sender and admins may read it.';

/** Page size of bad lines in a database read. */
const rejectsPageMaxItems = 100;

const rejectLines = z.string().meta({
  id: 'ImportRejects',
  description: 'JSON lines with `line` (the first is 1), `reasons`, and the beginning of the `text`.',
});

/** Reads an import for its sender or an admin. For others it does not exist: its bad lines hold unrecorded text. */
const importOf = async ({
  services: { access, imports },
  request,
  ledger,
  params,
}: OperationRequest<typeof ofImport>): Promise<ImportJob> => {
  const { member, role } = await requireRole(access, request, ledger, 'contributor');
  const job = await imports.read(ledger, params.import);
  if (job === undefined || (job.by !== member && !mayActAs(role, 'admin')))
    throw new Problem('not-found', 'There is no such import, or it is not yours.');
  return job;
};

export const readImports = resource(
  read({
    path: '/imports/:import',
    operationId: 'readImport',
    cache: 'never',
    cost: 'one',
    tag: 'bulk',
    summary: 'Read the progress of an import',
    description: `Whether it is in progress, and the outcome of its lines so far. The last hundred completed imports of a ledger are kept.${whose}`,
    needs: 'contributor',
    readsPast: false,
    params: ofImport,
    answer: importJob,
    etag: tagOf,
    find: importOf,
  }),
  representation({
    path: '/imports/:import/rejects',
    operationId: 'listImportRejects',
    cache: 'never',
    cost: 'page',
    tag: 'bulk',
    summary: 'Read the bad lines of an import',
    description: `The lines that were invalid or refused so far, in order, with the first hundred reasons of each.${whose}`,
    needs: 'contributor',
    readsPast: false,
    isStreamed: true,
    params: ofImport,
    mediaType: linesType,
    answer: rejectLines,
    problems: ['not-found'],
    make: async (asked) => {
      const { id } = await importOf(asked);
      const { services, request, reply, ledger } = asked;
      const fileName = `${id}.rejects.ndjson`;
      if (request.method === 'HEAD') return answerHead(reply, fileName);
      return sendLines(asked, fileName, rejectsOf(services, ledger, id));
    },
  }),
);

async function* rejectsOf(
  { imports }: Services,
  ledger: string,
  id: string,
): AsyncGenerator<object, void, void> {
  for (let after = 0; ;) {
    const page = await imports.rejects(ledger, id, after, rejectsPageMaxItems);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.line;
  }
}
