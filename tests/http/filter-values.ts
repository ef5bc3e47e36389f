import type { World } from './filter-world.ts';

type Item = any;

/** The value of a filter, or a function that takes one from the items of the unfiltered list. */
export type Value = string | ((items: readonly Item[], world: World) => string | Promise<string>);

/** The two values of one filter. */
export interface Values {
  /** Some items stay and some are left out. */
  readonly narrows: Value;
  /**
   * All items stay, or none where no value keeps them all. A filter may narrow the list by every value. Then other
   * filters are set so that it does not.
   */
  readonly keepsAllOrNone:
    Value | { readonly value: string; readonly within: Readonly<Record<string, Value>> };
}

/** How one list is read, and the values of each of its filters. */
export interface ListValues {
  readonly things?: (world: World) => Readonly<Record<string, string>>;
  /** The role whose key reads the list. Without a role, the public reads it. */
  readonly role?: 'checker' | 'editor';
  /** Replaces the default values of filters, so that the list holds everything. */
  readonly everything?: Readonly<Record<string, string>>;
  /** The values of a filter that together return everything, where no single value does. */
  readonly parts?: Readonly<Record<string, readonly string[]>>;
  readonly filters: Readonly<Record<string, Values>>;
}

/** A value that some items have and others do not. */
const oneOf =
  (valueOf: (item: Item) => string | null | undefined): Value =>
  (items) => {
    const values = items.map(valueOf);
    const found = values.find((each) => typeof each === 'string' && values.some((other) => other !== each));
    if (typeof found === 'string') return found;
    throw new Error('the items do not differ');
  };

/** The latest time; not every item has one. */
const latest =
  (field: string): Value =>
  (items) =>
    items
      .map((each): string => each[field] ?? '')
      .toSorted()
      .at(-1) ?? '';

/** The earliest. */
const earliest =
  (field: string): Value =>
  (items) =>
    items
      .map((each): string | null => each[field])
      .filter((each) => each !== null)
      .toSorted()[0] ?? '';

const dueFirst = (value: string) => ({ value, within: { dueBy: earliest('dueAt') } });

const [ever, never] = ['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z'];
const noClaimant = 'claimant_01m80p9rrnfvgtm0e250m34aks';
const noClaim = 'claim_01m80p9rrnfvgtm0e250m34aks';
const noSource = 'source_01m80p9rrnfvgtm0e250m34aks';
const noMember = 'member_01m80p9rrnfvgtm0e250m34aks';

/** The claimant of the claim made for this world. No other claim has that claimant. */
const itsClaimant: Value = async (_, { desk, claim }) =>
  (await desk.ask('GET', `/claims/${claim}/appearances?state=any`)).body.items[0].claimant;
const itsSource: Value = async (_, { desk, claim }) =>
  (await desk.ask('GET', `/claims/${claim}/evidence`)).body.items[0].source;
const itsPublisher: Value = async (_, { desk }) => {
  const { facets } = (await desk.ask('GET', '/claims?status=checked,contested&facets=publisher&limit=1'))
    .body;
  return facets.publisher.values.at(-1).value;
};
/** When the verdict on a claim was published, neither the first nor the last. */
const itsCheck: Value = async (_, { desk }) => {
  const { items } = (await desk.ask('GET', '/claims?status=checked,contested&limit=200')).body;
  const times = items.map((each: any): string => each.verdict.publishedAt).toSorted();
  return times[Math.floor(times.length / 2)];
};

const ofClaim = ({ claim }: World) => ({ claim });
const ofDesk = { things: ofClaim, role: 'checker' } as const;
const times = (field: string): Values => ({ narrows: latest(field), keepsAllOrNone: ever });
const state = (keepsAllOrNone: string): Values => ({ narrows: oneOf((each) => each.state), keepsAllOrNone });

const ofObjections = {
  state: { narrows: 'resolved', keepsAllOrNone: { value: 'resolved', within: { outcome: 'rejected' } } },
  outcome: { narrows: 'rejected', keepsAllOrNone: 'upheld' },
  answered: { narrows: 'in-time', keepsAllOrNone: 'late' },
  lodgedSince: times('lodgedAt'),
};
const outcome = { narrows: 'confirmed', keepsAllOrNone: { value: 'rejected', within: { state: 'judged' } } };
const ofCorrections = {
  correctionClass: { narrows: 'minor', keepsAllOrNone: 'update' },
  reason: { narrows: 'our-error', keepsAllOrNone: 'legal' },
  since: times('publishedAt'),
};
const ofCorrected = {
  topic: { narrows: 'alpacas', keepsAllOrNone: 'not-a-topic-of-any' },
  claimant: { narrows: itsClaimant, keepsAllOrNone: noClaimant },
};

/** The values of the filters that all lists of claims share, whatever they show of a claim. */
const ofClaims = {
  q: { narrows: 'alpacas', keepsAllOrNone: 'xylophone' },
  topic: { narrows: 'alpacas,not-a-topic-of-any', keepsAllOrNone: 'not-a-topic-of-any' },
  language: { narrows: 'qu', keepsAllOrNone: 'sv' },
  claimant: { narrows: itsClaimant, keepsAllOrNone: noClaimant },
  source: { narrows: itsSource, keepsAllOrNone: noSource },
  publisher: { narrows: itsPublisher, keepsAllOrNone: 'A publisher of nothing' },
  madeSince: { narrows: '2001', keepsAllOrNone: '2999' },
  madeUntil: { narrows: '2000', keepsAllOrNone: '0001' },
} satisfies Record<string, Values>;

const ofPublished: Readonly<Record<string, Values>> = {
  ...ofClaims,
  status: { narrows: 'checked', keepsAllOrNone: 'any' },
  rating: { narrows: 'misleading', keepsAllOrNone: 'half-true' },
  validOn: { narrows: '1990-05', keepsAllOrNone: { value: '1990', within: { language: 'qu' } } },
  checkedSince: { narrows: itsCheck, keepsAllOrNone: ever },
  checkedUntil: { narrows: itsCheck, keepsAllOrNone: never },
};

/** Filters that leave one verdict. */
const oneVerdict = { publishedSince: latest('publishedAt') };

/** Two values for every filter of every list, by operation. A list or filter that is missing here fails the test. */
export const filterValues: Readonly<Record<string, ListValues>> = {
  listClaims: {
    role: 'checker',
    everything: { status: 'any' },
    filters: {
      ...ofClaims,
      status: { narrows: oneOf((each) => each.status), keepsAllOrNone: 'any' },
      rating: { narrows: oneOf((each) => each.verdict?.rating.code), keepsAllOrNone: 'half-true' },
      validOn: { narrows: '1990-05', keepsAllOrNone: { value: '1990', within: { language: 'qu' } } },
      checkedSince: { narrows: itsCheck, keepsAllOrNone: { value: ever, within: { status: 'checked' } } },
      checkedUntil: { narrows: itsCheck, keepsAllOrNone: { value: never, within: { status: 'checked' } } },
      recordedSince: times('recordedAt'),
      recordedUntil: { narrows: earliest('recordedAt'), keepsAllOrNone: never },
      visibility: { narrows: 'desk', keepsAllOrNone: { value: 'public', within: { status: 'checked' } } },
      ids: { narrows: (_, { claim }) => `${claim},${noClaim}`, keepsAllOrNone: noClaim },
    },
  },
  listAppearances: { things: ofClaim, everything: { state: 'any' }, filters: { state: state('any') } },
  listEvidence: {
    things: ofClaim,
    everything: { state: 'any' },
    filters: { stance: { narrows: 'supports', keepsAllOrNone: 'context' }, state: state('any') },
  },
  listAllCounterEvidence: {
    filters: {
      source: { narrows: itsSource, keepsAllOrNone: noSource },
      claimant: { narrows: itsClaimant, keepsAllOrNone: noClaimant },
      topic: { narrows: 'alpacas', keepsAllOrNone: 'not-a-topic-of-any' },
      since: times('since'),
    },
  },
  listVerdicts: { things: ofClaim, everything: { state: 'any' }, filters: { state: state('any') } },
  listLedgerVerdicts: {
    role: 'checker',
    everything: { state: 'any' },
    filters: {
      state: state('any'),
      scale: { narrows: 'truth', keepsAllOrNone: { value: 'truth', within: { rating: 'false' } } },
      rating: { narrows: oneOf((each) => each.rating.code), keepsAllOrNone: 'half-true' },
      publishedSince: {
        narrows: latest('publishedAt'),
        keepsAllOrNone: { value: ever, within: { state: 'in-force' } },
      },
      first: { narrows: 'true', keepsAllOrNone: { value: 'true', within: { replyAsked: 'true' } } },
      independentlyApproved: { narrows: 'true', keepsAllOrNone: { value: 'true', within: oneVerdict } },
      bothSidesConsidered: { narrows: 'true', keepsAllOrNone: { value: 'true', within: oneVerdict } },
      sourcesArchived: { narrows: 'true', keepsAllOrNone: { value: 'true', within: oneVerdict } },
      replyAsked: { narrows: 'true', keepsAllOrNone: { value: 'true', within: oneVerdict } },
    },
  },
  readQueue: {
    role: 'checker',
    filters: {
      kind: {
        narrows: oneOf((each) => each.kind),
        keepsAllOrNone: { value: 'to-check', within: { assignee: 'me' } },
      },
      assignee: { narrows: 'me', keepsAllOrNone: noMember },
      dueBy: { narrows: earliest('dueAt'), keepsAllOrNone: ever },
    },
  },
  listCorrections: { filters: ofCorrections },
  listClaimCorrections: { things: ofClaim, filters: ofCorrections },
  listObjections: { things: ofClaim, filters: ofObjections },
  listMatches: { ...ofDesk, everything: { state: 'any' }, filters: { outcome, state: state('any') } },
  listAllMatches: { ...ofDesk, everything: { state: 'any' }, filters: { outcome, state: state('any') } },
  listAllObjections: { filters: ofObjections },
  listNotes: { ...ofDesk, everything: { state: 'any' }, filters: { state: state('any') } },
  listReplies: { ...ofDesk, filters: { state: { narrows: 'received', keepsAllOrNone: 'lapsed' } } },
  listDeadlines: {
    role: 'checker',
    parts: { state: ['open', 'done'] },
    filters: {
      kind: { narrows: 'reply', keepsAllOrNone: dueFirst('embargo') },
      state: { narrows: 'done', keepsAllOrNone: dueFirst('open') },
      dueBy: { narrows: earliest('dueAt'), keepsAllOrNone: never },
    },
  },
  listEvents: {
    filters: {
      since: times('recordedAt'),
      types: { narrows: 'claim.recorded', keepsAllOrNone: 'reply.lapsed' },
      kinds: { narrows: 'claimant,source', keepsAllOrNone: 'claim,claimant,source,scale,ledger' },
      claim: { narrows: (_, { claim }) => claim, keepsAllOrNone: noClaim },
      topic: { narrows: 'alpacas', keepsAllOrNone: 'not-a-topic-of-any' },
    },
  },
  listDeliveries: {
    role: 'editor',
    things: ({ webhook }) => ({ webhook }),
    filters: { state: { narrows: 'waiting', keepsAllOrNone: 'failed' } },
  },
  listClaimReviews: { filters: ofPublished },
  readClaimReviewFeed: { filters: ofPublished },
  readVerdictFeedAsAtom: { filters: ofPublished },
  readVerdictFeed: { filters: ofPublished },
  readCorrectionFeedAsAtom: { filters: ofCorrected },
  readCorrectionFeed: { filters: ofCorrected },
  listSources: {
    filters: {
      kind: { narrows: oneOf((each) => each.kind), keepsAllOrNone: 'dataset' },
      state: { narrows: 'gone', keepsAllOrNone: 'withdrawn' },
      url: { narrows: 'http://m.gazette.example/one/', keepsAllOrNone: 'https://other.example/' },
    },
  },
  listClaimants: {
    everything: { state: 'any' },
    filters: {
      kind: {
        narrows: oneOf((each) => each.kind),
        keepsAllOrNone: { value: 'organisation', within: { state: 'merged' } },
      },
      state: state('any'),
      name: { narrows: oneOf((each) => each.name), keepsAllOrNone: 'Nemo Nusquam' },
    },
  },
};
