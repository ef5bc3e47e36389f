/**
 * The sections that the law may take from an event: names and texts. Ids, ratings, stances and times stay, so a reader
 * can always follow what happened. A verifier calls the absence of any other section incomplete.
 */
const erasable: ReadonlySet<string> = new Set([
  'actor.name',
  ...[
    ...[
      'approvedBy',
      'archivedAt',
      'assignee',
      'authors',
      'combination',
      'comment',
      'comments',
      'description',
    ],
    ...[
      'escalation',
      'exceptions',
      'explanation',
      'finding',
      'name',
      'notice',
      'organisation',
      'otherWordings',
      'places',
    ],
    ...[
      'proposedBy',
      'publisher',
      'question',
      'quote',
      'rationale',
      'reason',
      'reference',
      'reliedOn',
      'replies',
      'sameAs',
    ],
    ...['setAside', 'text', 'title', 'tried', 'url', 'wording'],
  ].map((member) => `data.${member}`),
]);

/** In these types `role` is text that describes a person. Elsewhere it is a right. */
const describesPerson = /^(appearance\.|claimant\.)/;

export const mayBeErased = (type: string, section: string): boolean =>
  erasable.has(section) ||
  (section === 'data.role' && describesPerson.test(type)) ||
  // Elsewhere `note` is an id.
  (section === 'data.note' && /^claim\.relat/.test(type));
