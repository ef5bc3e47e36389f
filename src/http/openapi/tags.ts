/** The groups that operations stand in, in the order of the work. Each operation has one. */
const tags = [
  ['claims', 'Assertions and where they stand.'],
  ['appearances', 'The occasions on which a claim was made.'],
  ['evidence', 'What sources show for, against or about a claim.'],
  ['counter-evidence', 'What speaks against a claim and is in force.'],
  ['relations', 'How claims relate to each other, and claims that are the same.'],
  ['verdicts', 'Ratings, from proposal to publication and beyond.'],
  ['corrections', 'Public notices about changes to something published.'],
  ['objections', 'Complaints about something published, and the answers.'],
  ['replies', 'What those a claim is about were asked, and answered.'],
  ['deadlines', 'Times by which something is to happen.'],
  ['notes', 'Internal notes of the desk.'],
  ['desk', 'What waits for the desk, and who has it.'],
  ['history', 'What happened, in words.'],
  ['events', 'What happened, as it was recorded.'],
  ['formats', 'What is published, in the forms of others: ClaimReview, feeds, annotations, provenance.'],
  ['sources', 'Documents that evidence and appearances come from.'],
  ['claimants', 'Those who made claims.'],
  ['scales', 'Rating scales and their versions.'],
  ['policy', 'What must be met before something may be published.'],
  ['accountability', 'What the desk did in a period, in numbers.'],
  ['webhooks', 'Addresses that are told of what happens.'],
  ['access', 'Members, their roles and their keys.'],
  ['ledgers', 'The ledgers of the deployment.'],
  ['operations', 'Whether the service is alive and ready.'],
] as const;

export const describedTags = tags.map(([name, description]) => ({ name, description }));
