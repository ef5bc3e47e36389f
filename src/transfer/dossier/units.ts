import type { z } from 'zod';
import { recordedEventSchemas, type RecordedEvent } from '../../domain/events.ts';
import { kindOf } from '../../domain/deciders.ts';
import type { ClaimantEvent } from '../../domain/claimant/events.ts';
import type { SourceEvent } from '../../domain/source/events.ts';
import { dossierLine, type DossierLine } from '../../formats/dossier.ts';
import { byImporter, importerCommands } from '../import/importer.ts';
import type { Unit } from '../import/unit.ts';
import type { Line } from '../lines/lines.ts';
import { parseSeedValue } from '../import/seed-line.ts';
import type { Again } from './again.ts';
import { ofClaim, type Act, type RecordedClaimEvent } from './of-claim.ts';
import { ofClaimant, ofSource } from './of-others.ts';
import { strictJsonOfLine } from '../../validation/strict-json.ts';
import { wordsOf } from '../../validation/issue-sentences.ts';
import { createScales, type Scales, type VersionsOf } from './scales.ts';

/** The namespace of generated ids. It does not depend on the file, so a dossier is recognised under any file name. */
export const dossierName = 'dossier';

const schemas = new Map<string, z.ZodType>(recordedEventSchemas.map((each) => [each.shape.type.value, each]));

/** A line of the file with an event. */
interface Placed {
  readonly number: number;
  readonly text: string;
  readonly event: RecordedEvent;
}

const isOfAct = ([first]: readonly Placed[], { event }: Placed): boolean =>
  first !== undefined &&
  first.event.stream === event.stream &&
  first.event.recordedAt === event.recordedAt &&
  JSON.stringify(first.event.actor) === JSON.stringify(event.actor);

/** Strict parsing: an event with unknown fields or without its position is rejected as a whole. */
const readEvent = (value: Record<string, unknown>): RecordedEvent | string => {
  const schema = schemas.get(String(value['type']));
  if (schema === undefined)
    return `${String(value['type'])}: no event that this version of the service knows`;
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return parsed.data as RecordedEvent;
  return wordsOf(parsed.error.issues, 'event').join(' ');
};

const again = async (event: RecordedEvent, act: Act, scales: Scales): Promise<Again> => {
  const kind = kindOf(event.stream);
  if (kind === 'claim') {
    if (event.type === 'verdict.published' && scales.isOther(event.data.rating.scale))
      return {
        commands: [],
        problems: [`verdict.published: the scale ${event.data.rating.scale} is another here`],
      };
    return ofClaim(event as RecordedClaimEvent, act);
  }
  if (kind === 'source') {
    const command = ofSource(event as RecordedEvent & SourceEvent);
    return { commands: command === undefined ? [] : [command], problems: [] };
  }
  if (kind === 'claimant')
    return { commands: [ofClaimant(event as RecordedEvent & ClaimantEvent)], problems: [] };
  if (event.type !== 'scale.defined') return { commands: [], problems: [`${event.type} is of no dossier`] };
  const judged = await scales.judge(event);
  if (judged === 'there') return { commands: [], problems: [] };
  if (judged === 'other')
    return { commands: [], problems: [`this ledger defines the scale ${event.data.scale} otherwise`] };
  const { scale, name, ratings } = event.data;
  return { commands: [{ type: 'define-scale', scale, name, ratings }], problems: [] };
};

/** A command without its undefined fields. */
const present = (command: object): object =>
  Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined));

async function* unitsOfAct(act: readonly Placed[], scales: Scales): AsyncGenerator<Unit, void, void> {
  const events = act.map(({ event }) => event);
  for (const { number, text, event } of act) {
    const { commands, problems } = await again(event, events, scales);
    const parsed = commands.map((command) =>
      // Only admins define scales, and the importer is not one, so the system defines it.
      parseSeedValue(
        dossierName,
        (command as { type: string }).type === 'define-scale'
          ? { by: 'system', command }
          : byImporter(present(command)),
      ),
    );
    const wrong = parsed.flatMap((each) => each.problems ?? []);
    const lines = wrong.length > 0 ? [] : parsed.flatMap((each) => each.line ?? []);
    // Problems of related information do not hold the verdict back.
    yield { number, text, lines, problems: [...problems, ...wrong] };
  }
}

const readLine = ({ text, problem }: Line): DossierLine | string => {
  if (problem !== undefined) return problem;
  const json = strictJsonOfLine(text);
  if ('problem' in json) return json.problem;
  const parsed = dossierLine.safeParse(json.value);
  return parsed.success ? parsed.data : 'no line of a dossier';
};

/** The dossiers of a file as commands that reproduce the record in another ledger. */
export async function* unitsOfDossiers(
  lines: AsyncIterable<Line>,
  versionsOf: VersionsOf,
): AsyncGenerator<Unit, void, void> {
  for (const value of importerCommands('Import of dossiers')) {
    const { line, problems = [] } = parseSeedValue(dossierName, value);
    yield { number: 0, text: 'before all lines', lines: line === undefined ? [] : [line], problems };
  }
  const scales = createScales(versionsOf);
  let act: Placed[] = [];
  let count: number | undefined;
  const bad = (number: number, text: string, problem: string): Unit => ({
    number,
    text,
    lines: [],
    problems: [problem],
  });
  let last = 0;
  for await (const line of lines) {
    const { number, text } = line;
    if (line.problem === undefined && text.trim() === '') continue;
    last = number;
    const read = readLine(line);
    const event = typeof read !== 'string' && read.kind === 'event' ? readEvent(read.event) : undefined;
    if (typeof event === 'object') {
      const placed = { number, text, event };
      if (act.length > 0 && !isOfAct(act, placed)) {
        yield* unitsOfAct(act, scales);
        act = [];
      }
      act.push(placed);
    }
    if (typeof read === 'string') yield bad(number, text, read);
    else if (typeof event === 'string') yield bad(number, text, event);
    else if (read.kind === 'dossier') {
      if (count !== undefined) yield bad(number, text, 'a dossier begins before the one before it has ended');
      count = 0;
    } else if (count === undefined) yield bad(number, text, 'a dossier begins with whose it is');
    if (typeof read !== 'string' && read.kind === 'end') {
      yield* unitsOfAct(act, scales);
      act = [];
      if (read.lines !== count)
        yield bad(number, text, `the dossier has ${count ?? 0} lines and says ${read.lines}`);
      count = undefined;
    } else if (count !== undefined) count += 1;
  }
  yield* unitsOfAct(act, scales);
  if (count !== undefined) yield bad(last, '', 'the file ends before the dossier does');
}
