import t from 'tap';
import { definitionOf } from '../../../../src/domain/events.ts';
import { firstPolicy } from '../../../../src/domain/ledger/policy.ts';
import { openRatings, publishVerdict, rateVerdict } from '../../builders/claim-commands.ts';
import {
  evidenceAccepted,
  evidenceOffered,
  isFalse,
  isTrue,
  ratingsOpened,
  recorded,
  reworded,
  verdictApproved,
  verdictProposed,
  verdictPublished,
  verdictRated,
  verdictReturned,
} from '../../builders/claim-events.ts';
import { ana, anaWithAnotherKey, ben, carla, robot } from '../../builders/people.ts';
import { system } from '../../../../src/domain/terms/actor.ts';
import { by, given } from '../../given.ts';

const proposed = [recorded(), evidenceOffered(), evidenceAccepted(), by(ana, verdictProposed())];
const rated = [...proposed, by(ben, verdictRated({ rating: isTrue }))];
const opened = (who = ben) => ratingsOpened({ ratings: [{ by: who, rating: isTrue }] });

t.test('a rating is sealed until all are opened at once', async (t) => {
  given(...proposed)
    .when(rateVerdict({ rating: 'true' }), { by: ben })
    .then(verdictRated({ rating: isTrue }));
  given(...rated)
    .when(openRatings())
    .then(opened());
  t.equal(definitionOf('verdict.rated').audience, 'admin', 'the desk is not shown it');
  given(...rated, by(robot, verdictRated({ rating: isFalse })))
    .when(openRatings())
    .then(
      ratingsOpened({
        ratings: [
          { by: ben, rating: isTrue },
          { by: robot, rating: isFalse },
        ],
      }),
    );
});

t.test(
  'a member cannot rate twice, nor rate an own proposal, nor a verdict that is no longer proposed',
  async () => {
    given(...proposed)
      .when(rateVerdict(), { by: anaWithAnotherKey })
      .thenRefused('own-verdict');
    given(...rated)
      .when(rateVerdict(), { by: ben })
      .thenRefused('already-rated');
    given(...proposed, reworded())
      .when(rateVerdict(), { by: ben })
      .thenRefused('claim-reworded');
    given(...proposed, verdictReturned())
      .when(rateVerdict(), { by: ben })
      .thenRefused('wrong-state', { state: 'returned' });
    given(...proposed)
      .when(rateVerdict({ rating: 'nonsense' }), { by: ben })
      .thenRefused('unknown-rating');
  },
);

t.test('once opened none can be given, and a revision voids them all', async () => {
  given(...rated, opened())
    .when(rateVerdict(), { by: carla })
    .thenRefused('wrong-state', { state: 'opened' });
  given(...rated, opened())
    .when(openRatings())
    .thenRefused('wrong-state', { state: 'opened' });
  for (const voiding of [[verdictProposed()], [verdictReturned(), verdictProposed()]]) {
    given(...rated, ...voiding)
      .when(openRatings())
      .thenRefused('wrong-state', { state: 'sealed' });
    given(...rated, opened(), ...voiding)
      .when(rateVerdict({ rating: 'true' }), { by: ben })
      .then(verdictRated({ rating: isTrue }));
  }
  given(...proposed, verdictReturned())
    .when(openRatings())
    .thenRefused('wrong-state', { state: 'returned' });
});

t.test(
  'policy says how many are needed, to open them and to publish, or an exception is recorded',
  async () => {
    const policy = { ...firstPolicy, independentRatingsNeeded: 1 };
    const approved = verdictApproved();
    given(...proposed)
      .when(openRatings(), { policy })
      .thenRefused('wrong-state', { state: 'sealed' });
    given(...rated, approved)
      .when(publishVerdict(), { policy })
      .thenRefused('policy-not-met');
    given(...rated, opened(), approved)
      .when(publishVerdict(), { policy })
      .then(verdictPublished());
    const exceptions = [{ rule: 'independent-ratings' as const, reason: 'No other member reads Quechua.' }];
    given(...proposed.slice(0, 3), verdictProposed({ exceptions }), approved)
      .when(publishVerdict(), { policy })
      .then(verdictPublished({ exceptions }));
    const two = { ...policy, independentRatingsNeeded: 2 };
    given(...rated)
      .when(openRatings(), { policy: two })
      .thenRefused('wrong-state', { state: 'sealed' });
  },
);

t.test('a program gives no independent rating, and one that is on record counts for nothing', async () => {
  given(...proposed)
    .when(rateVerdict({ rating: 'true' }), { by: robot })
    .thenRefused('machine-rating');
  given(...proposed)
    .when(rateVerdict({ rating: 'true' }), { by: system })
    .thenRefused('machine-rating');
  const byRobot = by(robot, verdictRated({ rating: isTrue }));
  given(...proposed, byRobot)
    .when(openRatings())
    .thenRefused('wrong-state', { state: 'sealed' });
  const asked = { policy: { ...firstPolicy, independentRatingsNeeded: 1 } };
  given(...proposed, byRobot, opened(robot), verdictApproved())
    .when(publishVerdict(), asked)
    .thenRefused('policy-not-met');
  given(...rated, opened(), verdictApproved())
    .when(publishVerdict(), asked)
    .thenHappened('verdict.published');
});
