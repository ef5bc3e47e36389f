import type { Command } from '../../domain/commands.ts';
import { roleNeeded } from '../../domain/ledger/may.ts';
import type { IdKind } from '../../domain/terms/ids.ts';
import { callerOf } from './act/caller.ts';
import { preferHeader } from './act/preferences.ts';
import {
  answersOf,
  bodyOf,
  commandTypeOf,
  documentOf,
  headersOfCommand,
  type CommandRoute,
  type Made,
} from './command-route.ts';
import { dryRunQuery } from './dry-run.ts';
import { executeCommand } from './act/execute-command.ts';
import { createRunning } from './idempotency.ts';
import { addRoute, type None, type Register, type Shape } from './route.ts';

/** Builds the route of a command: its authorization, its schemas and its handler. */
export const command =
  <
    Given extends Command,
    Subject extends string,
    Params extends Shape = None,
    Makes extends Made = { readonly [Name in never]: IdKind },
  >(
    spec: CommandRoute<Given, Params, Makes, Subject>,
  ): Register =>
  (routes, services) => {
    const { keptIn, admit, changes } = spec;
    const needs = roleNeeded[commandTypeOf(spec)];
    const where = keptIn === undefined ? '' : ` in the ledger \`${keptIn}\``;
    const running = createRunning();
    addRoute<Params, typeof dryRunQuery, object | undefined>(routes, services, {
      ...spec,
      description: `${spec.description}\n\nNeeds the role \`${needs}\`${where}.`,
      needs,
      cost: 'one',
      isOpen: admit !== undefined,
      query: dryRunQuery,
      headers: headersOfCommand(changes).extend({ prefer: preferHeader }),
      body: bodyOf(spec),
      answers: answersOf(spec),
      document: documentOf(spec),
      admit: async (request, ledger) => {
        request.caller = await callerOf(services, needs, request, ledger, admit);
      },
      handler: async (asked) => {
        const { caller } = asked.request;
        if (caller === undefined) throw new Error('the route ran without its onRequest hook');
        return executeCommand(spec, running, asked, caller);
      },
    });
  };
