import { z } from 'zod';
import type { ClaimEvent } from '../../domain/claim/events.ts';
import { otherWordings } from '../../domain/claim/recording/events.ts';
import { claimLanguage, wording } from '../../domain/claim/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { normaliseText } from '../../domain/search/normalise.ts';
import { textConfigurationOf, textConfigurations } from '../../domain/search/text-configuration.ts';
import { partialDate } from '../../domain/terms/dates.ts';
import { edtfDate } from '../../domain/terms/edtf.ts';
import { appearanceId, claimantId, claimId, matchId } from '../../domain/terms/ids.ts';
import { limits } from '../../domain/terms/limits.ts';
import { topic } from '../../domain/terms/text.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';

/**
 * What a claim is found by. PostgreSQL derives the stemmed words of a row from `configuration` and `texts`
 * (migrations/012-findable.sql), so rebuilds, generations and past positions work as for every projection.
 */
export const findableRow = z.object({
  id: claimId,
  language: claimLanguage,
  /** The text search configuration of PostgreSQL that stems the texts. */
  configuration: z.enum(textConfigurations),
  /** The wording, then the earlier ones. */
  wordings: z.array(wording),
  otherWordings,
  /** Texts that members confirmed to say the same, the newest last. Only the desk finds a claim by them. */
  confirmed: z.array(z.object({ match: matchId, text: z.string() })).max(limits.confirmedTextsMaxItems),
  /** The normalised texts that are searched: the wordings, other wordings, topics, quotes and confirmed texts. */
  texts: z.array(z.string()),
  /** The number of words of the texts, by blanks. */
  length: z.int().min(0),
  topics: z.array(topic),
  appearances: z.array(
    z.object({
      id: appearanceId,
      claimant: claimantId,
      date: edtfDate.nullable(),
      quote: z.string().nullable(),
    }),
  ),
  /** The day on which the verdict in force was published. */
  checkedOn: partialDate.nullable(),
  mergedInto: claimId.nullable(),
  /** Whether it was recorded by mistake, and withdrawn. */
  withdrawn: z.boolean(),
});
export type FindableRow = z.output<typeof findableRow>;

/** The parts of a row that its event changes. The texts follow from them. */
type Said = Omit<FindableRow, 'texts' | 'length' | 'configuration'>;
type Appearance = FindableRow['appearances'][number];

const indexed = (said: Said): FindableRow => {
  const configuration = textConfigurationOf(said.language);
  // A withdrawn claim is found by its id and its status alone.
  if (said.withdrawn) return { ...said, configuration, texts: [], length: 0 };
  const quotes = said.appearances.flatMap(({ quote }) => (quote === null ? [] : [quote]));
  const confirmed = said.confirmed.map(({ text }) => text);
  const all = [...said.wordings, ...said.otherWordings, said.topics.join(' '), ...quotes, ...confirmed];
  const texts = [...new Set(all.map((text) => normaliseText(text, configuration)))].filter(
    (text) => text !== '',
  );
  const length = texts.reduce((words, text) => words + text.split(' ').length, 0);
  return { ...said, configuration, texts, length };
};

const appearanceOf = ({
  data,
}: Extract<RecordedEvent, { type: 'appearance.recorded' | 'appearance.corrected' }>): Appearance => ({
  id: data.appearance,
  claimant: data.claimant,
  date: data.date ?? null,
  quote: data.quote?.exact ?? null,
});

const withAppearance = (row: FindableRow, appearance: Appearance): FindableRow =>
  indexed({
    ...row,
    appearances: [...row.appearances.filter(({ id }) => id !== appearance.id), appearance],
  });

/** Whether an event of each type changes what a claim is found by. A new type must be judged here. */
const matters = {
  'claim.recorded': true,
  'claim.reworded': true,
  'claim.classified': true,
  'claim.merged': true,
  'claim.unmerged': true,
  'claim.withdrawn': true,
  'claim.restored': true,
  'appearance.recorded': true,
  'appearance.corrected': true,
  'appearance.withdrawn': true,
  'verdict.published': true,
  'verdict.retracted': true,
  'match.confirmed': true,
  'match.withdrawn': true,
  'match.rejected': false,
  'withholding.placed': false,
  'withholding.released': false,
  'claim.assigned': false,
  'claim.declined': false,
  'claim.reopened': false,
  'claim.related': false,
  'claim.relation-corrected': false,
  'claim.unrelated': false,
  'claim.absorbed': false,
  'claim.separated': false,
  'note.added': false,
  'note.corrected': false,
  'note.withdrawn': false,
  'evidence.offered': false,
  'evidence.accepted': false,
  'evidence.declined': false,
  'evidence.challenged': false,
  'evidence.challenge-dismissed': false,
  'evidence.withdrawn': false,
  'verdict.proposed': false,
  'verdict.approved': false,
  'verdict.rated': false,
  'verdict.ratings-opened': false,
  'verdict.returned': false,
  'verdict.withdrawn': false,
  'verdict.embargoed': false,
  'verdict.author-left': false,
  'verdict.recheck-due': false,
  'verdict.sources-too-few': false,
  'verdict.rechecked': false,
  'verdict.superseded': false,
  'correction.published': false,
  'objection.lodged': false,
  'objection.received': false,
  'objection.released': false,
  'objection.set-aside': false,
  'objection.put-back': false,
  'objection.resolved': false,
  'reply.requested': false,
  'reply.received': false,
  'reply.lapsed': false,
} as const satisfies Record<ClaimEvent['type'], boolean>;

type Mattering = {
  [Type in keyof typeof matters]: (typeof matters)[Type] extends true ? Type : never;
}[keyof typeof matters];
type FindableEvent = Extract<RecordedEvent, { type: Mattering }>;

const isFindable = (event: RecordedEvent): event is FindableEvent =>
  Object.hasOwn(matters, event.type) && matters[event.type as keyof typeof matters];

const recorded = (event: Extract<FindableEvent, { type: 'claim.recorded' }>): FindableRow =>
  indexed({
    id: event.stream,
    language: event.data.language,
    wordings: [event.data.wording],
    otherWordings: event.data.otherWordings ?? [],
    confirmed: [],
    topics: event.data.topics ?? [],
    appearances: [],
    checkedOn: null,
    mergedInto: null,
    withdrawn: false,
  });

const changed = (row: FindableRow, event: FindableEvent): FindableRow => {
  switch (event.type) {
    case 'claim.reworded': {
      const { wording, language } = event.data;
      const earlier = row.wordings.filter((each) => each !== wording);
      return indexed({ ...row, language, wordings: [wording, ...earlier] });
    }
    case 'claim.classified':
      return indexed({
        ...row,
        topics: event.data.topics ?? [],
        otherWordings: event.data.otherWordings ?? [],
      });
    case 'claim.merged':
      return { ...row, mergedInto: event.data.into };
    case 'claim.unmerged':
      return { ...row, mergedInto: null };
    case 'claim.withdrawn':
      return indexed({ ...row, withdrawn: true });
    case 'claim.restored':
      return indexed({ ...row, withdrawn: false });
    case 'appearance.recorded':
    case 'appearance.corrected':
      return withAppearance(row, appearanceOf(event));
    case 'appearance.withdrawn': {
      const { appearance } = event.data;
      return indexed({ ...row, appearances: row.appearances.filter(({ id }) => id !== appearance) });
    }
    case 'verdict.published':
      return { ...row, checkedOn: event.recordedAt.slice(0, 10) };
    case 'verdict.retracted':
      return { ...row, checkedOn: null };
    case 'match.confirmed': {
      const { match, text } = event.data;
      const confirmed = [...row.confirmed, { match, text }].slice(-limits.confirmedTextsMaxItems);
      return indexed({ ...row, confirmed });
    }
    case 'match.withdrawn': {
      const { match } = event.data;
      return indexed({ ...row, confirmed: row.confirmed.filter((each) => each.match !== match) });
    }
    case 'claim.recorded':
      return row;
    default:
      return event satisfies never;
  }
};

export const findableRows: RowFold<FindableRow> = {
  name: 'findable',
  schema: findableRow,
  revision: 5,
  begunBy: 'claim.recorded',
  keysOf: (event) => (isFindable(event) ? [event.stream] : []),
  change: (row, event) => {
    if (!isFindable(event)) return row;
    if (event.type === 'claim.recorded') return recorded(event);
    return row && changed(row, event);
  },
};

export const findable = versionedRows(findableRows);
