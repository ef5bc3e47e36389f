import type { RecordedEvent } from './events.ts';
import { itemOfPart } from './claim/withholding/decide.ts';
import type { WithholdingEvent } from './claim/withholding/events.ts';

/**
 * What the public does not get of a claim now, and the public form of its events. Rows, the feed and every other read
 * are made from that form, so nothing asks about withholdings by itself.
 */

export type Withholding = Extract<WithholdingEvent, { type: 'withholding.placed' }>['data'] & {
  /** When it was placed. */
  readonly since: string;
};

/** The withholdings that hold, by stream. */
export type Withheld = ReadonlyMap<string, readonly Withholding[]>;

export const nothingWithheld: Withheld = new Map();

/** The types of the events by which something is withheld or shown again. */
export const withholdingTypes = ['withholding.placed', 'withholding.released'] as const;

/** What has to be known of an event to judge whether it is withheld. It may be a row as it is stored. */
type Told = Pick<RecordedEvent, 'stream'> & { readonly type: string; readonly data: object };

const isTelling = (type: string): boolean => (withholdingTypes as readonly string[]).includes(type);

type OfWithholding = Extract<RecordedEvent, WithholdingEvent>;
export const isOfWithholding = (event: RecordedEvent): event is OfWithholding => isTelling(event.type);

/** What is withheld after an event. */
export const withheldAfter = (withheld: Withheld, event: RecordedEvent): Withheld => {
  if (!isOfWithholding(event)) return withheld;
  const { stream, type, data } = event;
  const others = (withheld.get(stream) ?? []).filter((each) => each.withholding !== data.withholding);
  const held = type === 'withholding.placed' ? [...others, { ...data, since: event.recordedAt }] : others;
  const next = new Map(withheld);
  if (held.length === 0) next.delete(stream);
  else next.set(stream, held);
  return next;
};

/**
 * Whether an event is about an item: it makes or changes the item, or corrects it. An objection to an item has an
 * author of its own, and is withheld by itself, with its answer.
 */
const isAbout = ({ type, data }: Told, item: string): boolean => {
  const fields = data as Readonly<Record<string, unknown>>;
  if (fields[type.slice(0, type.indexOf('.'))] === item) return true;
  return type === 'correction.published' && (fields['verdict'] === item || fields['appearance'] === item);
};

/** The withholding of a whole claim, if it is withheld. */
export const ofWholeClaim = (withheld: Withheld, stream: string): Withholding | undefined =>
  withheld.get(stream)?.find(({ part }) => part.kind === 'claim');

/** The withholding of an item of a claim, if it is withheld by itself. */
export const ofItem = (withheld: Withheld, stream: string, item: string): Withholding | undefined =>
  withheld.get(stream)?.find(({ part }) => itemOfPart(part) === item);

/** The withholding by which the public does not get an event. What tells of withholdings is always shown. */
const hiding = (withheld: Withheld, event: Told): Withholding | undefined =>
  isTelling(event.type)
    ? undefined
    : withheld.get(event.stream)?.find(({ part }) => {
        const item = itemOfPart(part);
        return part.kind === 'claim' || (item !== undefined && isAbout(event, item));
      });

const withheldText = '[withheld]';

const hasWords = ({ data }: Told): boolean => 'wording' in data || 'otherWordings' in data;

const ofWords = (withheld: Withheld, event: Told): Withholding | undefined =>
  hasWords(event) ? withheld.get(event.stream)?.find(({ part }) => part.kind === 'wording') : undefined;

/** The data without the words of the claim. */
const withoutWords = (data: object): object => {
  const { wording, otherWordings, ...rest } = data as Readonly<Record<string, unknown>>;
  const shown =
    typeof wording === 'string' ? withheldText : wording && { before: withheldText, after: withheldText };
  return {
    ...rest,
    ...(wording === undefined ? {} : { wording: shown }),
    ...(otherWordings === undefined ? {} : { otherWordings: [] }),
  };
};

/** The withholding by which the public does not get an event as it was recorded, if there is one. */
export const withholdingOf = (withheld: Withheld, event: RecordedEvent): Withholding | undefined =>
  withheld.size === 0 ? undefined : (hiding(withheld, event) ?? ofWords(withheld, event));

/**
 * An event as projections fold it: for the desk as it is, and for the public without what is withheld. What the public
 * does not get at all is folded like an event of the desk.
 */
export const asWithheld = (withheld: Withheld, event: RecordedEvent): RecordedEvent => {
  if (withheld.size === 0 || event.audience !== 'public') return event;
  if (hiding(withheld, event) !== undefined) return { ...event, audience: 'desk' };
  if (ofWords(withheld, event) === undefined) return event;
  return { ...event, shownData: withoutWords(event.data) };
};

/** The members of an event's data that the public does not get; undefined if it gets nothing of the event. */
export const membersWithheld = (withheld: Withheld, event: Told): readonly string[] | undefined => {
  if (withheld.size === 0) return [];
  if (hiding(withheld, event) !== undefined) return undefined;
  return ofWords(withheld, event) === undefined ? [] : ['wording', 'otherWordings'];
};

/** How the public knows a claim whose words are withheld. */
export const nameShown = (withheld: Withheld, stream: string, name: string): string =>
  withheld.get(stream)?.some(({ part }) => part.kind === 'claim' || part.kind === 'wording') === true
    ? withheldText
    : name;
