// Generated: npm run client:generate
export type paths = {
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check liveness
         * @description Answers while the process runs, regardless of the database. Restart the process when it does not answer.
         */
        get: operations["liveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check liveness (older name)
         * @description The same as `/livez`, under its older name.
         */
        get: operations["health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check readiness
         * @description Answers 503 while the database cannot be reached and while the views catch up. It does so too while incompatible views of another version are rebuilt, and from the beginning of a stop.
         */
        get: operations["readiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledgers
         * @description The ledgers of the deployment, by name. Needs the role `admin` in the ledger `main`.
         */
        get: operations["listLedgers"];
        put?: never;
        /**
         * Add a ledger
         * @description Adds a ledger to the deployment, with the scale `truth`, a policy, and one admin. The answer shows the admin's key this once. Ledgers share nothing: each has its own positions, members, keys and rules. Version and position in the answer are those of the ledger that records the act.
         *
         *     Needs the role `admin` in the ledger `main`.
         */
        post: operations["createLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a ledger
         * @description The ledger and its beginning. Its ETag covers policy, members and keys as a whole.
         */
        get: operations["readLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claims
         * @description The claims of the ledger, the newest first.
         */
        get: operations["listClaims"];
        put?: never;
        /**
         * Record a claim
         * @description Records an assertion in neutral words. Add appearances for who made it, and where.
         *
         *     Needs the role `contributor`.
         */
        post: operations["recordClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim
         * @description The current state of a claim, or its state as of then.
         */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Reword or classify a claim
         * @description A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. Rewording a claim under a verdict in force marks that verdict as needing review. It requires a notice for readers, which is published as a correction.
         *
         *     Needs the role `checker`.
         */
        patch: operations["reviseClaim"];
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim's current status
         * @description The status and the rating in force, in a small answer for frequent polling.
         */
        get: operations["readClaimStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline to check a claim
         * @description Records that the desk will not check the claim, with the reason. The claim stays on record.
         *
         *     Needs the role `editor`.
         */
        post: operations["declineClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a declined claim
         * @description Allows evidence and verdicts again.
         *
         *     Needs the role `editor`.
         */
        post: operations["reopenClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/appearances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the appearances of a claim
         * @description All recorded occasions on which the claim was made, in the order of recording. Withdrawn ones are included with their state as filter, or `any`.
         */
        get: operations["listAppearances"];
        put?: never;
        /**
         * Record an appearance
         * @description An occasion on which the claim was made: who, in what role, when, where, in what words. A claim that others repeat gains appearances; it is not recorded twice.
         *
         *     Needs the role `contributor`.
         */
        post: operations["recordAppearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/appearances/{appearance}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an appearance
         * @description One occasion on which the claim was made. A withdrawn one stays readable as withdrawn.
         */
        get: operations["readAppearance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Correct an appearance
         * @description Changes the claimant, role, date, medium, source or quote on record. A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. With a verdict in force a notice for its readers is required too, and is published as a correction.
         *
         *     Needs the role `checker`.
         */
        patch: operations["correctAppearance"];
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/appearances/{appearance}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an appearance
         * @description Records that the claim was not made on that occasion. With a verdict in force a notice for its readers is required, and is published as a correction.
         *
         *     Needs the role `checker`.
         */
        post: operations["withdrawAppearance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the evidence on a claim
         * @description Evidence in force. Other evidence is included with its state as filter, or `any`.
         */
        get: operations["listEvidence"];
        put?: never;
        /**
         * Offer evidence
         * @description Offers what a source shows for, against or about the claim as worded. It is in force once the desk accepts it.
         *
         *     Needs the role `contributor`.
         */
        post: operations["offerEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a piece of evidence
         * @description The evidence in any state: withdrawn evidence stays readable as withdrawn.
         */
        get: operations["readEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept evidence
         * @description Puts offered evidence in force, with the weight the desk gives it. A reason is required where the policy demands it (`strengthReasons`).
         *
         *     Needs the role `checker`.
         */
        post: operations["acceptEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline evidence
         * @description Declines offered evidence, with the reason.
         *
         *     Needs the role `checker`.
         */
        post: operations["declineEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}/challenge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Challenge evidence
         * @description Disputes evidence that is in force. It stays in force until the challenge is dismissed or the evidence withdrawn.
         *
         *     Needs the role `contributor`.
         */
        post: operations["challengeEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}/challenges/{challenge}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a challenge
         * @description Dismisses the challenge, with the reason.
         *
         *     Needs the role `checker`.
         */
        post: operations["dismissChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw evidence
         * @description Ends the force of the evidence. A verdict in force that relied on it is marked as needing review.
         *
         *     Needs the role `checker`.
         */
        post: operations["withdrawEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/counter-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the counter-evidence on a claim
         * @description All counter-evidence in force against the claim as worded. It includes refuting evidence, supporting evidence with an upheld challenge, and contradicting claims with their verdicts. For a claim with parts it includes that of the parts.
         */
        get: operations["listCounterEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the evidence on a claim
         * @description The number of pieces of evidence in force for and against the claim, by strength and by independent source.
         */
        get: operations["readBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/counter-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read counter-evidence across the ledger
         * @description Counter-evidence in force across the ledger.
         */
        get: operations["listAllCounterEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the relations of a claim
         * @description The relations of the claim to others and of others to it. Each reads “claim … to”.
         */
        get: operations["listRelations"];
        put?: never;
        /**
         * Relate a claim to another
         * @description Records how this claim relates to another one. “part-of” and “depends-on” must not form a cycle.
         *
         *     Needs the role `checker`.
         */
        post: operations["relateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/relations/take-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a relation
         * @description Ends the relation. It stays in the history.
         *
         *     Needs the role `checker`.
         */
        post: operations["unrelateClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a claim into another
         * @description Records that both claims say the same; the other replaces both from now on. This one keeps its id and history, and reads of it redirect (308). A merge can be undone.
         *
         *     Needs the role `editor`.
         */
        post: operations["mergeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a merge
         * @description Restores the claim to its state at the merge.
         *
         *     Needs the role `editor`.
         */
        post: operations["unmergeClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the verdicts on a claim
         * @description The verdict in force, if any. Others are included with their state as filter, or `any`. Only the desk sees proposals.
         */
        get: operations["listVerdicts"];
        put?: never;
        /**
         * Propose a verdict
         * @description A rating on a scale, with the evidence it relies on and the evidence it sets aside. Only the desk sees a proposal.
         *
         *     Needs the role `checker`.
         */
        post: operations["proposeVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revise a proposal
         * @description Replaces the content of an open proposal and voids its approvals. The member who revises it becomes an author.
         *
         *     Needs the role `checker`.
         */
        post: operations["reviseVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a proposal
         * @description Approves the proposal of another person. Authors cannot approve their own verdict, whichever key they use.
         *
         *     Needs the role `checker`.
         */
        post: operations["approveVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a proposal
         * @description Returns a proposal to its author, with what has to change.
         *
         *     Needs the role `checker`.
         */
        post: operations["returnVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish a verdict
         * @description Puts an approved proposal in force. A verdict already in force is superseded, which requires a notice with a typed reason. A changed rating is always a substantial correction.
         *
         *     Needs the role `editor`.
         */
        post: operations["publishVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retract a verdict
         * @description Retracts the verdict in force, with a public correction. It stays readable at its address as retracted.
         *
         *     Needs the role `editor`.
         */
        post: operations["retractVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate independently
         * @description Gives your independent rating of the claim, without knowledge of the others. The rating is sealed: the desk sees that it exists, and its value when all are opened. Admins administer the record and could look. The authors of the proposal cannot rate it. A revision voids the ratings.
         *
         *     Needs the role `checker`.
         */
        post: operations["rateVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/ratings/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the independent ratings
         * @description Shows the desk all sealed ratings of the proposal at once. It requires as many as the policy demands (`independentRatingsNeeded`). No more ratings can be given afterwards.
         *
         *     Needs the role `editor`.
         */
        post: operations["openRatings"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}/embargo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold a verdict until a time
         * @description Puts an approved proposal under embargo: the ledger publishes it at that time, by its own clock. Until then only the desk sees it. A repeated act changes the time; publishing the verdict releases it early. Revising or returning it ends the embargo. A proposal that could not be published now cannot be held either.
         *
         *     Needs the role `editor`.
         */
        post: operations["embargoVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/verdicts/{verdict}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a verdict
         * @description A verdict keeps its address forever. It is marked where it was superseded or retracted.
         */
        get: operations["readVerdict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/verdicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the verdicts of the ledger
         * @description Verdicts in force across the ledger, the newest first. Others are included with their state as filter, or `any`. Only the desk sees proposals.
         */
        get: operations["listLedgerVerdicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a claim
         * @description Assigns the claim to a member of the desk, or unassigns it. A claim has at most one assignee; only the desk sees them.
         *
         *     Needs the role `checker`.
         */
        post: operations["assignClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/desk/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the queue of the desk
         * @description Pending work, the longest waiting first: claims to check, and proposals to approve, publish or revise. It also lists verdicts to review, challenges to settle and objections to answer. Embargoes that will end and requests for a reply that will lapse are included. An item that waits for two acts is listed twice. Needs the role `contributor`.
         */
        get: operations["readQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the corrections of the ledger
         * @description Every public notice about a change to something published, the newest first.
         */
        get: operations["listCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the corrections on a claim
         * @description The public notices about changes to what was published on this claim, the newest first.
         */
        get: operations["listClaimCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/corrections/{correction}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a correction
         * @description One public notice: what changed, why, and who was responsible. It never changes.
         */
        get: operations["readCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objections on a claim
         * @description All objections, open and answered, the oldest first.
         */
        get: operations["listObjections"];
        put?: never;
        /**
         * Object to something published
         * @description Lodges an objection to the claim, a published verdict or a correction. It is public at once, has a due date for the desk's answer, and changes no verdict by itself. No key is needed where the policy allows it (`publicIntake`); requests of one address are rate-limited then.
         *
         *     Needs the role `reader`.
         */
        post: operations["lodgeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/objections/{objection}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer an objection
         * @description Publishes the desk's finding and its reason. Changing a verdict takes a separate act.
         *
         *     Needs the role `editor`.
         */
        post: operations["resolveObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the objections of the ledger
         * @description Objections across the ledger, the newest first.
         */
        get: operations["listAllObjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/objections/{objection}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read an objection
         * @description The objection and its reason, the due date of the answer, and the answer.
         */
        get: operations["readObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the replies on a claim
         * @description Requests for a reply and their outcomes, the oldest first. The public sees those that a published verdict includes.
         */
        get: operations["listReplies"];
        put?: never;
        /**
         * Ask for a reply
         * @description Records that a claimant was asked, the question, and the deadline. The request lapses then. Only the desk sees it until a published verdict includes it.
         *
         *     Needs the role `checker`.
         */
        post: operations["requestReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/replies/{reply}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a reply
         * @description Records the claimant's answer. An answer after the request lapsed is still a reply. Where a published verdict includes the request, the reply is public at once.
         *
         *     Needs the role `checker`.
         */
        post: operations["receiveReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/replies/{reply}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a reply
         * @description The claimant who was asked, the deadline, and the answer.
         */
        get: operations["readReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deadlines
         * @description The deadlines of requested replies, embargoed verdicts and objections. An open one is overdue once its time is over. Then no answer came, or the ledger was refused, for example since evidence for an embargoed verdict was withdrawn. The public sees those of objections.
         */
        get: operations["listDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the notes on a claim
         * @description The internal notes of the desk. For the public this list is empty.
         */
        get: operations["listNotes"];
        put?: never;
        /**
         * Write an internal note
         * @description Writes a note for the desk. The public sees neither the note nor that it exists.
         *
         *     Needs the role `contributor`.
         */
        post: operations["addNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim's history
         * @description All events of the claim as self-contained lines, the oldest first: who, what, when and why. Each has the address of its subject.
         */
        get: operations["readHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare two versions of a claim
         * @description The changes of a claim between two versions: the wording by words, all else by fields. Versions are those of reads and history. A version that only the desk sees does not exist for the public. Two versions can be compared in either direction.
         */
        get: operations["readClaimDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the whole ledger
         * @description The events of the ledger in order, from any position on, back to the first. The public sees public events; the desk sees those of the desk too; admins see all. Positions have no gaps. A position missing from the answer is hidden from you or excluded by your filters. Each item gives the position of the one before it (`previous`), so you can verify that you missed none. That position is always the same for the same `types`, `kinds`, `claim` and `topic`.
         *
         *     By `Accept`:
         *
         *     - `application/json`: a page. With filters it may be empty without being the last: continue from `through` while `more` is true.
         *     - `application/x-ndjson`: one event per line, up to the current head. With `follow=true` the stream does not end, and empty lines keep it alive.
         *     - `text/event-stream`: server-sent events without an end. `id` is the position, `data` is the event, and `Last-Event-ID` resumes after it. Comments keep it alive.
         *     - `application/cloudevents-batch+json`: a page in the form of CloudEvents 1.0, with `Link: rel="next"`.
         *     - `text/csv`: a page as a table, with `Link: rel="next"`.
         *
         *     A stream is closed when its reader falls too far behind; resume with `Last-Event-ID` or `after`. It is also closed when the key is no longer valid.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim's events
         * @description The events of one claim as they were recorded, the oldest first.
         */
        get: operations["listClaimEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description All webhooks of the ledger, at most a hundred.
         *
         *     Needs the role `editor`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Create a webhook
         * @description Sends new events to an address, by Standard Webhooks 1.0. The secret is shown this once. A webhook for events of the desk discloses them to an outside address, so it needs the role `admin`.
         *
         *     Needs the role `editor`.
         */
        post: operations["makeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a webhook
         * @description The events of a webhook, and the state of its deliveries. The `ETag` is its version and a digest of the answer. Acts compare the version alone, so deliveries in between do not make them stale.
         *
         *     Needs the role `editor`.
         */
        get: operations["readWebhook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a webhook
         * @description Changes its events, its address, or whether it is enabled (JSON Merge Patch). Enabled again, it receives new events and its pending deliveries.
         *
         *     Needs the role `editor`.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a webhook's secret
         * @description Generates a new secret and shows it this once. During the overlap each delivery has two signatures, one with each secret. The receiver can then change over without losing a delivery.
         *
         *     Needs the role `editor`.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a webhook
         * @description Stops all deliveries to the webhook and deletes their log.
         *
         *     Needs the role `editor`.
         */
        post: operations["removeWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List deliveries
         * @description The past and pending deliveries of a webhook, the newest first. Settled ones are kept for some weeks.
         *
         *     Needs the role `editor`.
         */
        get: operations["listDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/deliveries/{event}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a delivery
         * @description The state of one delivery, with its attempts.
         *
         *     Needs the role `editor`.
         */
        get: operations["readDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Test a webhook
         * @description Sends a message of the type `webhook.ping`, signed and retried like every delivery.
         *
         *     Needs the role `editor`.
         */
        post: operations["pingWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/deliveries/{event}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend a delivery
         * @description Resends the event at once, with the same `webhook-id` and a new retry schedule.
         *
         *     Needs the role `editor`.
         */
        post: operations["resendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/webhooks/{webhook}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resend all events since a position
         * @description Resends all events of the webhook after a position, including those before its creation. The webhook shows `replaying` meanwhile.
         *
         *     Needs the role `editor`.
         */
        post: operations["resendSince"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the whole ledger
         * @description The whole log of the ledger from the first event up to now. It includes events for the desk and for admins alone, the digests of keys, and the commands with an id. Each line is a JSON object with its `kind`: first `ledger`, then each `event` and each `command`, and finally `end` with their number. An export without that last line is incomplete. `claim-ledger import --format log` builds the same ledger from it elsewhere.
         *
         *     The stream is no faster than its reader. Needs the role `admin`.
         */
        get: operations["exportLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the accountability report of a period
         * @description The figures that codes of principles (IFCN, EFCSN) require of a desk, for any period of recorded time. They are computed from public data, so every caller gets the same. Each figure comes with the address of the list that was counted, as the public saw it then.
         */
        get: operations["readAccountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/claim-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the verdict in force as ClaimReview
         * @description The verdict in force on a claim as schema.org JSON-LD, to embed in a page for search engines. A rating off the true–false axis has no numbers. It answers 404 while no verdict is in force.
         */
        get: operations["readClaimReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claim-reviews/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the latest verdicts as a DataFeed of ClaimReviews
         * @description The last 50 verdicts in force as one schema.org DataFeed, the newest first. `/claim-reviews` lists all, in pages.
         */
        get: operations["readClaimReviewFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claim-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the verdicts in force as ClaimReviews
         * @description Every verdict in force with its ClaimReview, in the order in which the claims were recorded, so that a full copy misses none.
         */
        get: operations["listClaimReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/feeds/verdicts.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed of verdicts (Atom)
         * @description The last 50 verdicts, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.
         */
        get: operations["readVerdictFeedAsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/feeds/verdicts.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed of verdicts (JSON Feed)
         * @description The last 50 verdicts, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.
         */
        get: operations["readVerdictFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/feeds/corrections.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed of corrections (Atom)
         * @description The last 50 corrections, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.
         */
        get: operations["readCorrectionFeedAsAtom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/feeds/corrections.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the feed of corrections (JSON Feed)
         * @description The last 50 corrections, the newest first, optionally of one topic or claimant. It never contains anything for the desk alone.
         */
        get: operations["readCorrectionFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/evidence/{evidence}/annotation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read evidence as a Web Annotation
         * @description The passage of the source as a W3C Web Annotation in JSON-LD: its place, what it shows, and its stance on the claim.
         */
        get: operations["readEvidenceAnnotation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim's history as PROV-JSON
         * @description The acts on the claim and their results as W3C PROV-JSON: its public events, the first 5000 of them.
         */
        get: operations["readProvenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claims/{claim}/dossier": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claim's whole public record as one file
         * @description A claim's whole public record as one self-contained file, the same for every reader. Each line is a JSON object with a `kind`:
         *
         *     - `dossier`: the publisher, the address of the claim, and the position of the record.
         *     - `thing`: the claim and its appearances, evidence, verdicts, corrections, objections, replies and relations, in any state. Then the claimants, sources and scales that they name. Each (`what`) has the form of its own address.
         *     - `history`: the history of the claim in words.
         *     - `event`: the public events of the claim and of those claimants, sources and scales, in the order of the log.
         *     - `end`: the number of lines before, which reveals a truncated file.
         *
         *     `claim-ledger import --format dossier` carries the record out again in another ledger.
         */
        get: operations["readDossier"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/mcp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a Model Context Protocol message
         * @description The Model Context Protocol over stateless streamable HTTP: each message is a request, answered as JSON and never as a stream. The tools read claims, sources, histories and corrections. With a sufficient role they also record claims, register sources and offer evidence, labelled as made by a machine. Tools that your role may not use are not listed.
         *
         *     A tool call makes one or two requests to this API with your key. They count for your rate limit, and a refusal becomes an error of the tool. Pages of other origins need to be in `CORS_ORIGINS`.
         */
        post: operations["tellModelContext"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sources
         * @description The sources of the ledger, the newest first.
         */
        get: operations["listSources"];
        put?: never;
        /**
         * Register a source
         * @description Registers a document that evidence or appearances come from.
         *
         *     Needs the role `contributor`.
         */
        post: operations["registerSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a source
         * @description A document, its state, and its kept copies without their text.
         */
        get: operations["readSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a source
         * @description A JSON Merge Patch (RFC 7396): null removes a field. A reason is required. A source that was gone becomes available again with a new address.
         *
         *     Needs the role `checker`.
         */
        patch: operations["describeSource"];
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}/captures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a capture
         * @description Records a kept copy of the source: its digest, media type, time, address and text. Once the text is recorded, quotes from the source must occur in it. A text has 500,000 characters at most. The whole body must stay below the limit of the service (by default 1 MiB).
         *
         *     Needs the role `contributor`.
         */
        post: operations["captureSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}/capture-failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a failed capture
         * @description Records a failed attempt to keep a copy of the source: the method, the time, and the reason.
         *
         *     Needs the role `contributor`.
         */
        post: operations["reportCaptureFailure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}/report-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Describe a change of a source
         * @description Describes how the latest capture differs from the one before. Both must be recorded and have different digests.
         *
         *     Needs the role `contributor`.
         */
        post: operations["reportSourceChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}/report-gone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a source as gone
         * @description Records that the source is no longer at its address. Its captures stay.
         *
         *     Needs the role `contributor`.
         */
        post: operations["reportSourceGone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the withdrawal of a source
         * @description Records that the publisher withdrew the source. The ledger then soon challenges every piece of evidence in force from it. Every verdict in force that relied on such evidence is marked as needing review.
         *
         *     Needs the role `checker`.
         */
        post: operations["withdrawSource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/sources/{source}/captures/{capture}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a capture
         * @description A kept copy of a source, with its text where that is on record.
         */
        get: operations["readCapture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claimants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List claimants
         * @description Claimants, the newest first. Merged ones are included with their state as filter, or `any`.
         */
        get: operations["listClaimants"];
        put?: never;
        /**
         * Register a claimant
         * @description Registers a person or organisation that makes claims. Register `unknown` for an unknown claimant, or `none` for claims without one.
         *
         *     Needs the role `contributor`.
         */
        post: operations["registerClaimant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claimants/{claimant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a claimant
         * @description A claimant and the offices held over time. A merged claimant answers 308 with the address of the other, except for its past.
         */
        get: operations["readClaimant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a claimant
         * @description A JSON Merge Patch (RFC 7396): null removes a field. A reason is required.
         *
         *     Needs the role `checker`.
         */
        patch: operations["describeClaimant"];
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claimants/{claimant}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an office
         * @description Records an office or role of the claimant, with its term.
         *
         *     Needs the role `contributor`.
         */
        post: operations["recordRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claimants/{claimant}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a claimant into another
         * @description Records that the two are the same. Both keep their ids and histories. Reads of this one redirect to the other from now on, and lists omit it. A merge can be undone.
         *
         *     Needs the role `editor`.
         */
        post: operations["mergeClaimant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/claimants/{claimant}/unmerge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo the merge of a claimant
         * @description Records that the two are not the same. Both are separate again, each with its own record.
         *
         *     Needs the role `editor`.
         */
        post: operations["unmergeClaimant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/scales": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rating scales
         * @description The rating scales of the ledger in their latest version.
         */
        get: operations["listScales"];
        put?: never;
        /**
         * Define a rating scale
         * @description Defines a scale, or a new version of one. Verdicts keep the version under which they were given.
         *
         *     Needs the role `admin`.
         */
        post: operations["defineScale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/scales/{scale}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a rating scale
         * @description A scale in its latest version, or as of then.
         */
        get: operations["readScale"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/scales/{scale}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a version of a rating scale
         * @description One version of a scale, with the labels of its ratings in other languages. Verdicts refer to the version under which they were given. A version never changes.
         */
        get: operations["readScaleVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the policy
         * @description The rules that must be met before publication. As of a time before the first policy, the defaults of every ledger.
         */
        get: operations["readPolicy"];
        put?: never;
        /**
         * Set the policy
         * @description Sets the given rules and leaves the others unchanged. Published verdicts are not affected.
         *
         *     Needs the role `admin`.
         */
        post: operations["setPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the caller
         * @description The member behind your key or token in this ledger, their role, and the expiry. Any role may read it.
         */
        get: operations["readMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Everyone on the desk. Needs the role `admin`.
         */
        get: operations["listMembers"];
        put?: never;
        /**
         * Add a member
         * @description Adds a person or a program to the desk with a role. Issue a key separately.
         *
         *     Needs the role `admin`.
         */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/members/{member}/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a member's role
         * @description All keys of the member have the new role at once.
         *
         *     Needs the role `admin`.
         */
        post: operations["changeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/members/{member}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Remove a member
         * @description Ends all keys of the member. Their acts stay on record.
         *
         *     Needs the role `admin`.
         */
        post: operations["removeMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a member
         * @description A person or program on the desk. Its ETag covers policy, members and keys as a whole. Needs the role `admin`.
         */
        get: operations["readMember"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keys
         * @description All keys that were not revoked, by their first characters, and when each was last used. Needs the role `admin`.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Issue a key
         * @description Issues a key to a member. The answer shows the key once. The ledger stores its SHA-256 digest alone, so the key cannot be looked up later.
         *
         *     Needs the role `admin`.
         */
        post: operations["issueKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/keys/{key}/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate a key
         * @description Issues a successor to the same member. Both keys are valid for the stated minutes, so that a program can change over without a gap. Then the old key expires. Revoke a leaked key instead.
         *
         *     Needs the role `admin`.
         */
        post: operations["rotateKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/keys/{key}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a key
         * @description Ends the key. All processes of the deployment reject it within a second.
         *
         *     Needs the role `admin`.
         */
        post: operations["revokeKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/keys/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a key
         * @description The key’s member and expiry. Its ETag covers policy, members and keys as a whole. Needs the role `admin`.
         */
        get: operations["readKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import commands
         * @description Imports many commands as JSON lines: `{"command": {"type": "record-claim", …}}`. Each has the form of the acts of this API, including its ids. A new id can be written as an alias, `@claim/any-words`, which becomes the same id for the same `name`. You are the actor of every command, with your role, for as long as your key is valid. Tokens are refused.
         *
         *     The answer is 202 once the body has arrived (33554432 bytes at most after decompression; `Content-Encoding: gzip` is supported). The commands are then carried out one by one, and `Location` shows the progress. After a restart of the service the import starts again at the first line. It recognises commands that were carried out before, and a file that is sent again. An invalid or refused line is skipped and kept with its reasons.
         *
         *     A repeated request with the same `Idempotency-Key` returns the first import. Without that key the same commands make another import, which recognises them. With `Machine-Made: true` the record names a program as the actor. Needs the role `contributor`, and for each command the role that it needs.
         */
        post: operations["importCommands"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/imports/{import}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the progress of an import
         * @description Whether it is in progress, and the outcome of its lines so far. The last hundred completed imports of a ledger are kept.
         *
         *     Only its sender and admins may read it.
         */
        get: operations["readImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledgers/{ledger}/imports/{import}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the bad lines of an import
         * @description The lines that were invalid or refused so far, in order, with the reasons; ten thousand at most.
         *
         *     Only its sender and admins may read it.
         */
        get: operations["listImportRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive an event
         * @description Sent to each webhook that subscribes to the event, in no particular order. Up to ten attempts are made in 75 hours, until one is accepted. A redirect counts as a failure.
         */
        post: operations["receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    ping: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive a test message
         * @description Sent when an editor tests the webhook.
         */
        post: operations["receivePing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type components = {
    schemas: {
        /** @description About the claim itself: its wording, or what is recorded of it. */
        AboutClaim: {
            /**
             * @description The kind of the thing that the objection is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "claim";
        };
        /** @description About a correction that was published. */
        AboutCorrection: {
            /**
             * @description The kind of the thing that the objection is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "correction";
            /** @description The id of a correction. */
            correction: string;
        };
        /** @description About a verdict that was published. */
        AboutVerdict: {
            /**
             * @description The kind of the thing that the objection is about. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "verdict";
            /** @description The id of a verdict. */
            verdict: string;
        };
        /** @description Accept offered evidence, so that it is in force. */
        AcceptEvidenceBody: {
            strength: components["schemas"]["Strength"];
            /** @description Why, in words. */
            reason?: string;
        };
        /** @description The request was accepted and runs soon. */
        Accepted: {
            /** @description The address of the outcome. */
            href: string;
        };
        /** @description The accountability report of a desk: its checks, their speed and diligence, and its errors. */
        Accountability: {
            /** @description When the period begins; null for the beginning of the record. */
            from: string | null;
            /** @description The last position of the ledger that is counted. With it as `until` the report is reproducible forever. */
            through: number;
            claims: components["schemas"]["ClaimsAccount"];
            verdicts: components["schemas"]["VerdictsAccount"];
            timeToFirstVerdict: components["schemas"]["TimeToFirstVerdict"];
            diligence: components["schemas"]["Diligence"];
            corrections: components["schemas"]["CorrectionsAccount"];
            objections: components["schemas"]["ObjectionsAccount"];
        };
        /** @description The actor: a person, a program, the ledger itself, or a caller without a key. */
        Actor: components["schemas"]["PersonActor"] | components["schemas"]["ProgramActor"] | components["schemas"]["SystemActor"] | components["schemas"]["AnonymousActor"];
        /** @description Add a person or program to the desk. */
        AddMemberBody: {
            /** @description The name of the member, which the record shows beside their acts. */
            name: string;
            /**
             * @description The kind of member. A program is never shown as a person.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
        };
        /** @description Write an internal note. */
        AddNoteBody: {
            /** @description Text for the desk. The public never sees it. */
            text: string;
        };
        /** @description A caller without a key. Nothing about them is stored. */
        AnonymousActor: {
            /**
             * @description The kind of actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "anonymous";
        };
        /** @description One occasion on which the claim was made. */
        Appearance: {
            /** @description The id of an appearance. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the appearance last changed. */
            version: number;
            state: components["schemas"]["AppearanceState"];
            /** @description Who made the claim. */
            claimant: string;
            /** @description The office or role of the claimant at the time. */
            role?: string;
            /** @description When it was made, as precisely as known. */
            date?: string;
            /** @description Where it was made: a speech, a telephone press conference, a newspaper … */
            medium?: string;
            /** @description The document that shows it. */
            source?: string;
            quote?: components["schemas"]["Quote"];
            /** @description Why it was last corrected, or withdrawn; null where it was not. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description The record of an occasion was wrong and was corrected. The event holds the corrected record as a whole. */
        AppearanceCorrected: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "appearance.corrected";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an appearance. */
                appearance: string;
                /** @description Who made the claim. */
                claimant: string;
                /** @description The office or role of the claimant at the time. */
                role?: string;
                /** @description When it was made, as precisely as known. */
                date?: string;
                /** @description Where it was made: a speech, a telephone press conference, a newspaper … */
                medium?: string;
                /** @description The document that shows it. */
                source?: string;
                quote?: components["schemas"]["Quote"];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A page of: list the appearances of a claim. */
        AppearancePage: {
            /** @description The items of the page. */
            items: components["schemas"]["AppearancePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One occasion on which the claim was made. */
        AppearancePageItem: {
            /** @description The id of an appearance. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the appearance last changed. */
            version: number;
            state: components["schemas"]["AppearanceState"];
            /** @description Who made the claim. */
            claimant: string;
            /** @description The office or role of the claimant at the time. */
            role?: string;
            /** @description When it was made, as precisely as known. */
            date?: string;
            /** @description Where it was made: a speech, a telephone press conference, a newspaper … */
            medium?: string;
            /** @description The document that shows it. */
            source?: string;
            quote?: components["schemas"]["Quote"];
            /** @description Why it was last corrected, or withdrawn; null where it was not. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description An occasion on which the claim was made was recorded. */
        AppearanceRecorded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "appearance.recorded";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an appearance. */
                appearance: string;
                /** @description Who made the claim. */
                claimant: string;
                /** @description The office or role of the claimant at the time. */
                role?: string;
                /** @description When it was made, as precisely as known. */
                date?: string;
                /** @description Where it was made: a speech, a telephone press conference, a newspaper … */
                medium?: string;
                /** @description The document that shows it. */
                source?: string;
                quote?: components["schemas"]["Quote"];
            };
        };
        /**
         * @description `withdrawn`: the claim was not made on that occasion.
         * @enum {string}
         */
        AppearanceState: "recorded" | "withdrawn";
        /** @description The appearance was withdrawn: the claim was not made on that occasion. */
        AppearanceWithdrawn: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "appearance.withdrawn";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an appearance. */
                appearance: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Approve another person's proposal. */
        ApproveVerdictBody: {
            /** @description Additional remarks. */
            comment?: string;
        };
        /** @description Assign the claim to a member, or unassign it. */
        AssignClaimBody: {
            /** @description The member it is assigned to; null to unassign it. */
            member: string | null;
            /** @description Why, in words. */
            reason?: string;
        };
        /** @description The member of the desk to whom the claim is assigned. */
        Assignee: {
            /** @description The id of a member. */
            member: string;
            /** @description The name the member had at the time. */
            name: string;
        };
        /** @description An Atom 1.0 feed (RFC 4287), as XML. */
        AtomFeed: string;
        /** @description The counted evidence for and against a claim. */
        Balance: {
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim; the ETag. */
            version: number;
            supports: components["schemas"]["BalanceSide"];
            refutes: components["schemas"]["BalanceSide"];
            context: components["schemas"]["BalanceSide"];
        };
        /** @description The amount of evidence on one side. */
        BalanceSide: {
            /** @description Pieces of evidence in force. */
            total: number;
            /** @description Pieces of weak evidence. */
            weak: number;
            /** @description Pieces of moderate evidence. */
            moderate: number;
            /** @description Pieces of strong evidence. */
            strong: number;
            /** @description The number of independent sources; those of one independence group count once. */
            independent: number;
        };
        /** @description The current holder of the key or token. */
        Caller: {
            /** @description The id of a member. */
            member: string;
            /** @description The name that the record shows beside your acts. */
            name: string;
            /**
             * @description Your kind in the record. Acts of a `program` are labelled as made by a machine.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
            /** @description The id of your key, as the record shows it. A token has such an id as well. */
            key: string;
            /**
             * @description Whether you sent a key of this ledger or a token of the deployment’s issuer.
             * @enum {string}
             */
            by: "key" | "token";
            /** @description When the key or token expires; null for never. */
            expiresAt: string | null;
        };
        /** @description A kept copy of the source. */
        Capture: {
            /** @description The id of a capture. */
            id: string;
            /** @description The digest of the bytes that were captured. */
            sha256: string;
            /** @description What kind of file was captured, as a media type such as `text/html`. */
            mediaType: string;
            /**
             * Format: date-time
             * @description When the copy was taken.
             */
            retrievedAt: string;
            /**
             * Format: uri
             * @description Where the captured copy can be read.
             */
            archivedAt?: string;
            /** @description Whether its text is on record, by which quotes are checked. */
            hasText: boolean;
        };
        /** @description An attempt to keep a copy that failed. */
        CaptureFailure: {
            /** @description What was tried: the page itself, a web archive, the printed issue … */
            tried: string;
            /**
             * Format: date-time
             * @description When it was tried.
             */
            triedAt: string;
            /** @description Why it failed. */
            reason: string;
        };
        /** @description Record a capture: a copy of the source was kept. */
        CaptureSourceBody: {
            /** @description The digest of the bytes that were captured. */
            sha256: string;
            /** @description What kind of file was captured, as a media type such as `text/html`. */
            mediaType: string;
            /**
             * Format: date-time
             * @description When the copy was taken.
             */
            retrievedAt: string;
            /**
             * Format: uri
             * @description Where the captured copy can be read.
             */
            archivedAt?: string;
            /** @description The text of the captured copy. Once it is recorded, quotes from the source must occur in it. */
            text?: string;
        };
        /** @description A kept copy of a source, with its text. */
        CaptureWithText: {
            /** @description The id of a source. */
            source: string;
            /** @description The version of the source when the copy was recorded; its ETag. */
            version: number;
            /** @description The id of a capture. */
            id: string;
            /** @description The digest of the bytes that were captured. */
            sha256: string;
            /** @description What kind of file was captured, as a media type such as `text/html`. */
            mediaType: string;
            /**
             * Format: date-time
             * @description When the copy was taken.
             */
            retrievedAt: string;
            /**
             * Format: uri
             * @description Where the captured copy can be read.
             */
            archivedAt?: string;
            /** @description Whether its text is on record, by which quotes are checked. */
            hasText: boolean;
            /** @description The text of the copy; null where it is not on record. */
            text: string | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
        };
        /** @description Whether a reply was requested, and the answer. */
        CarriedReply: {
            /** @description The id of a reply. */
            reply: string;
            /** @description Who was asked. */
            claimant: string;
            state: components["schemas"]["ReplyState"];
            /** @description What the claimant answered. */
            text?: string;
        };
        /** @description A dispute about evidence that is in force. */
        Challenge: {
            /** @description The id of the challenge. */
            id: string;
            /**
             * @description The outcome. `upheld`: the evidence was withdrawn because of it; `moot`: it was withdrawn for another reason.
             * @enum {string}
             */
            state: "open" | "dismissed" | "upheld" | "moot";
            /**
             * @description The disputed part of the evidence; absent where all of it is disputed.
             * @enum {string}
             */
            disputes?: "finding" | "stance" | "strength" | "source";
            /** @description The correct stance of the evidence. Required where the stance is disputed, and only there. */
            stance?: components["schemas"]["Stance"];
            /** @description Other evidence on this claim that shows it. */
            citing?: string[];
            /** @description Why it is disputed. */
            reason: string;
            by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it was disputed.
             */
            at: string;
        };
        /** @description Dispute evidence that is in force. */
        ChallengeEvidenceBody: {
            /**
             * @description The disputed part of the evidence; absent where all of it is disputed.
             * @enum {string}
             */
            disputes?: "finding" | "stance" | "strength" | "source";
            /** @description The correct stance of the evidence. Required where the stance is disputed, and only there. */
            stance?: components["schemas"]["Stance"];
            /** @description Other evidence on this claim that shows it. */
            citing?: string[];
            /** @description Why, in words. */
            reason: string;
        };
        /**
         * @description Why something published was changed.
         * @enum {string}
         */
        ChangeReason: "new-evidence" | "our-error" | "claim-changed" | "methodology" | "legal";
        /** @description Change the role of a member. */
        ChangeRoleBody: {
            role: components["schemas"]["Role"];
            /** @description Why, in words. */
            reason: string;
        };
        /** @description The fields to change; null removes a field. */
        ChangeWebhookBody: {
            /**
             * Format: uri
             * @description Where it is told: an https address of the open internet.
             */
            url?: string;
            description?: string | null;
            types?: ("claim.recorded" | "claim.reworded" | "claim.classified" | "claim.declined" | "claim.reopened" | "note.added" | "claim.related" | "claim.unrelated" | "claim.merged" | "claim.unmerged" | "claim.assigned" | "appearance.recorded" | "appearance.corrected" | "appearance.withdrawn" | "evidence.offered" | "evidence.accepted" | "evidence.declined" | "evidence.challenged" | "evidence.challenge-dismissed" | "evidence.withdrawn" | "verdict.proposed" | "verdict.approved" | "verdict.ratings-opened" | "verdict.returned" | "verdict.embargoed" | "verdict.published" | "verdict.superseded" | "verdict.retracted" | "correction.published" | "objection.lodged" | "objection.resolved" | "reply.requested" | "reply.received" | "reply.lapsed" | "source.registered" | "source.described" | "source.captured" | "source.capture-failed" | "source.changed" | "source.gone" | "source.withdrawn" | "claimant.registered" | "claimant.described" | "claimant.role-held" | "claimant.merged" | "claimant.unmerged" | "scale.defined" | "policy.set")[] | null;
            kinds?: components["schemas"]["StreamKind"][] | null;
            claim?: string | null;
            topic?: string | null;
            /**
             * @description Whether it is told of anything. Enabled again, it is told of what happens from then on.
             * @enum {string}
             */
            state?: "enabled" | "disabled";
        };
        /** @description A piece of evidence that a verdict cites, with the reason. */
        Citation: {
            /** @description The id of an evidence. */
            evidence: string;
            /** @description The reason why it was relied on or set aside. */
            reason: string;
        };
        /** @description The current state of a claim: wording, status, rating in force, and the evidence for and against. */
        Claim: {
            /** @description The id of a claim. */
            id: string;
            /** @description The version of the claim; its ETag. */
            version: number;
            status: components["schemas"]["ClaimStatus"];
            /** @description The assertion in neutral words, without a rating in it. */
            wording: string;
            /** @description The language of the wording, as a BCP 47 tag. */
            language: string;
            /** @description What the claim is about, as slugs. */
            topics: string[];
            /** @description The time a claim is about, not the time when it was said. */
            period?: {
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            };
            /** @description Places the claim is about, by name. */
            places: string[];
            /**
             * @description Whether evidence can settle the claim.
             * @enum {string}
             */
            checkability: "checkable" | "not-checkable" | "undetermined";
            /**
             * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
             * @enum {string}
             */
            riskClass: "standard" | "high";
            /**
             * @description The audience of the claim and all its events.
             * @enum {string}
             */
            visibility: "public" | "desk";
            /** @description The verdict in force, or null. */
            verdict: {
                /** @description The id of a verdict. */
                id: string;
                rating: components["schemas"]["Rating"];
                /**
                 * Format: date-time
                 * @description When it was published.
                 */
                publishedAt: string;
            } | null;
            /** @description Whether the basis of the verdict in force has changed since. */
            needsReview: boolean;
            /** @description How many pieces of accepted evidence there are, by stance toward the claim as worded. */
            evidenceInForce: {
                /** @description Those that support it. */
                supports: number;
                /** @description Those that refute it. */
                refutes: number;
                /** @description Those that speak neither for nor against it. */
                context: number;
            };
            /** @description The number of recorded occasions on which the claim was made. */
            appearances: number;
            /** @description The earliest dated occasion on record; of indistinguishable dates the one recorded first. */
            firstAppearance: {
                /** @description The id of an appearance. */
                id: string;
                /** @description The id of a claimant. */
                claimant: string;
                /** @description Its date, as precisely as known. */
                date: string;
            } | null;
            /** @description The claim that replaces this one, where the two were merged. */
            mergedInto: string | null;
            /** @description Why the desk will not check it, where it declined. */
            declinedBecause: string | null;
            /** @description The assignee. Only the desk sees them. */
            assignee?: components["schemas"]["Assignee"];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description The claim was assigned to a member; null: it was unassigned. */
        ClaimAssigned: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.assigned";
            /** @description The data of the event, by its type. */
            data: {
                assignee: components["schemas"]["Assignee"] | null;
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description The claim was classified again. */
        ClaimClassified: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.classified";
            /** @description The data of the event, by its type. */
            data: {
                /** @description What the claim is about, as slugs. */
                topics?: string[];
                /** @description The time a claim is about, not the time when it was said. */
                period?: {
                    /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                    from?: string;
                    /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                    until?: string;
                };
                /** @description Places the claim is about, by name. */
                places?: string[];
                /**
                 * @description Whether evidence can settle the claim.
                 * @enum {string}
                 */
                checkability?: "checkable" | "not-checkable" | "undetermined";
                /**
                 * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
                 * @enum {string}
                 */
                riskClass?: "standard" | "high";
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description The desk declined to check the claim. */
        ClaimDeclined: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.declined";
            /** @description The data of the event, by its type. */
            data: {
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The differences between two versions of a claim. */
        ClaimDiff: {
            /** @description The id of a claim. */
            claim: string;
            /** @description The later of the two versions; the ETag. */
            version: number;
            from: components["schemas"]["ComparedVersion"];
            to: components["schemas"]["ComparedVersion"];
            /** @description The wording, by words; a single unchanged run where it is the same. */
            wording: components["schemas"]["WordChange"][];
            /** @description The other changes, by field. */
            fields: components["schemas"]["FieldChange"][];
        };
        /** @description A page of a claim's events. */
        ClaimEventsPage: {
            /** @description The items of the page. */
            items: components["schemas"]["Event"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description The claim was merged into another one, which replaces both. */
        ClaimMerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.merged";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The claim that replaces both. */
                into: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A page of: list claims. */
        ClaimPage: {
            /** @description The items of the page. */
            items: components["schemas"]["ClaimPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description The current state of a claim: wording, status, rating in force, and the evidence for and against. */
        ClaimPageItem: {
            /** @description The id of a claim. */
            id: string;
            /** @description The version of the claim; its ETag. */
            version: number;
            status: components["schemas"]["ClaimStatus"];
            /** @description The assertion in neutral words, without a rating in it. */
            wording: string;
            /** @description The language of the wording, as a BCP 47 tag. */
            language: string;
            /** @description What the claim is about, as slugs. */
            topics: string[];
            /** @description The time a claim is about, not the time when it was said. */
            period?: {
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            };
            /** @description Places the claim is about, by name. */
            places: string[];
            /**
             * @description Whether evidence can settle the claim.
             * @enum {string}
             */
            checkability: "checkable" | "not-checkable" | "undetermined";
            /**
             * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
             * @enum {string}
             */
            riskClass: "standard" | "high";
            /**
             * @description The audience of the claim and all its events.
             * @enum {string}
             */
            visibility: "public" | "desk";
            /** @description The verdict in force, or null. */
            verdict: {
                /** @description The id of a verdict. */
                id: string;
                rating: components["schemas"]["Rating"];
                /**
                 * Format: date-time
                 * @description When it was published.
                 */
                publishedAt: string;
            } | null;
            /** @description Whether the basis of the verdict in force has changed since. */
            needsReview: boolean;
            /** @description How many pieces of accepted evidence there are, by stance toward the claim as worded. */
            evidenceInForce: {
                /** @description Those that support it. */
                supports: number;
                /** @description Those that refute it. */
                refutes: number;
                /** @description Those that speak neither for nor against it. */
                context: number;
            };
            /** @description The number of recorded occasions on which the claim was made. */
            appearances: number;
            /** @description The earliest dated occasion on record; of indistinguishable dates the one recorded first. */
            firstAppearance: {
                /** @description The id of an appearance. */
                id: string;
                /** @description The id of a claimant. */
                claimant: string;
                /** @description Its date, as precisely as known. */
                date: string;
            } | null;
            /** @description The claim that replaces this one, where the two were merged. */
            mergedInto: string | null;
            /** @description Why the desk will not check it, where it declined. */
            declinedBecause: string | null;
            /** @description The assignee. Only the desk sees them. */
            assignee?: components["schemas"]["Assignee"];
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A claim was recorded. */
        ClaimRecorded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.recorded";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The assertion in neutral words, without a rating in it. */
                wording: string;
                /** @description The language of the wording, as a BCP 47 tag. */
                language: string;
                /**
                 * @description The audience of the claim and all its events.
                 * @enum {string}
                 */
                visibility: "public" | "desk";
                /** @description What the claim is about, as slugs. */
                topics?: string[];
                /** @description The time a claim is about, not the time when it was said. */
                period?: {
                    /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                    from?: string;
                    /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                    until?: string;
                };
                /** @description Places the claim is about, by name. */
                places?: string[];
                /**
                 * @description Whether evidence can settle the claim.
                 * @enum {string}
                 */
                checkability?: "checkable" | "not-checkable" | "undetermined";
                /**
                 * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
                 * @enum {string}
                 */
                riskClass?: "standard" | "high";
            };
        };
        /** @description The claim was related to another one. */
        ClaimRelated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.related";
            /** @description The data of the event, by its type. */
            data: {
                relation: components["schemas"]["Relation"];
                /** @description The other claim. */
                to: string;
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description A declined claim was reopened. */
        ClaimReopened: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.reopened";
            /** @description The data of the event, by its type. */
            data: {
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A verdict in force as schema.org JSON-LD (ClaimReview), as search engines read it. */
        ClaimReview: {
            /**
             * @description The vocabulary of the names.
             * @constant
             */
            "@context": "https://schema.org";
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "ClaimReview";
            /** @description The address of the verdict, for ever. */
            "@id": string;
            /** @description Where the review can be read: the address of the verdict in this service. */
            url: string;
            /** @description The claim as it was worded when the verdict was proposed. */
            claimReviewed: string;
            /** @description The language of the claim (BCP 47). */
            inLanguage: string;
            /** @description When this verdict was published. */
            datePublished: string;
            /** @description When it was last corrected since. Left out where it never was. */
            dateModified?: string;
            author: components["schemas"]["SchemaOrganization"];
            publisher: components["schemas"]["SchemaOrganization"];
            /** @description The address of the licence under which the ledger is published. */
            license?: string;
            reviewRating: components["schemas"]["SchemaRating"];
            /** @description The rationale of the verdict. */
            reviewBody: string;
            itemReviewed: components["schemas"]["SchemaClaim"];
            /** @description The documents that the verdict relies on. */
            citation?: components["schemas"]["SchemaCitation"][];
            /** @description What was corrected since. */
            correction?: components["schemas"]["SchemaCorrection"][];
        };
        /** @description Verdicts in force as a schema.org DataFeed of ClaimReviews. */
        ClaimReviewFeed: {
            /**
             * @description The vocabulary of the names.
             * @constant
             */
            "@context": "https://schema.org";
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "DataFeed";
            /** @description The address of the feed. */
            "@id": string;
            /** @description What the feed is called. */
            name: string;
            /** @description The address of the licence under which the ledger is published. */
            license?: string;
            /** @description When the last of its items changed; left out where it has none. */
            dateModified?: string;
            /** @description The verdicts in force. */
            dataFeedElement: components["schemas"]["ClaimReviewFeedItem"][];
        };
        /** @description A ClaimReview and when it changed. */
        ClaimReviewFeedItem: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "DataFeedItem";
            /** @description When the verdict was published. */
            dateCreated: string;
            /** @description When it was last corrected, or else published. */
            dateModified: string;
            /** @description The ClaimReview, alone. */
            item: components["schemas"]["ClaimReview"][];
        };
        /** @description A page of: list the verdicts in force as claimreviews. */
        ClaimReviewPage: {
            /** @description The items of the page. */
            items: components["schemas"]["ClaimReviewPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A verdict in force, with its ClaimReview. */
        ClaimReviewPageItem: {
            /** @description The id of a verdict. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim. */
            version: number;
            review: components["schemas"]["ClaimReview"];
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description The claim was reworded. */
        ClaimReworded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.reworded";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The assertion in neutral words, without a rating in it. */
                wording: string;
                /** @description The language of the wording, as a BCP 47 tag. */
                language: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /**
         * @description The status of the claim. To have no verdict is a normal state.
         * @enum {string}
         */
        ClaimStatus: "unchecked" | "in-review" | "checked" | "contested" | "retracted" | "declined" | "merged";
        /** @description The current status of a claim, in short. */
        ClaimStatusPage: {
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim; its ETag. */
            version: number;
            status: components["schemas"]["ClaimStatus"];
            /** @description The rating in force, or null. */
            rating: components["schemas"]["Rating"] | null;
            /** @description The verdict in force, or null. */
            verdict: string | null;
            /** @description Whether the basis of the verdict in force has changed since. */
            needsReview: boolean;
            /** @description How many pieces of accepted evidence there are, by stance toward the claim as worded. */
            evidenceInForce: {
                /** @description Those that support it. */
                supports: number;
                /** @description Those that refute it. */
                refutes: number;
                /** @description Those that speak neither for nor against it. */
                context: number;
            };
            /** @description The claim that replaces this one, where the two were merged. */
            mergedInto: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description The merge of the claim was undone. */
        ClaimUnmerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.unmerged";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The claim it was merged into. */
                from: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A relation of the claim to another one was removed. */
        ClaimUnrelated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.unrelated";
            /** @description The data of the event, by its type. */
            data: {
                relation: components["schemas"]["Relation"];
                /** @description The id of a claim. */
                to: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A person or organisation that made claims, an unknown claimant, or none. */
        Claimant: {
            /** @description The id of a claimant. */
            id: string;
            /** @description The version of the claimant; its ETag. */
            version: number;
            kind: components["schemas"]["ClaimantKind"];
            /** @description The name of the claimant. */
            name: string;
            /** @description A description of the claimant, in neutral words. */
            description?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
            state: components["schemas"]["ClaimantState"];
            /** @description The claimant it was merged into; null where it was not. */
            mergedInto: string | null;
            /** @description Offices and roles that the claimant held, in the order of recording. */
            roles: components["schemas"]["HeldRole"][];
            /**
             * Format: date-time
             * @description When the claimant was registered.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When the claimant last changed.
             */
            updatedAt: string;
        };
        /** @description The description of the claimant was changed. */
        ClaimantDescribed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.described";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                kind: components["schemas"]["ClaimantKind"];
                /** @description The name of the claimant. */
                name: string;
                /** @description A description of the claimant, in neutral words. */
                description?: string;
                /** @description Addresses that name the same person or organisation. */
                sameAs?: string[];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /**
         * @description `unknown`: the claimant is not known (a rumour). `none`: the claim has no claimant (a hypothetical).
         * @enum {string}
         */
        ClaimantKind: "person" | "organisation" | "unknown" | "none";
        /** @description The claimant was merged into another, under which it is read now. */
        ClaimantMerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.merged";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The claimant that remains. */
                into: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A page of: list claimants. */
        ClaimantPage: {
            /** @description The items of the page. */
            items: components["schemas"]["ClaimantPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A person or organisation that made claims, an unknown claimant, or none. */
        ClaimantPageItem: {
            /** @description The id of a claimant. */
            id: string;
            /** @description The version of the claimant; its ETag. */
            version: number;
            kind: components["schemas"]["ClaimantKind"];
            /** @description The name of the claimant. */
            name: string;
            /** @description A description of the claimant, in neutral words. */
            description?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
            state: components["schemas"]["ClaimantState"];
            /** @description The claimant it was merged into; null where it was not. */
            mergedInto: string | null;
            /** @description Offices and roles that the claimant held, in the order of recording. */
            roles: components["schemas"]["HeldRole"][];
            /**
             * Format: date-time
             * @description When the claimant was registered.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When the claimant last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A claimant was registered. */
        ClaimantRegistered: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.registered";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                kind: components["schemas"]["ClaimantKind"];
                /** @description The name of the claimant. */
                name: string;
                /** @description A description of the claimant, in neutral words. */
                description?: string;
                /** @description Addresses that name the same person or organisation. */
                sameAs?: string[];
            };
        };
        /** @description An office or role of the claimant was recorded. */
        ClaimantRoleHeld: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.role-held";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The id of a role. */
                role: string;
                /** @description The office or role, for example `President of Peru`. */
                title: string;
                /** @description The place of the office; absent where the title names it. */
                organisation?: string;
                /** @description The beginning of the term, as precisely as known. */
                from?: string;
                /** @description The end of the term; absent where it is unknown or the term continues. */
                until?: string;
            };
        };
        /**
         * @description `merged`: it was merged into another and is read there.
         * @enum {string}
         */
        ClaimantState: "registered" | "merged";
        /** @description The merge was undone: the two claimants are not the same. */
        ClaimantUnmerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.unmerged";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The claimant it had been merged into. */
                from: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The claims of a period. */
        ClaimsAccount: {
            /** @description Claims recorded in the period. */
            recorded: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description The same claims by their status at the end of the period. */
            byStatus: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
                status: components["schemas"]["ClaimStatus"];
            }[];
            /** @description The same claims by the rating in force at the end of the period; those without one are omitted. */
            byRating: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
                /** @description The code of the rating. */
                rating: string;
            }[];
        };
        /** @description An event in the form of CloudEvents 1.0. */
        CloudEvent: {
            /**
             * @description The version of CloudEvents.
             * @constant
             */
            specversion: "1.0";
            /** @description The id of the event. */
            id: string;
            /** @description The address of the ledger. */
            source: string;
            /** @description What happened. */
            type: string;
            /** @description The stream of the event. */
            subject: string;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            time: string;
            /**
             * @description The media type of `data`.
             * @constant
             */
            datacontenttype: "application/json";
            /** @description The position, as in the extension `sequence`. */
            sequence: string;
            /** @description The position of the previous event that matches the request; 0 for the first. */
            previous: string;
            /** @description The version of the stream. */
            streamversion: number;
            /** @description Who may see it. */
            audience: string;
            /** @description Who did it: `person`, `program`, `system` or `anonymous`. */
            actorkind: string;
            /** @description The member who did it; absent where the actor is no member of the desk. */
            actormember?: string;
            /** @description The id of their key. */
            actorkey?: string;
            /** @description The name the member had at the time. */
            actorname?: string;
            /** @description The data of the event, by its type. */
            data: unknown;
        };
        /** @description A version of the claim and the time of its recording. */
        ComparedVersion: {
            /** @description The version of the claim. */
            version: number;
            /**
             * Format: date-time
             * @description When the version was recorded.
             */
            at: string;
        };
        /** @description Correct the record of an occasion on which the claim was made. */
        CorrectAppearanceBody: {
            /** @description Who made the claim. */
            claimant?: string;
            role?: string | null;
            date?: string | null;
            medium?: string | null;
            source?: string | null;
            quote?: components["schemas"]["Quote"] | null;
            /** @description What was wrong. */
            reason: string;
            /** @description Public notice. Required when a verdict is in force, since readers were told otherwise. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description A public notice about a change to something published. */
        Correction: {
            /** @description The id of a correction. */
            id: string;
            /** @description The appearance that was changed, where one was. */
            appearance?: string;
            class: components["schemas"]["CorrectionClass"];
            reason: components["schemas"]["ChangeReason"];
            /**
             * @description The role that was responsible for the error.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /**
             * Format: date-time
             * @description When the notice was published.
             */
            publishedAt: string;
        };
        /**
         * @description How much the change matters to readers. A changed rating is always substantial.
         * @enum {string}
         */
        CorrectionClass: "minor" | "update" | "substantial";
        /** @description The public notice about a change to something published. */
        CorrectionNotice: {
            reason: components["schemas"]["ChangeReason"];
            class: components["schemas"]["CorrectionClass"];
            /**
             * @description The role that was responsible for the error.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
        };
        /** @description A page of: list the corrections on a claim. */
        CorrectionPage: {
            /** @description The items of the page. */
            items: components["schemas"]["CorrectionPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A public notice about a change to something published. */
        CorrectionPageItem: {
            /** @description The id of a correction. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the correction was published. */
            version: number;
            /** @description The verdict that was changed. It stays readable. */
            verdict: string;
            class: components["schemas"]["CorrectionClass"];
            reason: components["schemas"]["ChangeReason"];
            /**
             * @description The role that was responsible for the error.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /** @description What changed. */
            changed: {
                /** @description Whether the correction changed the rating in force, or removed it. */
                rating: boolean;
                /** @description The rating that was in force before. */
                before: components["schemas"]["Rating"] | null;
                /** @description The rating in force afterwards; null where the verdict was retracted. */
                after: components["schemas"]["Rating"] | null;
                /** @description The verdict that superseded it; null where none did. */
                supersededBy: string | null;
                /** @description The appearance that was corrected or withdrawn under the verdict; null where none was. */
                appearance: string | null;
                /** @description The wording of the claim before and after; null where it is unchanged. */
                wording: {
                    /** @description The assertion in neutral words, without a rating in it. */
                    before: string;
                    /** @description The assertion in neutral words, without a rating in it. */
                    after: string;
                } | null;
            };
            /**
             * Format: date-time
             * @description When the notice was published.
             */
            publishedAt: string;
            publishedBy: components["schemas"]["Actor"];
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A public notice about a change to something published. */
        CorrectionPublished: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "correction.published";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a correction. */
                correction: string;
                /** @description The verdict that was changed. */
                verdict: string;
                /** @description The appearance that was changed under it, where one was. */
                appearance?: string;
                /** @description The wording of the claim before and after, where it was reworded under the verdict. */
                wording?: {
                    /** @description The assertion in neutral words, without a rating in it. */
                    before: string;
                    /** @description The assertion in neutral words, without a rating in it. */
                    after: string;
                };
                class: components["schemas"]["CorrectionClass"];
                reason: components["schemas"]["ChangeReason"];
                /**
                 * @description The role that was responsible for the error.
                 * @enum {string}
                 */
                responsible: "reporter" | "checker" | "editor" | "source" | "system";
                /** @description What changed and why, for readers. */
                text: string;
                /** @description The rating that was in force before. */
                before?: components["schemas"]["Rating"];
                /** @description The rating in force now; absent where none is. */
                after?: components["schemas"]["Rating"];
                /** @description The verdict that superseded the changed one. */
                by?: string;
            };
        };
        /** @description The corrections of a period. */
        CorrectionsAccount: {
            /** @description Corrections published in the period. */
            published: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description The same corrections by class and reason. */
            byClassAndReason: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
                class: components["schemas"]["CorrectionClass"];
                reason: components["schemas"]["ChangeReason"];
            }[];
        };
        /** @description A page of: read the counter-evidence on a claim. */
        CounterEvidencePage: {
            /** @description The items of the page. */
            items: components["schemas"]["CounterEvidencePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One item of counter-evidence in force. */
        CounterEvidencePageItem: {
            /**
             * @description The way in which it counters the claim.
             * @enum {string}
             */
            kind: "refuting-evidence" | "upheld-challenge" | "contradicting-claim";
            /** @description The claim that it counters: the requested one, or a part of it. */
            claim: string;
            /** @description The version of its stream at its last change. */
            version: number;
            /** @description The refuting evidence, or the supporting evidence that was withdrawn. */
            evidence: string | null;
            /** @description Whether it is disputed itself. It stays in force until that is settled. */
            isChallenged: boolean;
            /** @description Its source; null where it has none. */
            source: string | null;
            /** @description The independence group of its source, which counts once; null where it has none. */
            independenceGroup: string | null;
            /** @description What the source shows; null where it is no evidence. */
            finding: string | null;
            quote?: components["schemas"]["Quote"];
            /** @description The weight the desk gives it; null where it has none, or it is no evidence. */
            strength: components["schemas"]["Strength"] | null;
            /** @description The challenge that was upheld. */
            challenge: string | null;
            /** @description Why the challenge was upheld, or why the claims contradict each other. */
            reason: string | null;
            /** @description The claim that contradicts this one, with its verdict. */
            contradicting: {
                /** @description The id of a claim. */
                claim: string;
                /** @description The wording of that claim. */
                wording: string;
                status: components["schemas"]["ClaimStatus"];
                rating: components["schemas"]["Rating"] | null;
            } | null;
            /**
             * Format: date-time
             * @description The time since which it is in this state.
             */
            since: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description Add a ledger to the deployment, with the default rating scale, a policy, and one admin with a key. */
        CreateLedgerBody: {
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The name of the first admin of the new ledger. */
            name: string;
            /** @description The rules that differ from the defaults. */
            policy?: {
                /** @description How many people other than the authors must approve a verdict. */
                approvalsNeeded?: number;
                /** @description The same number for claims of the risk class `high`. */
                approvalsNeededAtHighRisk?: number;
                /** @description How many independent sources a rating with a number must rely on. Sources of one independence group count once. */
                independentSourcesNeeded?: number;
                /** @description Whether a verdict must consider supporting and refuting evidence, or state that none was found. */
                bothSides?: boolean;
                /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
                archivedSources?: boolean;
                /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
                rightOfReply?: boolean;
                /** @description Whether accepting evidence requires a reason for its strength. */
                strengthReasons?: boolean;
                /** @description How many independent ratings by people other than the authors are required, unless an exception is recorded. */
                independentRatingsNeeded?: number;
                /**
                 * @description The default audience of a recorded claim.
                 * @enum {string}
                 */
                claimVisibility?: "public" | "desk";
                /** @description The number of days within which the desk must answer an objection. */
                objectionDays?: number;
                /** @description Whether someone without a key may lodge an objection. */
                publicIntake?: boolean;
                /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
                publisher?: components["schemas"]["Publisher"] | null;
                /** @description Where an objector can appeal against the answer to an objection; null for nowhere. */
                escalationUrl?: string | null;
            };
        };
        /** @description A ledger that was just added, and the key of its admin. */
        CreatedLedger: {
            /** @description The name of the ledger, for example `main`. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The current version: the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether all reads already show it. It is durable in either case; false is rare and temporary. */
            shown: boolean;
            /** @description The key of the first admin. It is shown this once, like any other key. */
            key: string;
            /** @description The id of a key. */
            keyId: string;
            /** @description The id of a member. */
            member: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When the key expires; null for never. */
            expiresAt: string | null;
        };
        /**
         * @description The kind of deadline. The ledger itself acts on a reply and an embargo; an objection waits for the desk.
         * @enum {string}
         */
        DeadlineKind: "reply" | "embargo" | "objection";
        /** @description A page of: list deadlines. */
        DeadlinePage: {
            /** @description The items of the page. */
            items: components["schemas"]["DeadlinePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A time by which an act is due. */
        DeadlinePageItem: {
            /** @description The reply, verdict or objection. */
            id: string;
            kind: components["schemas"]["DeadlineKind"];
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the deadline last changed. */
            version: number;
            /**
             * Format: date-time
             * @description The time by which it is due.
             */
            dueAt: string;
            /**
             * @description The state. An open one is overdue once its time is over: no answer came, or the ledger was refused.
             * @enum {string}
             */
            state: "open" | "done";
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description Decide not to check the claim. */
        DeclineClaimBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Decline offered evidence. */
        DeclineEvidenceBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Define a rating scale, or a new version of one. */
        DefineScaleBody: {
            /** @description The id of a rating scale, for example `truth`. */
            scale: string;
            /** @description The name of the scale. */
            name: string;
            /** @description The ratings of the scale, each with a unique code. */
            ratings: components["schemas"]["ScaleRating"][];
        };
        /** @description A page of deliveries. */
        DeliveriesPage: {
            /** @description The items of the page. */
            items: components["schemas"]["Delivery"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One event to be told to one webhook, and what became of it. */
        Delivery: {
            /** @description The id of the event; its `webhook-id`, however often it is told. */
            event: string;
            /** @description What it tells of; `webhook.ping` where it only tries the webhook out. */
            type: string;
            /** @description The position of the event; null for a ping. */
            position: number | null;
            /**
             * @description Whether it is still to be told, was taken, or was given up.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed";
            /** @description Attempts in all. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it came to be told, or was last asked for again.
             */
            createdAt: string;
            /** @description When it is tried next; null where it is not. */
            nextAt: string | null;
        };
        /** @description What one attempt led to. */
        DeliveryAttempt: {
            /** @description Which attempt it was, counted from 1. */
            number: number;
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /** @description The status that was answered; null where nothing was. */
            status: number | null;
            /** @description How long it took, in milliseconds. */
            latencyMs: number;
            /** @description The beginning of the answer, or why there was none. */
            detail: string;
        };
        /** @description A delivery, with the outcome of each attempt. */
        DeliveryWithLog: {
            /** @description The id of the event; its `webhook-id`, however often it is told. */
            event: string;
            /** @description What it tells of; `webhook.ping` where it only tries the webhook out. */
            type: string;
            /** @description The position of the event; null for a ping. */
            position: number | null;
            /**
             * @description Whether it is still to be told, was taken, or was given up.
             * @enum {string}
             */
            state: "waiting" | "delivered" | "failed";
            /** @description Attempts in all. */
            attempts: number;
            /**
             * Format: date-time
             * @description When it came to be told, or was last asked for again.
             */
            createdAt: string;
            /** @description When it is tried next; null where it is not. */
            nextAt: string | null;
            /** @description The attempts, the latest first; at most a hundred. */
            log: components["schemas"]["DeliveryAttempt"][];
        };
        /** @description Change the description of the claimant. */
        DescribeClaimantBody: {
            kind?: components["schemas"]["ClaimantKind"];
            /** @description The name of the claimant. */
            name?: string;
            description?: string | null;
            sameAs?: string[] | null;
            /** @description The reason for the change. Readers see it. */
            reason: string;
        };
        /** @description Change the description of the source. */
        DescribeSourceBody: {
            /** @description The title of the document. */
            title?: string;
            kind?: components["schemas"]["SourceKind"];
            publisher?: string | null;
            authors?: string[] | null;
            publishedOn?: string | null;
            url?: string | null;
            language?: string | null;
            independenceGroup?: string | null;
            /** @description The reason for the change. Readers see it. */
            reason: string;
        };
        /** @description The diligence of the verdicts of a period. */
        Diligence: {
            /** @description Approved by a person who is not an author of them. */
            independentlyApproved: components["schemas"]["ShareOfVerdicts"];
            /** @description Citing supporting and refuting evidence, whether they relied on it or set it aside. */
            bothSidesConsidered: components["schemas"]["ShareOfVerdicts"];
            /** @description Relying on evidence whose sources all had a captured copy at the end of the period. */
            sourcesArchived: components["schemas"]["ShareOfVerdicts"];
            /** @description Published after a reply had been requested. */
            replyAsked: components["schemas"]["ShareOfVerdicts"];
        };
        /** @description Dismiss a challenge that does not hold. */
        DismissChallengeBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description The lines of a dossier, each a JSON object. */
        Dossier: string;
        /** @description Put an approved proposal under embargo until a time, or change that time. */
        EmbargoVerdictBody: {
            /**
             * Format: date-time
             * @description The time of publication, by the server's clock.
             */
            until: string;
            /** @description Public notice. Required when a verdict is in force, since publishing supersedes it. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description An event, with its position in the ledger. */
        Event: components["schemas"]["ClaimRecorded"] | components["schemas"]["ClaimReworded"] | components["schemas"]["ClaimClassified"] | components["schemas"]["ClaimDeclined"] | components["schemas"]["ClaimReopened"] | components["schemas"]["NoteAdded"] | components["schemas"]["ClaimRelated"] | components["schemas"]["ClaimUnrelated"] | components["schemas"]["ClaimMerged"] | components["schemas"]["ClaimUnmerged"] | components["schemas"]["ClaimAssigned"] | components["schemas"]["AppearanceRecorded"] | components["schemas"]["AppearanceCorrected"] | components["schemas"]["AppearanceWithdrawn"] | components["schemas"]["EvidenceOffered"] | components["schemas"]["EvidenceAccepted"] | components["schemas"]["EvidenceDeclined"] | components["schemas"]["EvidenceChallenged"] | components["schemas"]["EvidenceChallengeDismissed"] | components["schemas"]["EvidenceWithdrawn"] | components["schemas"]["VerdictProposed"] | components["schemas"]["VerdictApproved"] | components["schemas"]["VerdictRated"] | components["schemas"]["VerdictRatingsOpened"] | components["schemas"]["VerdictReturned"] | components["schemas"]["VerdictEmbargoed"] | components["schemas"]["VerdictPublished"] | components["schemas"]["VerdictSuperseded"] | components["schemas"]["VerdictRetracted"] | components["schemas"]["CorrectionPublished"] | components["schemas"]["ObjectionLodged"] | components["schemas"]["ObjectionResolved"] | components["schemas"]["ReplyRequested"] | components["schemas"]["ReplyReceived"] | components["schemas"]["ReplyLapsed"] | components["schemas"]["SourceRegistered"] | components["schemas"]["SourceDescribed"] | components["schemas"]["SourceCaptured"] | components["schemas"]["SourceCaptureFailed"] | components["schemas"]["SourceChanged"] | components["schemas"]["SourceGone"] | components["schemas"]["SourceWithdrawn"] | components["schemas"]["ClaimantRegistered"] | components["schemas"]["ClaimantDescribed"] | components["schemas"]["ClaimantRoleHeld"] | components["schemas"]["ClaimantMerged"] | components["schemas"]["ClaimantUnmerged"] | components["schemas"]["ScaleDefined"] | components["schemas"]["PolicySet"] | components["schemas"]["MemberAdded"] | components["schemas"]["MemberRoleChanged"] | components["schemas"]["MemberRemoved"] | components["schemas"]["KeyIssued"] | components["schemas"]["KeyRotated"] | components["schemas"]["KeyRevoked"] | components["schemas"]["LedgerCreated"] | components["schemas"]["PositionWithheld"];
        /** @description A page of events. */
        EventsPage: {
            /** @description The events, in the order of their positions. */
            items: components["schemas"]["FeedItem"][];
            /** @description The page is complete up to this position. Continue with `after` set to it. */
            through: number;
            /** @description Whether the ledger continues beyond `through`. */
            more: boolean;
        };
        /** @description Evidence for, against or about a claim, and its state. */
        Evidence: {
            /** @description The id of an evidence. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the evidence last changed. */
            version: number;
            state: components["schemas"]["EvidenceState"];
            stance: components["schemas"]["Stance"];
            /** @description The id of a source. */
            source: string;
            /** @description What the source shows, in neutral words. */
            finding: string;
            quote?: components["schemas"]["Quote"];
            /** @description The weight the desk gives it; null until it is accepted. */
            strength: components["schemas"]["Strength"] | null;
            /** @description The reason for its state, where one was given. */
            reason: string | null;
            /** @description The disputes about it, in order, with any outcome. */
            challenges: components["schemas"]["Challenge"][];
            /**
             * Format: date-time
             * @description When it was offered.
             */
            offeredAt: string;
            offeredBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description The desk accepted the evidence; it is in force. */
        EvidenceAccepted: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.accepted";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description The stance in which it is in force, repeated here so that the event can be counted alone. */
                stance: components["schemas"]["Stance"];
                strength: components["schemas"]["Strength"];
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description A piece of evidence as a W3C Web Annotation: a passage of a source, and what it says of a claim. */
        EvidenceAnnotation: {
            /**
             * @description The vocabulary of the names.
             * @constant
             */
            "@context": "http://www.w3.org/ns/anno.jsonld";
            /** @description The address of the evidence, for ever. */
            id: string;
            /**
             * @description What it is.
             * @constant
             */
            type: "Annotation";
            /**
             * @description Why the passage was marked: to assess a claim.
             * @constant
             */
            motivation: "assessing";
            /** @description When the evidence was offered. */
            created: string;
            /** @description When it last changed. */
            modified: string;
            /** @description Who offered the evidence. */
            creator: {
                /**
                 * @description Whether a person offered it, or a program.
                 * @enum {string}
                 */
                type: "Person" | "Software";
                /** @description The name they had at the time. */
                name: string;
            };
            /** @description What is said of the passage, and of which claim. */
            body: ({
                /**
                 * @description It is text.
                 * @constant
                 */
                type: "TextualBody";
                /** @description The finding, or the stance. */
                value: string;
                /**
                 * @description `describing`: the finding; `classifying`: the stance.
                 * @enum {string}
                 */
                purpose: "describing" | "classifying";
            } | {
                /** @description The address of the claim. */
                id: string;
                /**
                 * @description It says which claim the evidence is on.
                 * @constant
                 */
                purpose: "linking";
            })[];
            /** @description What is marked: a passage of a source. */
            target: {
                /** @description The document; its address in the ledger where it has none of its own. */
                source: string;
                /** @description The passage; left out where none was quoted. */
                selector?: ({
                    /**
                     * @description It names the passage by its words.
                     * @constant
                     */
                    type: "TextQuoteSelector";
                    /** @description The words themselves. */
                    exact: string;
                    /** @description A few words that stand before. */
                    prefix?: string;
                    /** @description A few words that stand after. */
                    suffix?: string;
                } | {
                    /**
                     * @description It names the passage by its place in the captured text.
                     * @constant
                     */
                    type: "TextPositionSelector";
                    /** @description First character, counted from 0. */
                    start: number;
                    /** @description The character after the last. */
                    end: number;
                })[];
            };
        };
        /** @description The challenge was dismissed: it did not hold. */
        EvidenceChallengeDismissed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.challenge-dismissed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description The id of a challenge. */
                challenge: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The evidence was disputed. It stays in force until the challenge is settled. */
        EvidenceChallenged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.challenged";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description The id of a challenge. */
                challenge: string;
                /**
                 * @description The event that made the ledger itself challenge it. Absent where a caller disputes it.
                 * @enum {string}
                 */
                cause?: "source-withdrawn";
                /**
                 * @description The disputed part of the evidence; absent where all of it is disputed.
                 * @enum {string}
                 */
                disputes?: "finding" | "stance" | "strength" | "source";
                /** @description The correct stance of the evidence. Required where the stance is disputed, and only there. */
                stance?: components["schemas"]["Stance"];
                /** @description Other evidence on this claim that shows it. */
                citing?: string[];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The desk declined the evidence. */
        EvidenceDeclined: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.declined";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Evidence for, against or about the claim was offered. */
        EvidenceOffered: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.offered";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description Where the evidence comes from. */
                source: string;
                stance: components["schemas"]["Stance"];
                /** @description What the source shows, in neutral words. */
                finding: string;
                quote?: components["schemas"]["Quote"];
            };
        };
        /** @description A page of: list the evidence on a claim. */
        EvidencePage: {
            /** @description The items of the page. */
            items: components["schemas"]["EvidencePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Evidence for, against or about a claim, and its state. */
        EvidencePageItem: {
            /** @description The id of an evidence. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the evidence last changed. */
            version: number;
            state: components["schemas"]["EvidenceState"];
            stance: components["schemas"]["Stance"];
            /** @description The id of a source. */
            source: string;
            /** @description What the source shows, in neutral words. */
            finding: string;
            quote?: components["schemas"]["Quote"];
            /** @description The weight the desk gives it; null until it is accepted. */
            strength: components["schemas"]["Strength"] | null;
            /** @description The reason for its state, where one was given. */
            reason: string | null;
            /** @description The disputes about it, in order, with any outcome. */
            challenges: components["schemas"]["Challenge"][];
            /**
             * Format: date-time
             * @description When it was offered.
             */
            offeredAt: string;
            offeredBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /**
         * @description The state of the evidence. It is in force while accepted or challenged.
         * @enum {string}
         */
        EvidenceState: "offered" | "accepted" | "challenged" | "declined" | "withdrawn";
        /** @description The evidence was withdrawn and is no longer in force. */
        EvidenceWithdrawn: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.withdrawn";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                stance: components["schemas"]["Stance"];
                /** @description Whether it had been accepted before. */
                wasInForce: boolean;
                /** @description The upheld challenge, where that is the reason. */
                upholds?: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description An event, and the position of the previous one. */
        FeedItem: (components["schemas"]["ClaimRecorded"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimReworded"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimClassified"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimDeclined"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimReopened"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["NoteAdded"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimRelated"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimUnrelated"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimMerged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimUnmerged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimAssigned"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["AppearanceRecorded"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["AppearanceCorrected"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["AppearanceWithdrawn"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["EvidenceOffered"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["EvidenceAccepted"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["EvidenceDeclined"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["EvidenceChallenged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["EvidenceChallengeDismissed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["EvidenceWithdrawn"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictProposed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictApproved"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictRated"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictRatingsOpened"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictReturned"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictEmbargoed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictPublished"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictSuperseded"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["VerdictRetracted"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["CorrectionPublished"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ObjectionLodged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ObjectionResolved"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ReplyRequested"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ReplyReceived"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ReplyLapsed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceRegistered"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceDescribed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceCaptured"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceCaptureFailed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceChanged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceGone"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["SourceWithdrawn"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimantRegistered"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimantDescribed"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimantRoleHeld"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimantMerged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ClaimantUnmerged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["ScaleDefined"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["PolicySet"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["MemberAdded"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["MemberRoleChanged"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["MemberRemoved"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["KeyIssued"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["KeyRotated"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["KeyRevoked"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["LedgerCreated"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        }) | (components["schemas"]["PositionWithheld"] & {
            /** @description The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none. */
            previous: number;
        });
        /** @description A changed field of the claim. */
        FieldChange: {
            /** @description The field of the claim; `evidenceInForce.refutes` is a nested field. */
            field: string;
            /** @description The old value; null where there was none. */
            from: unknown;
            /** @description The new value; null where there is none. */
            to: unknown;
            /** @description For a list: the added items. */
            added?: string[];
            /** @description For a list: the removed items. */
            removed?: string[];
        };
        /** @description The outcome of a dry run. Nothing was written. */
        Foreseen: {
            /**
             * @description Marks a dry run: nothing was written.
             * @constant
             */
            dryRun: true;
            /** @description The resulting version. */
            version: number;
            /** @description The events that would be recorded, in order. */
            events: components["schemas"]["ForeseenEvent"][];
        };
        /** @description An event that an act would record. */
        ForeseenEvent: {
            /** @description The type of the event, for example `claim.recorded`. */
            type: string;
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description The data of the event, by its type, as in the log. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description The service is healthy. */
        Health: {
            /**
             * @description Always `ok`; a failure answers another status.
             * @constant
             */
            status: "ok";
        };
        /** @description An office or role and when it was held. */
        HeldRole: {
            /** @description The id of a role. */
            id: string;
            /** @description The office or role, for example `President of Peru`. */
            title: string;
            /** @description The place of the office; absent where the title names it. */
            organisation?: string;
            /** @description The beginning of the term, as precisely as known. */
            from?: string;
            /** @description The end of the term; absent where it is unknown or the term continues. */
            until?: string;
        };
        /** @description A page of history. */
        HistoryPage: {
            /** @description The items of the page. */
            items: components["schemas"]["LinkedHistoryLine"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Commands that were sent to be carried out, and how far that is. */
        Import: {
            /** @description The id of a import. */
            id: string;
            /**
             * @description `waiting` and `running` go on by themselves, also after a restart of the service. `done`: every line was judged. `failed`: it was given up, and `detail` says why.
             * @enum {string}
             */
            state: "waiting" | "running" | "done" | "failed";
            /** @description Aliases became ids under this name and the sender. */
            name: string;
            /** @description Whether it is only judged. Then nothing of it is written. */
            dryRun: boolean;
            /** @description Whether the record names a program for each of its commands, whosever key it was sent with. */
            machineMade: boolean;
            /** @description Who gives all its commands. */
            by: string;
            /** @description How long it is, unpacked. */
            bytes: number;
            /** @description How much of it was read. */
            bytesRead: number;
            /** @description Lines that are done, the bad ones among them. */
            lines: number;
            /** @description Commands that were carried out, by this attempt; of one that is only judged, those that would be. */
            added: number;
            /** @description Commands that were on record already, from an earlier import or attempt. */
            known: number;
            /** @description Lines that are bad or were refused. */
            rejected: number;
            /** @description How often it was begun. What an attempt carried out before it was interrupted is `known` to the next. */
            attempts: number;
            /** @description Why it was given up. */
            detail: string | null;
            /**
             * Format: date-time
             * @description When it was sent.
             */
            createdAt: string;
            /** @description When it was over; null until then. */
            finishedAt: string | null;
        };
        /** @description JSON lines: each is an object with a command. */
        ImportBody: string;
        /** @description JSON lines with `line` (the first is 1), `reasons`, and the beginning of the `text`. */
        ImportRejects: string;
        /** @description An independent rating, given without knowledge of the others. */
        IndependentRating: {
            by: components["schemas"]["Actor"];
            rating: components["schemas"]["Rating"];
            /** @description The reason for the rating. */
            reason?: string;
        };
        /** @description Issue a key to a member. */
        IssueKeyBody: {
            /** @description The id of a member. */
            member: string;
            /**
             * Format: date-time
             * @description When it expires; omit it for no expiry.
             */
            expiresAt?: string;
        };
        /** @description A key that was just issued. */
        IssuedKey: {
            /** @description The id of a key. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The current version: the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether all reads already show it. It is durable in either case; false is rare and temporary. */
            shown: boolean;
            /** @description The key itself. Send it as `Authorization: Bearer …`. It is shown this once and not stored. Only an identical request with the same `Idempotency-Key` and credential returns it again. */
            key: string;
            /** @description The id of a member. */
            member: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When it expires; null for never. */
            expiresAt: string | null;
        };
        /** @description A JSON Feed, version 1.1. */
        JsonFeed: {
            /**
             * @description The version of JSON Feed.
             * @constant
             */
            version: "https://jsonfeed.org/version/1.1";
            /** @description What the feed is called. */
            title: string;
            /** @description The address of what the feed tells of. */
            home_page_url: string;
            /** @description The address of the feed itself. */
            feed_url: string;
            /** @description Who publishes it. */
            authors: {
                /** @description What the publisher is called. */
                name: string;
                /** @description Where the publisher is to be found. */
                url?: string;
            }[];
            /** @description What it tells of, the newest first. */
            items: components["schemas"]["JsonFeedItem"][];
        };
        /** @description One thing that the feed tells of. */
        JsonFeedItem: {
            /** @description The address that names it, for ever. */
            id: string;
            /** @description Where it can be read. */
            url: string;
            /** @description What it is, in a line. */
            title: string;
            /** @description What it says, as plain text. */
            content_text: string;
            /** @description When it was published. */
            date_published: string;
            /** @description When it last changed. */
            date_modified: string;
            /** @description The language of the claim (BCP 47). */
            language?: string;
            /** @description The topics of the claim. */
            tags?: string[];
        };
        /** @description A key in use, without the key itself. */
        Key: {
            /** @description The id of a key. */
            id: string;
            /** @description The id of a member. */
            member: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When it expires; null for never. */
            expiresAt: string | null;
        };
        /** @description A key was issued to a member. */
        KeyIssued: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "key.issued";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a key. */
                key: string;
                /** @description The id of a member. */
                member: string;
                /** @description The first characters of the key, to tell keys apart. */
                prefix: string;
                /** @description The SHA-256 digest of the key. The key itself is stored nowhere. */
                sha256: string;
                /**
                 * Format: date-time
                 * @description When it expires.
                 */
                expiresAt?: string;
            };
        };
        /** @description A page of: list keys. */
        KeyPage: {
            /** @description The items of the page. */
            items: components["schemas"]["KeyPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A key in use, and when it was last used. */
        KeyPageItem: {
            /** @description The id of a key. */
            id: string;
            /** @description The id of a member. */
            member: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When it expires; null for never. */
            expiresAt: string | null;
            /** @description When it was last used, to about a minute; null where it never was. */
            lastUsedAt: string | null;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A key was revoked. */
        KeyRevoked: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "key.revoked";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a key. */
                key: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A key was rotated: it has a successor and expires at a stated time. */
        KeyRotated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "key.rotated";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a key. */
                key: string;
                /** @description The id of a key. */
                successor: string;
                /** @description The id of a member. */
                member: string;
                /** @description The first characters of the key, to tell keys apart. */
                prefix: string;
                /** @description The SHA-256 digest of the key. The key itself is stored nowhere. */
                sha256: string;
                /**
                 * Format: date-time
                 * @description When it expires.
                 */
                expiresAt?: string;
                /**
                 * Format: date-time
                 * @description The time until which the old key is valid.
                 */
                until: string;
            };
        };
        /** @description The record of one organisation, with its own log, order, members and policy. */
        Ledger: {
            /** @description The name of the ledger, for example `main`. */
            id: string;
            /** @description The address of the ledger. Everything in it is below that. */
            href: string;
            /**
             * Format: date-time
             * @description When its first event was recorded; for a copy, its first public event.
             */
            createdAt: string;
            /** @description The address of the ledger that this one copies; null for an original. */
            copyOf: string | null;
        };
        /** @description A page of: list the corrections of the ledger. */
        LedgerCorrectionPage: {
            /** @description The items of the page. */
            items: components["schemas"]["LedgerCorrectionPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A public notice about a change to something published. */
        LedgerCorrectionPageItem: {
            /** @description The id of a correction. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the correction was published. */
            version: number;
            /** @description The verdict that was changed. It stays readable. */
            verdict: string;
            class: components["schemas"]["CorrectionClass"];
            reason: components["schemas"]["ChangeReason"];
            /**
             * @description The role that was responsible for the error.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /** @description What changed. */
            changed: {
                /** @description Whether the correction changed the rating in force, or removed it. */
                rating: boolean;
                /** @description The rating that was in force before. */
                before: components["schemas"]["Rating"] | null;
                /** @description The rating in force afterwards; null where the verdict was retracted. */
                after: components["schemas"]["Rating"] | null;
                /** @description The verdict that superseded it; null where none did. */
                supersededBy: string | null;
                /** @description The appearance that was corrected or withdrawn under the verdict; null where none was. */
                appearance: string | null;
                /** @description The wording of the claim before and after; null where it is unchanged. */
                wording: {
                    /** @description The assertion in neutral words, without a rating in it. */
                    before: string;
                    /** @description The assertion in neutral words, without a rating in it. */
                    after: string;
                } | null;
            };
            /**
             * Format: date-time
             * @description When the notice was published.
             */
            publishedAt: string;
            publishedBy: components["schemas"]["Actor"];
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A page of: read counter-evidence across the ledger. */
        LedgerCounterEvidencePage: {
            /** @description The items of the page. */
            items: components["schemas"]["LedgerCounterEvidencePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One item of counter-evidence in force. */
        LedgerCounterEvidencePageItem: {
            /**
             * @description The way in which it counters the claim.
             * @enum {string}
             */
            kind: "refuting-evidence" | "upheld-challenge" | "contradicting-claim";
            /** @description The claim that it counters: the requested one, or a part of it. */
            claim: string;
            /** @description The version of its stream at its last change. */
            version: number;
            /** @description The refuting evidence, or the supporting evidence that was withdrawn. */
            evidence: string | null;
            /** @description Whether it is disputed itself. It stays in force until that is settled. */
            isChallenged: boolean;
            /** @description Its source; null where it has none. */
            source: string | null;
            /** @description The independence group of its source, which counts once; null where it has none. */
            independenceGroup: string | null;
            /** @description What the source shows; null where it is no evidence. */
            finding: string | null;
            quote?: components["schemas"]["Quote"];
            /** @description The weight the desk gives it; null where it has none, or it is no evidence. */
            strength: components["schemas"]["Strength"] | null;
            /** @description The challenge that was upheld. */
            challenge: string | null;
            /** @description Why the challenge was upheld, or why the claims contradict each other. */
            reason: string | null;
            /** @description The claim that contradicts this one, with its verdict. */
            contradicting: {
                /** @description The id of a claim. */
                claim: string;
                /** @description The wording of that claim. */
                wording: string;
                status: components["schemas"]["ClaimStatus"];
                rating: components["schemas"]["Rating"] | null;
            } | null;
            /**
             * Format: date-time
             * @description The time since which it is in this state.
             */
            since: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A ledger was added to the deployment. */
        LedgerCreated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ledger.created";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The name of the ledger, for example `main`. */
                ledger: string;
                /** @description The name of its first admin. */
                name: string;
                /** @description The rules that differ from the defaults. */
                policy?: {
                    /** @description How many people other than the authors must approve a verdict. */
                    approvalsNeeded?: number;
                    /** @description The same number for claims of the risk class `high`. */
                    approvalsNeededAtHighRisk?: number;
                    /** @description How many independent sources a rating with a number must rely on. Sources of one independence group count once. */
                    independentSourcesNeeded?: number;
                    /** @description Whether a verdict must consider supporting and refuting evidence, or state that none was found. */
                    bothSides?: boolean;
                    /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
                    archivedSources?: boolean;
                    /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
                    rightOfReply?: boolean;
                    /** @description Whether accepting evidence requires a reason for its strength. */
                    strengthReasons?: boolean;
                    /** @description How many independent ratings by people other than the authors are required, unless an exception is recorded. */
                    independentRatingsNeeded?: number;
                    /**
                     * @description The default audience of a recorded claim.
                     * @enum {string}
                     */
                    claimVisibility?: "public" | "desk";
                    /** @description The number of days within which the desk must answer an objection. */
                    objectionDays?: number;
                    /** @description Whether someone without a key may lodge an objection. */
                    publicIntake?: boolean;
                    /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
                    publisher?: components["schemas"]["Publisher"] | null;
                    /** @description Where an objector can appeal against the answer to an objection; null for nowhere. */
                    escalationUrl?: string | null;
                };
                /** @description The id of a key. */
                key: string;
                /** @description The id of a member. */
                member: string;
                /** @description The first characters of the key, to tell keys apart. */
                prefix: string;
                /** @description The SHA-256 digest of the key. The key itself is stored nowhere. */
                sha256: string;
            };
        };
        /** @description The log as JSON lines, of which the last is `end`. */
        LedgerExport: string;
        /** @description A page of: list the objections of the ledger. */
        LedgerObjectionPage: {
            /** @description The items of the page. */
            items: components["schemas"]["LedgerObjectionPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An objection to something published. It changes no verdict by itself. */
        LedgerObjectionPageItem: {
            /** @description The id of an objection. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the objection last changed. */
            version: number;
            state: components["schemas"]["ObjectionState"];
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the objector's words. */
            text: string;
            /**
             * Format: date-time
             * @description When it was lodged.
             */
            lodgedAt: string;
            lodgedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description The time by which the desk must answer.
             */
            dueAt: string;
            /** @description The outcome of the desk's review; null while it is open. */
            outcome: components["schemas"]["ObjectionOutcome"] | null;
            /** @description The reason for the outcome. */
            explanation: string | null;
            /** @description Where an objector can appeal against the answer. */
            escalation: string | null;
            /** @description When the desk answered; null while it is open. */
            resolvedAt: string | null;
            /** @description Who answered for the desk; null while it is open. */
            resolvedBy: components["schemas"]["Actor"] | null;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A page of: list ledgers. */
        LedgerPage: {
            /** @description The items of the page. */
            items: components["schemas"]["LedgerPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description The record of one organisation, with its own log, order, members and policy. */
        LedgerPageItem: {
            /** @description The name of the ledger, for example `main`. */
            id: string;
            /** @description The address of the ledger. Everything in it is below that. */
            href: string;
            /**
             * Format: date-time
             * @description When its first event was recorded; for a copy, its first public event.
             */
            createdAt: string;
            /** @description The address of the ledger that this one copies; null for an original. */
            copyOf: string | null;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A page of: list the verdicts of the ledger. */
        LedgerVerdictPage: {
            /** @description The items of the page. */
            items: components["schemas"]["LedgerVerdictPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A rating on a scale with its rationale and evidence, and its state. */
        LedgerVerdictPageItem: {
            /** @description The id of a verdict. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the verdict last changed. */
            version: number;
            state: components["schemas"]["VerdictState"];
            rating: components["schemas"]["Rating"];
            /** @description The claim as it was worded when the verdict was proposed. */
            wording: string;
            /** @description The rationale of the rating, in words that readers can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which a search found no evidence. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description The reason why it could not be met. */
                reason: string;
            }[];
            /** @description Who proposed or revised it. */
            proposedBy: components["schemas"]["Actor"][];
            /** @description Who approved its current content. None of them proposed it. */
            approvedBy: components["schemas"]["Actor"][];
            /** @description What has to change, where a proposal was returned. */
            comments: string | null;
            /** @description The independent ratings of the claim. Only the desk sees them. */
            independentRatings?: {
                /** @description The number of sealed ratings that are not opened yet. */
                sealed: number;
                /** @description The opened ratings. */
                opened: components["schemas"]["IndependentRating"][];
            };
            /** @description The requests for a reply, and their answers at the time of publication. */
            replies: components["schemas"]["CarriedReply"][];
            /** @description The end of the embargo, when the proposal is published; null without an embargo. */
            embargoedUntil: string | null;
            /** @description When it was published; null where it was not. */
            publishedAt: string | null;
            /** @description The verdict that it superseded; null where it superseded none. */
            supersedes: string | null;
            /** @description The verdict that superseded it; null where none did. */
            supersededBy: string | null;
            /** @description Why it was retracted; null where it was not. */
            tombstone: components["schemas"]["Tombstone"] | null;
            /** @description The notices about its supersession or retraction. */
            corrections: components["schemas"]["Correction"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description One event in words: who, what, when, why. */
        LinkedHistoryLine: {
            /** @description The position of the event in the ledger. */
            position: number;
            /** @description Its version in the stream. */
            version: number;
            /** @description The type of the event. */
            type: string;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            at: string;
            by: components["schemas"]["Actor"];
            /** @description What happened, in one sentence. */
            what: string;
            /** @description The reason, where one was given. */
            why: string | null;
            /** @description The evidence, verdict or other item it is about. */
            item: string | null;
            /** @description The address of the item, or of the claim where the line is about the claim. */
            href: string;
        };
        /** @description An item in the queue of the desk. */
        LinkedQueueItem: {
            kind: components["schemas"]["QueueKind"];
            /** @description The id of a claim. */
            claim: string;
            /** @description The claim, with its current wording. */
            wording: string;
            /** @description The pending thing: the claim itself, or a verdict or evidence on it. */
            item: string;
            /** @description The assignee of the claim; null where it is unassigned. */
            assignee: components["schemas"]["Assignee"] | null;
            /**
             * Format: date-time
             * @description The time since which it waits.
             */
            since: string;
            /** @description The deadline, where one exists. */
            dueAt: string | null;
            /** @description Where the item can be read. */
            href: string;
        };
        /** @description Object to something published. */
        LodgeObjectionBody: {
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the objector's words. It is public, so it should name no private person. */
            text: string;
        };
        /** @description A webhook that was just created. */
        MadeWebhook: {
            /** @description The id of a webhook. */
            id: string;
            /** @description The version of the webhook; its ETag. */
            version: number;
            /** @description Where it is told. */
            url: string;
            /** @description What it is for; null where nobody said. */
            description: string | null;
            /**
             * @description Whose events it is told of: those that everyone may see, or those of the desk as well.
             * @enum {string}
             */
            audience: "public" | "desk";
            /** @description Only events of these types; null for all. */
            types: string[] | null;
            /** @description Only events of streams of these kinds; null for all. */
            kinds: components["schemas"]["StreamKind"][] | null;
            /** @description Only events of this claim; null for all. */
            claim: string | null;
            /** @description Only events of claims with this topic; null for all. */
            topic: string | null;
            /**
             * @description Whether it is told of anything.
             * @enum {string}
             */
            state: "enabled" | "disabled";
            /** @description Why it is disabled: by hand, because it answered 410, or because nothing was taken for 75 hours. */
            disabledBecause: ("by-hand" | "gone" | "failing") | null;
            /** @description It is told of events after this position. */
            after: number;
            /** @description Whether events are being told again. */
            replaying: boolean;
            /** @description It asked to be left alone until then (`Retry-After`). */
            pausedUntil: string | null;
            /** @description When it last took something; null where it never did. */
            lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description The id of a member. */
            createdBy: string;
            /** @description The secret that signs deliveries (`whsec_…`). It is shown this once. Only an identical request with the same `Idempotency-Key` and key of the ledger returns it again. */
            secret: string;
        };
        /** @description The events to send, and the address. */
        MakeWebhookBody: {
            /**
             * Format: uri
             * @description Where it is told: an https address of the open internet.
             */
            url: string;
            /** @description What it is for. */
            description?: string;
            /**
             * @description Whose events it is told of: `public`, unless said otherwise, or `desk`.
             * @enum {string}
             */
            audience?: "public" | "desk";
            /** @description Only events of these types; left out for all. */
            types?: ("claim.recorded" | "claim.reworded" | "claim.classified" | "claim.declined" | "claim.reopened" | "note.added" | "claim.related" | "claim.unrelated" | "claim.merged" | "claim.unmerged" | "claim.assigned" | "appearance.recorded" | "appearance.corrected" | "appearance.withdrawn" | "evidence.offered" | "evidence.accepted" | "evidence.declined" | "evidence.challenged" | "evidence.challenge-dismissed" | "evidence.withdrawn" | "verdict.proposed" | "verdict.approved" | "verdict.ratings-opened" | "verdict.returned" | "verdict.embargoed" | "verdict.published" | "verdict.superseded" | "verdict.retracted" | "correction.published" | "objection.lodged" | "objection.resolved" | "reply.requested" | "reply.received" | "reply.lapsed" | "source.registered" | "source.described" | "source.captured" | "source.capture-failed" | "source.changed" | "source.gone" | "source.withdrawn" | "claimant.registered" | "claimant.described" | "claimant.role-held" | "claimant.merged" | "claimant.unmerged" | "scale.defined" | "policy.set")[];
            /** @description Only events of streams of these kinds; left out for all. */
            kinds?: components["schemas"]["StreamKind"][];
            /** @description Only events of this claim. */
            claim?: string;
            /** @description Only events of claims with this topic. */
            topic?: string;
        };
        /** @description A person or program on the desk. */
        Member: {
            /** @description The id of a member. */
            id: string;
            /** @description The name of the member. */
            name: string;
            /**
             * @description The kind of member. A program is never shown as a person.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
        };
        /** @description A person or program joined the desk. */
        MemberAdded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "member.added";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a member. */
                member: string;
                /** @description The name of the member, which the record shows beside their acts. */
                name: string;
                /**
                 * @description The kind of member. A program is never shown as a person.
                 * @enum {string}
                 */
                kind: "person" | "program";
                role: components["schemas"]["Role"];
            };
        };
        /** @description A page of: list members. */
        MemberPage: {
            /** @description The items of the page. */
            items: components["schemas"]["MemberPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A person or program on the desk. */
        MemberPageItem: {
            /** @description The id of a member. */
            id: string;
            /** @description The name of the member. */
            name: string;
            /**
             * @description The kind of member. A program is never shown as a person.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A member was removed; none of their keys is valid any more. */
        MemberRemoved: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "member.removed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a member. */
                member: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The role of a member was changed. */
        MemberRoleChanged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "member.role-changed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a member. */
                member: string;
                role: components["schemas"]["Role"];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Merge the claim into another one that says the same. */
        MergeClaimBody: {
            /** @description The claim that replaces both from now on. */
            into: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Merge the claimant into another that is the same. */
        MergeClaimantBody: {
            /** @description The claimant that remains. */
            into: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description The answer to a message: a result or an error. */
        ModelAnswer: {
            /**
             * @description The version of JSON-RPC.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description The id of the message. */
            id: string | number;
            /** @description The result; absent where there is an error. */
            result?: {
                [key: string]: unknown;
            };
            /** @description The error; absent where there is a result. */
            error?: {
                /** @description The code of the error, as JSON-RPC and the protocol define it. */
                code: number;
                /** @description What is wrong, in a sentence. */
                message: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description One message of JSON-RPC 2.0; batches are not supported. */
        ModelMessage: {
            /**
             * @description The version of JSON-RPC.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description The id of the message; absent where no answer is expected. */
            id?: string | number;
            /** @description For example `tools/list`. */
            method: string;
            /** @description The parameters of the method, as the protocol defines them. */
            params?: {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description An internal note of the desk. */
        NoteAdded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "note.added";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a note. */
                note: string;
                /** @description Text for the desk. The public never sees it. */
                text: string;
            };
        };
        /** @description A page of: list the notes on a claim. */
        NotePage: {
            /** @description The items of the page. */
            items: components["schemas"]["NotePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An internal note. Only the desk sees it. */
        NotePageItem: {
            /** @description The id of a note. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the note was written. */
            version: number;
            /** @description The text for the desk. */
            text: string;
            by: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it was written.
             */
            at: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description An objection to something published. It changes no verdict by itself. */
        Objection: {
            /** @description The id of an objection. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the objection last changed. */
            version: number;
            state: components["schemas"]["ObjectionState"];
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the objector's words. */
            text: string;
            /**
             * Format: date-time
             * @description When it was lodged.
             */
            lodgedAt: string;
            lodgedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description The time by which the desk must answer.
             */
            dueAt: string;
            /** @description The outcome of the desk's review; null while it is open. */
            outcome: components["schemas"]["ObjectionOutcome"] | null;
            /** @description The reason for the outcome. */
            explanation: string | null;
            /** @description Where an objector can appeal against the answer. */
            escalation: string | null;
            /** @description When the desk answered; null while it is open. */
            resolvedAt: string | null;
            /** @description Who answered for the desk; null while it is open. */
            resolvedBy: components["schemas"]["Actor"] | null;
        };
        /** @description The thing that the objection is about. It is always published. */
        ObjectionAbout: components["schemas"]["AboutClaim"] | components["schemas"]["AboutVerdict"] | components["schemas"]["AboutCorrection"];
        /**
         * @description Whether the answer came by its due date, after it, or not yet.
         * @enum {string}
         */
        ObjectionAnswered: "in-time" | "late" | "not-yet";
        /** @description An objection to something published was lodged. It changes no verdict by itself. */
        ObjectionLodged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "objection.lodged";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an objection. */
                objection: string;
                about: components["schemas"]["ObjectionAbout"];
                /** @description What is wrong and why, in the objector's words. It is public, so it should name no private person. */
                text: string;
                /**
                 * Format: date-time
                 * @description The time by which the desk must answer.
                 */
                dueAt: string;
            };
        };
        /**
         * @description The outcome of the desk's review. Upholding changes no verdict by itself; that takes a separate act.
         * @enum {string}
         */
        ObjectionOutcome: "upheld" | "partly-upheld" | "rejected";
        /** @description A page of: list the objections on a claim. */
        ObjectionPage: {
            /** @description The items of the page. */
            items: components["schemas"]["ObjectionPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description An objection to something published. It changes no verdict by itself. */
        ObjectionPageItem: {
            /** @description The id of an objection. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the objection last changed. */
            version: number;
            state: components["schemas"]["ObjectionState"];
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the objector's words. */
            text: string;
            /**
             * Format: date-time
             * @description When it was lodged.
             */
            lodgedAt: string;
            lodgedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description The time by which the desk must answer.
             */
            dueAt: string;
            /** @description The outcome of the desk's review; null while it is open. */
            outcome: components["schemas"]["ObjectionOutcome"] | null;
            /** @description The reason for the outcome. */
            explanation: string | null;
            /** @description Where an objector can appeal against the answer. */
            escalation: string | null;
            /** @description When the desk answered; null while it is open. */
            resolvedAt: string | null;
            /** @description Who answered for the desk; null while it is open. */
            resolvedBy: components["schemas"]["Actor"] | null;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description The desk answered the objection. */
        ObjectionResolved: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "objection.resolved";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of an objection. */
                objection: string;
                outcome: components["schemas"]["ObjectionOutcome"];
                /** @description The explanation, for the objector and for all readers. */
                explanation: string;
                /**
                 * Format: uri
                 * @description Where an objector can appeal against the answer.
                 */
                escalation?: string;
            };
        };
        /**
         * @description Whether the desk has answered the objection.
         * @enum {string}
         */
        ObjectionState: "open" | "resolved";
        /** @description The objections of a period and how they were answered. */
        ObjectionsAccount: {
            /** @description Objections lodged in the period. */
            lodged: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description The same objections by their answer at the end of the period. */
            byOutcome: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
                outcome: components["schemas"]["ObjectionOutcome"];
            }[];
            /** @description Those answered by the due date. */
            answeredInTime: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description Those answered after the due date. */
            answeredLate: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description Those without an answer at the end of the period. */
            unanswered: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
        };
        /** @description Offer evidence for, against or about the claim. */
        OfferEvidenceBody: {
            /** @description Where the evidence comes from. */
            source: string;
            stance: components["schemas"]["Stance"];
            /** @description What the source shows, in neutral words. */
            finding: string;
            quote?: components["schemas"]["Quote"];
        };
        /** @description Open the sealed ratings of a proposal, all at once. */
        OpenRatingsBody: {
            /** @description Additional remarks. */
            comment?: string;
        };
        /** @description A member of the desk. */
        PersonActor: {
            /**
             * @description The kind of actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "person";
            /** @description The id of a member. */
            member: string;
            /** @description The id of a key. */
            key: string;
            /** @description The name the member had at the time. */
            name: string;
        };
        /** @description The rules that must be met before publication. */
        Policy: {
            /** @description How many people other than the authors must approve a verdict. */
            approvalsNeeded: number;
            /** @description The same number for claims of the risk class `high`. */
            approvalsNeededAtHighRisk: number;
            /** @description How many independent sources a rating with a number must rely on. Sources of one independence group count once. */
            independentSourcesNeeded: number;
            /** @description Whether a verdict must consider supporting and refuting evidence, or state that none was found. */
            bothSides: boolean;
            /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
            archivedSources: boolean;
            /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
            rightOfReply: boolean;
            /** @description Whether accepting evidence requires a reason for its strength. */
            strengthReasons?: boolean;
            /** @description How many independent ratings by people other than the authors are required, unless an exception is recorded. */
            independentRatingsNeeded?: number;
            /**
             * @description The default audience of a recorded claim.
             * @enum {string}
             */
            claimVisibility: "public" | "desk";
            /** @description The number of days within which the desk must answer an objection. */
            objectionDays?: number;
            /** @description Whether someone without a key may lodge an objection. */
            publicIntake?: boolean;
            /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
            publisher?: components["schemas"]["Publisher"] | null;
            /** @description Where an objector can appeal against the answer to an objection; null for nowhere. */
            escalationUrl?: string | null;
        };
        /** @description The rules of the ledger were set. */
        PolicySet: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "policy.set";
            /** @description The data of the event, by its type. */
            data: {
                policy: components["schemas"]["Policy"];
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description Only in a copy of a ledger: a placeholder for an event that the origin hides from the public. No act makes it. */
        PositionWithheld: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "position.withheld";
            /** @description The data of the event, by its type. */
            data: Record<string, never>;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description The address of the problem type. It never changes, so programs can rely on it. */
            type: string;
            /** @description The title of the problem type. */
            title: string;
            /** @description The HTTP status of the answer, repeated. */
            status: number;
            /** @description What went wrong this time. */
            detail: string;
            /** @description The address of the request. */
            instance: string;
            /**
             * Format: uuid
             * @description The id of the request, as in the logs.
             */
            requestId: string;
            /** @description All invalid fields, not only the first; a hundred at most. */
            errors?: {
                /** @description The place in the body, as a JSON pointer (RFC 6901) in a fragment: `#/topics/0`. */
                pointer: string;
                /** @description What is wrong with it. */
                detail: string;
            }[];
            /** @description The current state, where it is the reason. */
            state?: string;
            /** @description What that state allows. */
            allowed?: string[];
            /** @description The passage nearest to the quote that was not found. */
            nearest?: string;
            /** @description The current version, where yours was stale. */
            currentVersion?: number;
            /** @description The events since the version you saw, at most the first hundred. */
            unseen?: unknown[];
        };
        /** @description A program. It has a key of its own, or acts with the key of a person, who is then the member. */
        ProgramActor: {
            /**
             * @description The kind of actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "program";
            /** @description The id of a member. */
            member: string;
            /** @description The id of a key. */
            key: string;
            /** @description The name the member had at the time. */
            name: string;
        };
        /** @description Propose a verdict, or revise a proposal that is still open. */
        ProposeVerdictBody: {
            /** @description The id of a rating scale, for example `truth`. */
            scale: string;
            /** @description The code of a rating of the scale. */
            rating: string;
            /** @description The rationale of the rating, in words that readers can follow. */
            rationale: string;
            /** @description The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which a search found no evidence. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description The reason why it could not be met. */
                reason: string;
            }[];
        };
        /** @description A claim's history as PROV-JSON. */
        Provenance: {
            /** @description What the prefixes of names stand for. */
            prefix: {
                [key: string]: string;
            };
            /** @description The versions of the claim, its evidence and its verdicts, and the sources. */
            entity: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description What happened: one activity for each event. */
            activity: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Who did it. */
            agent: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Which activity made which entity. */
            wasGeneratedBy: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Which agent carried out which activity. */
            wasAssociatedWith: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Which entity came from which: a version from the one before, evidence from its source, a verdict from its evidence. */
            wasDerivedFrom: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
            /** @description Which activity took an entity out of force. */
            wasInvalidatedBy: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        /** @description Publish an approved proposal. */
        PublishVerdictBody: {
            /** @description Public notice. Required when a verdict is in force, since publishing supersedes it. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description A public notice about a change to something published. */
        PublishedCorrection: {
            /** @description The id of a correction. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the correction was published. */
            version: number;
            /** @description The verdict that was changed. It stays readable. */
            verdict: string;
            class: components["schemas"]["CorrectionClass"];
            reason: components["schemas"]["ChangeReason"];
            /**
             * @description The role that was responsible for the error.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /** @description What changed. */
            changed: {
                /** @description Whether the correction changed the rating in force, or removed it. */
                rating: boolean;
                /** @description The rating that was in force before. */
                before: components["schemas"]["Rating"] | null;
                /** @description The rating in force afterwards; null where the verdict was retracted. */
                after: components["schemas"]["Rating"] | null;
                /** @description The verdict that superseded it; null where none did. */
                supersededBy: string | null;
                /** @description The appearance that was corrected or withdrawn under the verdict; null where none was. */
                appearance: string | null;
                /** @description The wording of the claim before and after; null where it is unchanged. */
                wording: {
                    /** @description The assertion in neutral words, without a rating in it. */
                    before: string;
                    /** @description The assertion in neutral words, without a rating in it. */
                    after: string;
                } | null;
            };
            /**
             * Format: date-time
             * @description When the notice was published.
             */
            publishedAt: string;
            publishedBy: components["schemas"]["Actor"];
        };
        /** @description Who publishes the ledger. */
        Publisher: {
            /** @description The name of the publisher. */
            name: string;
            /**
             * Format: uri
             * @description The address of the publisher.
             */
            url?: string;
            /**
             * Format: uri
             * @description The licence under which the record is published.
             */
            licence?: string;
        };
        /**
         * @description The act that is due.
         * @enum {string}
         */
        QueueKind: "to-check" | "to-approve" | "to-publish" | "returned" | "needs-review" | "open-challenge" | "objection-due" | "embargo-ending" | "reply-lapsing";
        /** @description A page of the queue of the desk. */
        QueuePage: {
            /** @description The items of the page. */
            items: components["schemas"]["LinkedQueueItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A passage of a source, as a W3C text quote selector. */
        Quote: {
            /** @description The quoted words, exactly as in the source. */
            exact: string;
            /** @description A few words before the quote. */
            prefix?: string;
            /** @description A few words after the quote. */
            suffix?: string;
            /** @description Where the words stand in the source's captured text. */
            position?: {
                /** @description The first character, counted from 0. */
                start: number;
                /** @description The position after the last character. */
                end: number;
            };
        };
        /** @description Rate the claim of a proposal independently, without knowing other ratings. */
        RateVerdictBody: {
            /** @description The code of a rating of the proposal's scale. */
            rating: string;
            /** @description The reason for your rating. */
            reason?: string;
        };
        /** @description A rating on a named, versioned scale. */
        Rating: {
            /** @description The id of a rating scale, for example `truth`. */
            scale: string;
            /** @description The version of the scale under which the rating was given. */
            scaleVersion: number;
            /** @description The code of the rating on its scale. */
            code: string;
            /** @description The label of the rating in that version. */
            label: string;
            /** @description The number on the true–false axis; absent for a rating off the axis. */
            value?: number;
        };
        /** @description The label of a rating in another language. */
        RatingTranslation: {
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language: string;
            /** @description The label for readers of that language. */
            label: string;
            /** @description When the rating applies. */
            meaning?: string;
        };
        /** @description The service accepts traffic. */
        Readiness: {
            /**
             * @description Always `ok`; a failure answers another status.
             * @constant
             */
            status: "ok";
            /** @description Whether the views were built by this version of the service. */
            projections: {
                /** @description The number of views in rebuild: new ones, and those of another version of the service. Reads still work. */
                building: number;
                /** @description The number of views, counted for each ledger. */
                of: number;
                /** @description The number of ledgers in which the rebuild failed. It is retried, and the log has the reason. */
                failing: number;
            };
        };
        /** @description The outcome of an act. */
        Receipt: {
            /** @description The created or changed thing. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The current version: the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether all reads already show it. It is durable in either case; false is rare and temporary. */
            shown: boolean;
        };
        /** @description Record a reply. */
        ReceiveReplyBody: {
            /** @description What the claimant answered. */
            text: string;
        };
        /** @description Record an occasion on which the claim was made. */
        RecordAppearanceBody: {
            /** @description Who made the claim. */
            claimant: string;
            /** @description The office or role of the claimant at the time. */
            role?: string;
            /** @description When it was made, as precisely as known. */
            date?: string;
            /** @description Where it was made: a speech, a telephone press conference, a newspaper … */
            medium?: string;
            /** @description The document that shows it. */
            source?: string;
            quote?: components["schemas"]["Quote"];
        };
        /** @description Record a claim. */
        RecordClaimBody: {
            /** @description The assertion in neutral words, without a rating in it. */
            wording: string;
            /** @description The language of the wording, as a BCP 47 tag. */
            language: string;
            /**
             * @description The audience of the claim and all its events.
             * @enum {string}
             */
            visibility?: "public" | "desk";
            /** @description What the claim is about, as slugs. */
            topics?: string[];
            /** @description The time a claim is about, not the time when it was said. */
            period?: {
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            };
            /** @description Places the claim is about, by name. */
            places?: string[];
            /**
             * @description Whether evidence can settle the claim.
             * @enum {string}
             */
            checkability?: "checkable" | "not-checkable" | "undetermined";
            /**
             * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
             * @enum {string}
             */
            riskClass?: "standard" | "high";
        };
        /** @description Record an office or role of a claimant. */
        RecordRoleBody: {
            /** @description The office or role, for example `President of Peru`. */
            title: string;
            /** @description The place of the office; absent where the title names it. */
            organisation?: string;
            /** @description The beginning of the term, as precisely as known. */
            from?: string;
            /** @description The end of the term; absent where it is unknown or the term continues. */
            until?: string;
        };
        /** @description Register a claimant. */
        RegisterClaimantBody: {
            kind: components["schemas"]["ClaimantKind"];
            /** @description The name of the claimant. */
            name: string;
            /** @description A description of the claimant, in neutral words. */
            description?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
        };
        /** @description Register a document as a source. */
        RegisterSourceBody: {
            /** @description The title of the document. */
            title: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Who published it; absent where unknown. */
            publisher?: string;
            /** @description Who wrote it, as far as known. */
            authors?: string[];
            /** @description When it was published, as precisely as known. */
            publishedOn?: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language?: string;
            /** @description The independence group. Its sources depend on each other (copies of one wire report) and count once. */
            independenceGroup?: string;
        };
        /** @description Relate the claim to another one. */
        RelateClaimBody: {
            relation: components["schemas"]["Relation"];
            /** @description The other claim. */
            to: string;
            /** @description Why, in words. */
            reason?: string;
        };
        /**
         * @description How the claim relates to the other one, read as “this claim … the other”.
         * @enum {string}
         */
        Relation: "contradicts" | "narrower-than" | "part-of" | "paraphrases" | "translates" | "updates" | "depends-on";
        /** @description A page of: list the relations of a claim. */
        RelationPage: {
            /** @description The items of the page. */
            items: components["schemas"]["RelationPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description How one claim relates to another: “claim” … “to”. */
        RelationPageItem: {
            /** @description The claim that relates to the other one. */
            claim: string;
            relation: components["schemas"]["Relation"];
            /** @description The other claim. */
            to: string;
            /** @description The version of the first claim when the relation last changed. */
            version: number;
            /** @description The reason for the relation; null where none was given. */
            reason: string | null;
            /**
             * Format: date-time
             * @description When they were related.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description Remove a member. */
        RemoveMemberBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description The webhook was removed. */
        RemovedWebhook: {
            /** @description The id of a webhook. */
            id: string;
        };
        /** @description Reopen a declined claim. */
        ReopenClaimBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description A request for a reply and its outcome. It is public once a published verdict includes it. */
        Reply: {
            /** @description The id of a reply. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the reply last changed. */
            version: number;
            /** @description Who was asked. */
            claimant: string;
            state: components["schemas"]["ReplyState"];
            /** @description The question. Only the desk sees it. */
            question: string | null;
            /** @description The deadline of the answer. Only the desk sees it. */
            dueAt: string | null;
            /** @description The answer. */
            text: string | null;
            /** @description When the answer, or the lack of one, was recorded. */
            answeredAt: string | null;
            /** @description Whether a published verdict includes it, which makes it public. */
            isPublished: boolean;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description The time to reply ran out. */
        ReplyLapsed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reply.lapsed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a reply. */
                reply: string;
            };
        };
        /** @description A page of: list the replies on a claim. */
        ReplyPage: {
            /** @description The items of the page. */
            items: components["schemas"]["ReplyPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A request for a reply and its outcome. It is public once a published verdict includes it. */
        ReplyPageItem: {
            /** @description The id of a reply. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the reply last changed. */
            version: number;
            /** @description Who was asked. */
            claimant: string;
            state: components["schemas"]["ReplyState"];
            /** @description The question. Only the desk sees it. */
            question: string | null;
            /** @description The deadline of the answer. Only the desk sees it. */
            dueAt: string | null;
            /** @description The answer. */
            text: string | null;
            /** @description When the answer, or the lack of one, was recorded. */
            answeredAt: string | null;
            /** @description Whether a published verdict includes it, which makes it public. */
            isPublished: boolean;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description The claimant replied. The reply is public where a published verdict includes the request. */
        ReplyReceived: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reply.received";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a reply. */
                reply: string;
                /** @description What the claimant answered. */
                text: string;
            };
        };
        /** @description The desk asked a claimant for a reply. */
        ReplyRequested: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reply.requested";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a reply. */
                reply: string;
                /** @description Who is asked. */
                claimant: string;
                /** @description What they are asked to reply to. */
                question: string;
                /**
                 * Format: date-time
                 * @description The time until which the desk waits. The request lapses then.
                 */
                dueAt: string;
            };
        };
        /**
         * @description `lapsed`: the time to answer ran out. A later answer can still be recorded.
         * @enum {string}
         */
        ReplyState: "asked" | "received" | "lapsed";
        /** @description Record a failed capture: no copy of the source could be kept. */
        ReportCaptureFailureBody: {
            /** @description What was tried: the page itself, a web archive, the printed issue … */
            tried: string;
            /**
             * Format: date-time
             * @description When it was tried.
             */
            triedAt: string;
            /** @description Why it failed. */
            reason: string;
        };
        /** @description Say how the latest capture differs from the one before. */
        ReportSourceChangeBody: {
            /** @description What has changed, in neutral words. */
            description: string;
        };
        /** @description Record that the source is no longer at its address. */
        ReportSourceGoneBody: {
            /** @description The current answer of its address. */
            reason: string;
        };
        /** @description Ask a claimant for a reply. */
        RequestReplyBody: {
            /** @description Who is asked. */
            claimant: string;
            /** @description What they are asked to reply to. */
            question: string;
            /**
             * Format: date-time
             * @description The time until which the desk waits. The request lapses then.
             */
            dueAt: string;
        };
        /** @description Since when. */
        ResendSinceBody: {
            /** @description Only events after this position. */
            after: number;
        };
        /** @description Answer an objection. */
        ResolveObjectionBody: {
            outcome: components["schemas"]["ObjectionOutcome"];
            /** @description The explanation, for the objector and for all readers. */
            explanation: string;
        };
        /** @description Retract the verdict in force. */
        RetractVerdictBody: {
            reason: components["schemas"]["ChangeReason"];
            /**
             * @description The role that was responsible for the error.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
        };
        /** @description Send a proposal back to its author. */
        ReturnVerdictBody: {
            /** @description What has to change before it can be approved. */
            comments: string;
        };
        /** @description Reword the claim, or classify it again. */
        ReviseClaimBody: {
            /** @description The assertion in neutral words, without a rating in it. */
            wording?: string;
            /** @description The language of the wording, as a BCP 47 tag. */
            language?: string;
            topics?: string[] | null;
            period?: {
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date, as precisely as known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            } | null;
            places?: string[] | null;
            checkability?: ("checkable" | "not-checkable" | "undetermined") | null;
            riskClass?: ("standard" | "high") | null;
            /** @description The reason for the revision. Readers see it in the history. */
            reason: string;
            /** @description Public notice. Required when the claim is reworded while a verdict on it is in force. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description Revise a proposal that is still open. */
        ReviseVerdictBody: {
            /** @description The id of a rating scale, for example `truth`. */
            scale: string;
            /** @description The code of a rating of the scale. */
            rating: string;
            /** @description The rationale of the rating, in words that readers can follow. */
            rationale: string;
            /** @description The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which a search found no evidence. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description The reason why it could not be met. */
                reason: string;
            }[];
        };
        /** @description Revoke a key. */
        RevokeKeyBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /**
         * @description The role of a member. Each role includes the rights of the roles before it.
         * @enum {string}
         */
        Role: "reader" | "contributor" | "checker" | "editor" | "admin";
        /** @description Issue a successor of a key to its holder. The old key stays valid for the overlap. */
        RotateKeyBody: {
            /**
             * Format: date-time
             * @description When it expires; omit it for no expiry.
             */
            expiresAt?: string;
            /** @description Overlap, in minutes, for which the old key stays valid beside the new one; 0 ends it at once. */
            overlapMinutes: number;
        };
        /** @description The overlap in which both secrets sign. */
        RotateWebhookSecretBody: {
            /** @description Overlap, in hours, for which the old secret still signs; by default 24. */
            overlapHours?: number;
        };
        /** @description The successor of a rotated key. */
        RotatedKey: {
            /** @description The id of a key. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The current version: the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether all reads already show it. It is durable in either case; false is rare and temporary. */
            shown: boolean;
            /** @description The key itself. Send it as `Authorization: Bearer …`. It is shown this once and not stored. Only an identical request with the same `Idempotency-Key` and credential returns it again. */
            key: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When it expires; null for never. */
            expiresAt: string | null;
        };
        /** @description A new secret. Until `overlapUntil` the old one signs too. */
        RotatedSecret: {
            /** @description The id of a webhook. */
            id: string;
            /** @description The version of the webhook; its ETag. */
            version: number;
            /** @description The secret that signs deliveries (`whsec_…`). It is shown this once. Only an identical request with the same `Idempotency-Key` and key of the ledger returns it again. */
            secret: string;
            /**
             * Format: date-time
             * @description The end of the overlap, until which the old secret signs too.
             */
            overlapUntil: string;
        };
        /** @description A named, versioned rating scale. */
        Scale: {
            /** @description The id of a rating scale, for example `truth`. */
            id: string;
            /** @description The version of the scale; verdicts keep the one under which they were given. */
            version: number;
            /** @description The name of the scale. */
            name: string;
            /** @description The ratings of the scale. */
            ratings: components["schemas"]["ScaleRating"][];
            /**
             * Format: date-time
             * @description When this version was defined.
             */
            updatedAt: string;
        };
        /** @description A rating scale, or a new version of one, was defined. */
        ScaleDefined: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "scale.defined";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a rating scale, for example `truth`. */
                scale: string;
                /** @description The version of the scale: 1 for the first, and one more for each new definition. */
                version: number;
                /** @description The name of the scale. */
                name: string;
                /** @description The ratings of the scale, each with a unique code. */
                ratings: components["schemas"]["ScaleRating"][];
            };
        };
        /** @description A page of: list rating scales. */
        ScalePage: {
            /** @description The items of the page. */
            items: components["schemas"]["ScalePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A named, versioned rating scale. */
        ScalePageItem: {
            /** @description The id of a rating scale, for example `truth`. */
            id: string;
            /** @description The version of the scale; verdicts keep the one under which they were given. */
            version: number;
            /** @description The name of the scale. */
            name: string;
            /** @description The ratings of the scale. */
            ratings: components["schemas"]["ScaleRating"][];
            /**
             * Format: date-time
             * @description When this version was defined.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description One rating of a scale. */
        ScaleRating: {
            /** @description The code of the rating, which verdicts refer to. */
            code: string;
            /** @description The label that readers see. */
            label: string;
            /** @description When the rating applies. */
            meaning?: string;
            /** @description The labels of the rating in other languages. */
            translations?: components["schemas"]["RatingTranslation"][];
            /** @description The number on the true–false axis; higher is truer. A rating off the axis has none. */
            value?: number;
        };
        /** @description A document that the verdict relies on. */
        SchemaCitation: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "CreativeWork";
            /** @description What the document is called. */
            name: string;
            /** @description Where the document can be read; its address in the ledger where it has none of its own. */
            url: string;
            publisher?: components["schemas"]["SchemaOrganization"];
            /** @description As exactly as it is known: a year, a month or a day (ISO 8601). */
            datePublished?: string;
            /** @description What it shows. */
            abstract?: string;
        };
        /** @description The claim and the occasions on which it was made. */
        SchemaClaim: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "Claim";
            /** @description The address of the claim in this service. */
            "@id": string;
            /** @description The words of the claim. */
            name: string;
            author?: components["schemas"]["SchemaSpeaker"];
            /** @description When the claim was first made, as far as is on record. */
            datePublished?: string;
            firstAppearance?: components["schemas"]["SchemaOccasion"];
            /** @description The occasions on which it was made, as far as is on record. */
            appearance?: components["schemas"]["SchemaOccasion"][];
        };
        /** @description A public notice about a change. */
        SchemaCorrection: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "CorrectionComment";
            /** @description What changed and why. */
            text: string;
            /** @description When the notice was published. */
            datePublished: string;
        };
        /** @description An occasion on which the claim was made. */
        SchemaOccasion: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "CreativeWork";
            /** @description The medium, or the title of the document that shows it. */
            name?: string;
            /** @description Where the occasion can be seen. */
            url?: string;
            /** @description As exactly as it is known: a year, a month or a day (ISO 8601). */
            datePublished?: string;
            author?: components["schemas"]["SchemaSpeaker"];
            /** @description The words themselves, where they were quoted. */
            text?: string;
        };
        /** @description Who publishes the ledger. */
        SchemaOrganization: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "Organization";
            /** @description What the publisher is called. */
            name: string;
            /** @description Where the publisher is to be found. */
            url?: string;
        };
        /** @description The rating. It has numbers only where it lies on the true–false axis. */
        SchemaRating: {
            /**
             * @description What it is, as schema.org names it.
             * @constant
             */
            "@type": "Rating";
            /** @description The label of the rating on its scale. */
            alternateName: string;
            /** @description What the rating means on its scale. */
            ratingExplanation?: string;
            /** @description The number of the rating on the true–false axis. */
            ratingValue?: number;
            /** @description The number of the truest rating of the scale. */
            bestRating?: number;
            /** @description The number of the least true rating of the scale. */
            worstRating?: number;
        };
        /** @description Who made the claim. Left out where that is not known, or nobody did. */
        SchemaSpeaker: {
            /**
             * @description Whether it is a person or an organisation.
             * @enum {string}
             */
            "@type": "Person" | "Organization";
            /** @description What the claimant is called. */
            name: string;
            /** @description The office or role held when the claim was made. */
            jobTitle?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
        };
        /** @description Set the rules of the ledger. */
        SetPolicyBody: {
            /** @description The rules to set. Omitted rules stay unchanged. */
            policy: {
                /** @description How many people other than the authors must approve a verdict. */
                approvalsNeeded?: number;
                /** @description The same number for claims of the risk class `high`. */
                approvalsNeededAtHighRisk?: number;
                /** @description How many independent sources a rating with a number must rely on. Sources of one independence group count once. */
                independentSourcesNeeded?: number;
                /** @description Whether a verdict must consider supporting and refuting evidence, or state that none was found. */
                bothSides?: boolean;
                /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
                archivedSources?: boolean;
                /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
                rightOfReply?: boolean;
                /** @description Whether accepting evidence requires a reason for its strength. */
                strengthReasons?: boolean;
                /** @description How many independent ratings by people other than the authors are required, unless an exception is recorded. */
                independentRatingsNeeded?: number;
                /**
                 * @description The default audience of a recorded claim.
                 * @enum {string}
                 */
                claimVisibility?: "public" | "desk";
                /** @description The number of days within which the desk must answer an objection. */
                objectionDays?: number;
                /** @description Whether someone without a key may lodge an objection. */
                publicIntake?: boolean;
                /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
                publisher?: components["schemas"]["Publisher"] | null;
                /** @description Where an objector can appeal against the answer to an objection; null for nowhere. */
                escalationUrl?: string | null;
            };
            /** @description Why, in words. */
            reason?: string;
        };
        /** @description Some of the verdicts published in the period. */
        ShareOfVerdicts: {
            /** @description The number of items. */
            count: number;
            /** @description The address of the list that was counted, as of then. */
            items: string;
            /** @description All verdicts published in the period. */
            of: number;
            /** @description The share of all verdicts; null where there are none. */
            share: number | null;
        };
        /** @description A document that evidence and appearances come from. */
        Source: {
            /** @description The id of a source. */
            id: string;
            /** @description The version of the source; its ETag. */
            version: number;
            /** @description The title of the document. */
            title: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Who published it; absent where unknown. */
            publisher?: string;
            /** @description Who wrote it, as far as known. */
            authors?: string[];
            /** @description When it was published, as precisely as known. */
            publishedOn?: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language?: string;
            /** @description The independence group. Its sources depend on each other (copies of one wire report) and count once. */
            independenceGroup?: string;
            state: components["schemas"]["SourceState"];
            /** @description What changed, or the proof that it is gone or withdrawn; null while it is available. */
            stateReason: string | null;
            /** @description Whether a copy can be read at an archive, or as text in the ledger. */
            archived: boolean;
            /** @description The ten latest kept copies at most, the latest last. */
            captures: components["schemas"]["Capture"][];
            /** @description The latest attempt, where it failed; null once a copy was kept. */
            captureFailure: components["schemas"]["CaptureFailure"] | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description An attempt to keep a copy of the source failed. */
        SourceCaptureFailed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.capture-failed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description What was tried: the page itself, a web archive, the printed issue … */
                tried: string;
                /**
                 * Format: date-time
                 * @description When it was tried.
                 */
                triedAt: string;
                /** @description Why it failed. */
                reason: string;
            };
        };
        /** @description A copy of the source was kept, or its digest taken. */
        SourceCaptured: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.captured";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description The id of a capture. */
                capture: string;
                /** @description The digest of the bytes that were captured. */
                sha256: string;
                /** @description What kind of file was captured, as a media type such as `text/html`. */
                mediaType: string;
                /**
                 * Format: date-time
                 * @description When the copy was taken.
                 */
                retrievedAt: string;
                /**
                 * Format: uri
                 * @description Where the captured copy can be read.
                 */
                archivedAt?: string;
                /** @description The text of the captured copy. Once it is recorded, quotes from the source must occur in it. */
                text?: string;
            };
        };
        /** @description The source has changed since the capture before. */
        SourceChanged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.changed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description The later capture. */
                capture: string;
                /** @description The digest of the capture before. */
                was: string;
                /** @description The digest of the later capture. */
                is: string;
                /** @description What has changed, in neutral words. */
                description: string;
            };
        };
        /** @description The description of the source was changed. */
        SourceDescribed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.described";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description The title of the document. */
                title: string;
                kind: components["schemas"]["SourceKind"];
                /** @description Who published it; absent where unknown. */
                publisher?: string;
                /** @description Who wrote it, as far as known. */
                authors?: string[];
                /** @description When it was published, as precisely as known. */
                publishedOn?: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url?: string;
                /** @description A BCP 47 language tag, for example `es-PE`. */
                language?: string;
                /** @description The independence group. Its sources depend on each other (copies of one wire report) and count once. */
                independenceGroup?: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The source is no longer at its address. */
        SourceGone: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.gone";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /**
         * @description What kind of document the source is.
         * @enum {string}
         */
        SourceKind: "news" | "official-record" | "report" | "dataset" | "reference" | "social-post" | "interview" | "statement" | "other";
        /** @description A page of: list sources. */
        SourcePage: {
            /** @description The items of the page. */
            items: components["schemas"]["SourcePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A document that evidence and appearances come from. */
        SourcePageItem: {
            /** @description The id of a source. */
            id: string;
            /** @description The version of the source; its ETag. */
            version: number;
            /** @description The title of the document. */
            title: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Who published it; absent where unknown. */
            publisher?: string;
            /** @description Who wrote it, as far as known. */
            authors?: string[];
            /** @description When it was published, as precisely as known. */
            publishedOn?: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language?: string;
            /** @description The independence group. Its sources depend on each other (copies of one wire report) and count once. */
            independenceGroup?: string;
            state: components["schemas"]["SourceState"];
            /** @description What changed, or the proof that it is gone or withdrawn; null while it is available. */
            stateReason: string | null;
            /** @description Whether a copy can be read at an archive, or as text in the ledger. */
            archived: boolean;
            /** @description The ten latest kept copies at most, the latest last. */
            captures: components["schemas"]["Capture"][];
            /** @description The latest attempt, where it failed; null once a copy was kept. */
            captureFailure: components["schemas"]["CaptureFailure"] | null;
            /**
             * Format: date-time
             * @description When it was recorded.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A document was registered as a source. */
        SourceRegistered: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.registered";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description The title of the document. */
                title: string;
                kind: components["schemas"]["SourceKind"];
                /** @description Who published it; absent where unknown. */
                publisher?: string;
                /** @description Who wrote it, as far as known. */
                authors?: string[];
                /** @description When it was published, as precisely as known. */
                publishedOn?: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url?: string;
                /** @description A BCP 47 language tag, for example `es-PE`. */
                language?: string;
                /** @description The independence group. Its sources depend on each other (copies of one wire report) and count once. */
                independenceGroup?: string;
            };
        };
        /**
         * @description The state of the source: `changed` since its first capture, `gone` from its address, `withdrawn` by its publisher.
         * @enum {string}
         */
        SourceState: "available" | "changed" | "gone" | "withdrawn";
        /** @description The publisher withdrew the source. */
        SourceWithdrawn: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.withdrawn";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /**
         * @description What the evidence says of the claim as it is worded.
         * @enum {string}
         */
        Stance: "supports" | "refutes" | "context";
        /**
         * @description The kind of stream.
         * @enum {string}
         */
        StreamKind: "claim" | "source" | "claimant" | "scale" | "ledger";
        /**
         * @description How much weight the desk gives to the evidence.
         * @enum {string}
         */
        Strength: "weak" | "moderate" | "strong";
        /** @description The ledger itself. */
        SystemActor: {
            /**
             * @description The kind of actor. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "system";
        };
        /** @description How long claims waited from their recording to their first published verdict. */
        TimeToFirstVerdict: {
            /** @description Claims whose first verdict was published in the period, by that verdict. */
            claims: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description The median wait; null where there are none. */
            medianHours: number | null;
            /** @description The 90th percentile of the wait; null where there are none. */
            p90Hours: number | null;
        };
        /** @description When, by whom and why the verdict was retracted. */
        Tombstone: {
            /**
             * Format: date-time
             * @description When it was retracted.
             */
            at: string;
            by: components["schemas"]["Actor"];
            reason: components["schemas"]["ChangeReason"];
            /** @description The public notice about it. */
            correction: string | null;
            /** @description What the notice says. */
            text: string | null;
        };
        /** @description Undo a merge. */
        UnmergeClaimBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Undo a merge: the two claimants are not the same. */
        UnmergeClaimantBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Remove a relation. */
        UnrelateClaimBody: {
            relation: components["schemas"]["Relation"];
            /** @description The other claim. */
            to: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description A rating on a scale with its rationale and evidence, and its state. */
        Verdict: {
            /** @description The id of a verdict. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the verdict last changed. */
            version: number;
            state: components["schemas"]["VerdictState"];
            rating: components["schemas"]["Rating"];
            /** @description The claim as it was worded when the verdict was proposed. */
            wording: string;
            /** @description The rationale of the rating, in words that readers can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which a search found no evidence. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description The reason why it could not be met. */
                reason: string;
            }[];
            /** @description Who proposed or revised it. */
            proposedBy: components["schemas"]["Actor"][];
            /** @description Who approved its current content. None of them proposed it. */
            approvedBy: components["schemas"]["Actor"][];
            /** @description What has to change, where a proposal was returned. */
            comments: string | null;
            /** @description The independent ratings of the claim. Only the desk sees them. */
            independentRatings?: {
                /** @description The number of sealed ratings that are not opened yet. */
                sealed: number;
                /** @description The opened ratings. */
                opened: components["schemas"]["IndependentRating"][];
            };
            /** @description The requests for a reply, and their answers at the time of publication. */
            replies: components["schemas"]["CarriedReply"][];
            /** @description The end of the embargo, when the proposal is published; null without an embargo. */
            embargoedUntil: string | null;
            /** @description When it was published; null where it was not. */
            publishedAt: string | null;
            /** @description The verdict that it superseded; null where it superseded none. */
            supersedes: string | null;
            /** @description The verdict that superseded it; null where none did. */
            supersededBy: string | null;
            /** @description Why it was retracted; null where it was not. */
            tombstone: components["schemas"]["Tombstone"] | null;
            /** @description The notices about its supersession or retraction. */
            corrections: components["schemas"]["Correction"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description Another person approved the proposal. */
        VerdictApproved: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.approved";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description Additional remarks. */
                comment?: string;
            };
        };
        /** @description An approved verdict was put under embargo until a time, when the ledger publishes it. A later event changes that time. */
        VerdictEmbargoed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.embargoed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /**
                 * Format: date-time
                 * @description When it will be published.
                 */
                until: string;
                /** @description The id of the correction, where publication needs one. */
                correction: string;
                /** @description The notice to publish where a verdict is in force at that time. */
                notice?: components["schemas"]["CorrectionNotice"];
            };
        };
        /** @description A page of: list the verdicts on a claim. */
        VerdictPage: {
            /** @description The items of the page. */
            items: components["schemas"]["VerdictPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A rating on a scale with its rationale and evidence, and its state. */
        VerdictPageItem: {
            /** @description The id of a verdict. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the verdict last changed. */
            version: number;
            state: components["schemas"]["VerdictState"];
            rating: components["schemas"]["Rating"];
            /** @description The claim as it was worded when the verdict was proposed. */
            wording: string;
            /** @description The rationale of the rating, in words that readers can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which a search found no evidence. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description The reason why it could not be met. */
                reason: string;
            }[];
            /** @description Who proposed or revised it. */
            proposedBy: components["schemas"]["Actor"][];
            /** @description Who approved its current content. None of them proposed it. */
            approvedBy: components["schemas"]["Actor"][];
            /** @description What has to change, where a proposal was returned. */
            comments: string | null;
            /** @description The independent ratings of the claim. Only the desk sees them. */
            independentRatings?: {
                /** @description The number of sealed ratings that are not opened yet. */
                sealed: number;
                /** @description The opened ratings. */
                opened: components["schemas"]["IndependentRating"][];
            };
            /** @description The requests for a reply, and their answers at the time of publication. */
            replies: components["schemas"]["CarriedReply"][];
            /** @description The end of the embargo, when the proposal is published; null without an embargo. */
            embargoedUntil: string | null;
            /** @description When it was published; null where it was not. */
            publishedAt: string | null;
            /** @description The verdict that it superseded; null where it superseded none. */
            supersedes: string | null;
            /** @description The verdict that superseded it; null where none did. */
            supersededBy: string | null;
            /** @description Why it was retracted; null where it was not. */
            tombstone: components["schemas"]["Tombstone"] | null;
            /** @description The notices about its supersession or retraction. */
            corrections: components["schemas"]["Correction"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A verdict was proposed, or the proposal was revised. A revision voids its approvals. */
        VerdictProposed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.proposed";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                rating: components["schemas"]["Rating"];
                /** @description The wording of the claim at the time of the proposal. Approval and publication hold for that wording alone. */
                wording: string;
                /** @description The rationale of the rating, in words that readers can follow. */
                rationale: string;
                /** @description The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none. */
                reliedOn: components["schemas"]["Citation"][];
                /** @description The evidence that was considered and set aside, each with the reason. */
                setAside: components["schemas"]["Citation"][];
                /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
                combination?: string;
                /** @description The sides for which a search found no evidence. */
                noneFound?: ("supports" | "refutes")[];
                /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
                exceptions?: {
                    /**
                     * @description The rule of the policy.
                     * @enum {string}
                     */
                    rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                    /** @description The reason why it could not be met. */
                    reason: string;
                }[];
            };
        };
        /** @description The verdict was published and is in force. The event is self-contained: it repeats all that readers need. */
        VerdictPublished: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.published";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                rating: components["schemas"]["Rating"];
                /** @description The wording of the claim at the time of the verdict. */
                wording: string;
                /** @description The rationale of the rating, in words that readers can follow. */
                rationale: string;
                /** @description The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none. */
                reliedOn: components["schemas"]["Citation"][];
                /** @description The evidence that was considered and set aside, each with the reason. */
                setAside: components["schemas"]["Citation"][];
                /** @description How the verdicts on the parts combine into this one. Required where the claim has parts. */
                combination?: string;
                /** @description The sides for which a search found no evidence. */
                noneFound?: ("supports" | "refutes")[];
                /** @description Exceptions: rules of the policy that could not be met, each with the reason. Readers see them. */
                exceptions?: {
                    /**
                     * @description The rule of the policy.
                     * @enum {string}
                     */
                    rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                    /** @description The reason why it could not be met. */
                    reason: string;
                }[];
                /** @description Who proposed or revised it. */
                proposedBy: components["schemas"]["Actor"][];
                /** @description Who approved it. None of them proposed it. */
                approvedBy: components["schemas"]["Actor"][];
                /** @description The verdict that it supersedes, where one was in force. */
                supersedes?: string;
                /** @description The requests for a reply and their answers. */
                replies?: components["schemas"]["CarriedReply"][];
            };
        };
        /** @description The claim was rated independently. The rating is sealed: the desk sees it only when all are opened. */
        VerdictRated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.rated";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                rating: components["schemas"]["Rating"];
                /** @description The reason for the rating. */
                reason?: string;
            };
        };
        /** @description The independent ratings of a proposal were opened, all at once. Later ratings would no longer be independent. */
        VerdictRatingsOpened: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.ratings-opened";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description The ratings, one by each rater. */
                ratings: components["schemas"]["IndependentRating"][];
                /** @description Additional remarks. */
                comment?: string;
            };
        };
        /** @description The verdict was retracted; none is in force. */
        VerdictRetracted: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.retracted";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                reason: components["schemas"]["ChangeReason"];
            };
        };
        /** @description The proposal was returned to its author with comments. */
        VerdictReturned: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.returned";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description What has to change before it can be approved. */
                comments: string;
            };
        };
        /**
         * @description The state of the verdict. Only a published one is in force.
         * @enum {string}
         */
        VerdictState: "proposed" | "returned" | "published" | "superseded" | "retracted";
        /** @description A newer verdict superseded this one. */
        VerdictSuperseded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The position in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The stream of the event: a claim, source, claimant, scale or ledger. */
            stream: string;
            /** @description The version of the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never decreases from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description Only in the feed: the position of the previous event that matches the request. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.superseded";
            /** @description The data of the event, by its type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description The verdict that superseded it. */
                by: string;
                reason: components["schemas"]["ChangeReason"];
            };
        };
        /** @description The verdicts of a period. */
        VerdictsAccount: {
            /** @description Verdicts published in the period. */
            published: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
            };
            /** @description The same verdicts by their state at the end of the period. */
            byState: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
                /**
                 * @description Their state.
                 * @enum {string}
                 */
                state: "published" | "superseded" | "retracted";
            }[];
            /** @description The same verdicts by their rating. */
            byRating: {
                /** @description The number of items. */
                count: number;
                /** @description The address of the list that was counted, as of then. */
                items: string;
                /** @description The scale of the rating. */
                scale: string;
                /** @description The code of the rating. */
                rating: string;
            }[];
        };
        /** @description An address that is told of events. */
        Webhook: {
            /** @description The id of a webhook. */
            id: string;
            /** @description The version of the webhook; its ETag. */
            version: number;
            /** @description Where it is told. */
            url: string;
            /** @description What it is for; null where nobody said. */
            description: string | null;
            /**
             * @description Whose events it is told of: those that everyone may see, or those of the desk as well.
             * @enum {string}
             */
            audience: "public" | "desk";
            /** @description Only events of these types; null for all. */
            types: string[] | null;
            /** @description Only events of streams of these kinds; null for all. */
            kinds: components["schemas"]["StreamKind"][] | null;
            /** @description Only events of this claim; null for all. */
            claim: string | null;
            /** @description Only events of claims with this topic; null for all. */
            topic: string | null;
            /**
             * @description Whether it is told of anything.
             * @enum {string}
             */
            state: "enabled" | "disabled";
            /** @description Why it is disabled: by hand, because it answered 410, or because nothing was taken for 75 hours. */
            disabledBecause: ("by-hand" | "gone" | "failing") | null;
            /** @description It is told of events after this position. */
            after: number;
            /** @description Whether events are being told again. */
            replaying: boolean;
            /** @description It asked to be left alone until then (`Retry-After`). */
            pausedUntil: string | null;
            /** @description When it last took something; null where it never did. */
            lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             */
            createdAt: string;
            /** @description The id of a member. */
            createdBy: string;
        };
        /** @description An event, as a webhook receives it. */
        WebhookEvent: (components["schemas"]["ClaimRecorded"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimReworded"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimClassified"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimDeclined"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimReopened"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["NoteAdded"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimRelated"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimUnrelated"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimMerged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimUnmerged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimAssigned"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["AppearanceRecorded"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["AppearanceCorrected"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["AppearanceWithdrawn"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceOffered"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceAccepted"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceDeclined"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceChallenged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceChallengeDismissed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceWithdrawn"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictProposed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictApproved"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictRated"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictRatingsOpened"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictReturned"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictEmbargoed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictPublished"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictSuperseded"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictRetracted"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["CorrectionPublished"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ObjectionLodged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ObjectionResolved"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ReplyRequested"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ReplyReceived"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ReplyLapsed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceRegistered"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceDescribed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceCaptured"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceCaptureFailed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceChanged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceGone"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceWithdrawn"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantRegistered"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantDescribed"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantRoleHeld"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantMerged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantUnmerged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["ScaleDefined"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["PolicySet"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["MemberAdded"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["MemberRoleChanged"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["MemberRemoved"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["KeyIssued"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["KeyRotated"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["KeyRevoked"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["LedgerCreated"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        }) | (components["schemas"]["PositionWithheld"] & {
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
        });
        /** @description A test message for a webhook. */
        WebhookPing: {
            /**
             * @description Always `webhook.ping`.
             * @constant
             */
            type: "webhook.ping";
            /**
             * Format: date-time
             * @description When it happened, in the field that Standard Webhooks defines.
             */
            timestamp: string;
            /** @description The webhook under test. */
            data: {
                /** @description The id of a webhook. */
                webhook: string;
            };
        };
        /** @description All webhooks. */
        Webhooks: {
            /** @description All of them, the oldest first. */
            items: components["schemas"]["Webhook"][];
        };
        /** @description Withdraw an appearance: the claim was not made on that occasion. */
        WithdrawAppearanceBody: {
            /** @description Why, in words. */
            reason: string;
            /** @description Public notice. Required when a verdict is in force, since readers were told otherwise. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description Withdraw evidence. It stays readable as withdrawn. */
        WithdrawEvidenceBody: {
            /** @description The upheld challenge, where that is the reason. */
            upholds?: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Record that the publisher withdrew the source. */
        WithdrawSourceBody: {
            /** @description The publisher's statement, or what shows the withdrawal. */
            reason: string;
        };
        /** @description A run of words that were kept, removed or added. */
        WordChange: {
            /**
             * @description Whether the words were kept, removed or added.
             * @enum {string}
             */
            kind: "same" | "removed" | "added";
            /** @description The words, with the spaces between them. */
            text: string;
        };
    };
    responses: {
        /**
         * @description `approvals-missing`: Approvals are missing.
         *
         *     `claim-reworded`: The claim was reworded since.
         *
         *     `correction-required`: A change to something published needs a correction.
         *
         *     `evidence-not-in-force`: It relies on evidence that is not in force.
         *
         *     `in-progress`: The same request is being carried out.
         *
         *     `wrong-state`: That cannot be done in this state.
         */
        ApprovalsMissingOrClaimRewordedOrCorrectionRequiredOrEvidenceNotInForceOrInProgressOrWrongState: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `body-too-large`: The body is too large. */
        BodyTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `contended`: Too many write to the same thing at once.
         *
         *     `database-unavailable`: The database cannot be reached.
         *
         *     `overloaded`: Too much is waiting already.
         */
        ContendedOrDatabaseUnavailableOrOverloaded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `database-unavailable`: The database cannot be reached.
         *
         *     `overloaded`: Too much is waiting already.
         */
        DatabaseUnavailableOrOverloaded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `duplicate-reference`: Something is cited twice.
         *
         *     `invalid-combination`: Two fields contradict each other.
         *
         *     `invalid-fields`: Some fields are wrong.
         *
         *     `key-reused`: The Idempotency-Key was used for another request.
         *
         *     `unknown-rating`: The scale has no such rating.
         *
         *     `unknown-reference`: It speaks of something that is not on record.
         *
         *     `unknown-scale`: There is no such rating scale.
         */
        DuplicateReferenceOrInvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownRatingOrUnknownReferenceOrUnknownScale: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `evidence-not-in-force`: It relies on evidence that is not in force.
         *
         *     `in-progress`: The same request is being carried out.
         *
         *     `limit-reached`: A limit is reached.
         *
         *     `wrong-state`: That cannot be done in this state.
         */
        EvidenceNotInForceOrInProgressOrLimitReachedOrWrongState: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `forbidden`: The role of your key may not do this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `header-too-large`: The header fields are too large. */
        HeaderTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `in-progress`: The same request is being carried out. */
        InProgress: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `in-progress`: The same request is being carried out.
         *
         *     `limit-reached`: A limit is reached.
         */
        InProgressOrLimitReached: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `in-progress`: The same request is being carried out.
         *
         *     `nothing-changes`: It is so already.
         */
        InProgressOrNothingChanges: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `in-progress`: The same request is being carried out.
         *
         *     `nothing-changes`: It is so already.
         *
         *     `wrong-state`: That cannot be done in this state.
         */
        InProgressOrNothingChangesOrWrongState: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `in-progress`: The same request is being carried out.
         *
         *     `wrong-state`: That cannot be done in this state.
         */
        InProgressOrWrongState: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `internal-error`: Something went wrong on our side. */
        InternalError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `invalid-combination`: Two fields contradict each other.
         *
         *     `invalid-fields`: Some fields are wrong.
         *
         *     `key-reused`: The Idempotency-Key was used for another request.
         *
         *     `unknown-reference`: It speaks of something that is not on record.
         */
        InvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownReference: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `invalid-fields`: Some fields are wrong.
         *
         *     `key-reused`: The Idempotency-Key was used for another request.
         */
        InvalidFieldsOrKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `invalid-fields`: Some fields are wrong.
         *
         *     `key-reused`: The Idempotency-Key was used for another request.
         *
         *     `quote-not-found`: The quoted words do not stand in the source.
         *
         *     `unknown-reference`: It speaks of something that is not on record.
         */
        InvalidFieldsOrKeyReusedOrQuoteNotFoundOrUnknownReference: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `invalid-fields`: Some fields are wrong.
         *
         *     `key-reused`: The Idempotency-Key was used for another request.
         *
         *     `unknown-reference`: It speaks of something that is not on record.
         */
        InvalidFieldsOrKeyReusedOrUnknownReference: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `key-reused`: The Idempotency-Key was used for another request. */
        KeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `malformed-cursor`: The cursor is not one of this list.
         *
         *     `not-recorded-yet`: The ledger has not come to that position yet.
         *
         *     `unknown-parameter`: A query parameter is unknown or malformed.
         */
        MalformedCursorOrNotRecordedYetOrUnknownParameter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `malformed-cursor`: The cursor is not one of this list.
         *
         *     `unknown-parameter`: A query parameter is unknown or malformed.
         */
        MalformedCursorOrUnknownParameter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `malformed-json`: The body is not JSON that the ledger can keep.
         *
         *     `malformed-request`: The request is malformed.
         *
         *     `unknown-parameter`: A query parameter is unknown or malformed.
         */
        MalformedJsonOrMalformedRequestOrUnknownParameter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-appearance`: There is no such appearance of this claim.
         *
         *     `unknown-claim`: There is no such claim.
         *
         *     `unknown-ledger`: There is no such ledger.
         */
        NotFoundOrUnknownAppearanceOrUnknownClaimOrUnknownLedger: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-claim`: There is no such claim.
         *
         *     `unknown-evidence`: There is no such evidence on this claim.
         *
         *     `unknown-ledger`: There is no such ledger.
         */
        NotFoundOrUnknownClaimOrUnknownEvidenceOrUnknownLedger: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-claim`: There is no such claim.
         *
         *     `unknown-ledger`: There is no such ledger.
         */
        NotFoundOrUnknownClaimOrUnknownLedger: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-claim`: There is no such claim.
         *
         *     `unknown-ledger`: There is no such ledger.
         *
         *     `unknown-verdict`: There is no such verdict on this claim.
         */
        NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-claimant`: There is no such claimant.
         *
         *     `unknown-ledger`: There is no such ledger.
         */
        NotFoundOrUnknownClaimantOrUnknownLedger: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-key`: There is no such key.
         *
         *     `unknown-ledger`: There is no such ledger.
         */
        NotFoundOrUnknownKeyOrUnknownLedger: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-ledger`: There is no such ledger.
         */
        NotFoundOrUnknownLedger: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-ledger`: There is no such ledger.
         *
         *     `unknown-member`: There is no such member.
         */
        NotFoundOrUnknownLedgerOrUnknownMember: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /**
         * @description `not-found`: There is nothing at this address.
         *
         *     `unknown-ledger`: There is no such ledger.
         *
         *     `unknown-source`: There is no such source.
         */
        NotFoundOrUnknownLedgerOrUnknownSource: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not modified since the version you have. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /**
         * @description `not-recorded-yet`: The ledger has not come to that position yet.
         *
         *     `unknown-parameter`: A query parameter is unknown or malformed.
         */
        NotRecordedYetOrUnknownParameter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `overloaded`: Too much is waiting already. */
        Overloaded: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was merged into another, at the address in `Location`; `asOf` still shows its past. */
        PermanentRedirect: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                ETag: components["headers"]["ETag"];
                Location: components["headers"]["Location"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description `rate-limited`: Too many requests came at once. */
        RateLimited: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `request-timeout`: The request took too long to arrive. */
        RequestTimeout: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `stale-version`: It has changed since you read it. */
        StaleVersion: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unauthenticated`: A valid key is needed. */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unknown-parameter`: A query parameter is unknown or malformed. */
        UnknownParameter: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `unsupported-media-type`: The body is of a media type that is not understood here. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `version-required`: Say which version you saw (If-Match). */
        VersionRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                RateLimit: components["headers"]["RateLimit"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Only objections that were answered in time, late, or not yet. */
        AnsweredQuery: components["schemas"]["ObjectionAnswered"];
        /** @description The id of an appearance. */
        AppearancePath: string;
        /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
        AsOfQuery: string;
        /** @description Wait, for a limited time, until reads include this position of the ledger. */
        AtLeastQuery: string;
        /** @description The id of a claim. */
        ClaimPath: string;
        /** @description The id of a claimant. */
        ClaimantPath: string;
        /** @description Only claims that this claimant made. */
        ClaimantQuery: string;
        /** @description Only corrections of this class. */
        ClassQuery: components["schemas"]["CorrectionClass"];
        /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
        CursorQuery: string;
        /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
        DryRunQuery: "true" | "false";
        /** @description The id of an event. */
        EventPath: string;
        /** @description The id of an evidence. */
        EvidencePath: string;
        /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
        IdempotencyKeyHeader: string;
        /** @description The ETag you last read, or `*`. */
        IfMatchHeader: string;
        /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
        IfNoneMatchHeader: string;
        /** @description The id of a import. */
        ImportPath: string;
        /** @description The id of a key. */
        KeyPath: string;
        /** @description The name of the ledger, for example `main`. */
        LedgerPath: string;
        /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
        LimitQuery: string;
        /** @description Only objections lodged at this time (RFC 3339) or later. */
        LodgedSinceQuery: string;
        /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
        MachineMadeHeader: "true" | "false";
        /** @description The id of a member. */
        MemberPath: string;
        /** @description The id of an objection. */
        ObjectionPath: string;
        /** @description Only objections with this outcome. */
        OutcomeQuery: components["schemas"]["ObjectionOutcome"];
        /** @description Only corrections for this reason. */
        ReasonQuery: components["schemas"]["ChangeReason"];
        /** @description The id of a reply. */
        ReplyPath: string;
        /** @description The ETag you last read, or `*`. Required. */
        RequiredIfMatchHeader: string;
        /** @description The id of a rating scale, for example `truth`. */
        ScalePath: string;
        /** @description Only corrections published at this time (RFC 3339) or later. */
        SinceQuery: string;
        /** @description The id of a source. */
        SourcePath: string;
        /** @description Only verdicts in this state; by default `in-force`, which is `published`. */
        StateQuery: components["schemas"]["VerdictState"] | ("in-force" | "any");
        /** @description Only items about this topic. */
        TopicQuery: string;
        /** @description The id of a verdict. */
        VerdictPath: string;
        /** @description The id of a webhook. */
        WebhookPath: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version, as a strong ETag. Send it as `If-Match` to change what you read, or as `If-None-Match` to revalidate it. */
        ETag: string;
        /** @description The address where it can be read. */
        Location: string;
        /** @description Links (RFC 8288). `next`: the next page, if any. `original latest-version`: the present of a past state (RFC 7089). `deprecation sunset`: the explanation of a deprecated operation. `successor-version`: its successor. */
        Link: string;
        /** @description Only for a past state: when its last event was recorded, to the second (RFC 7089). */
        "Memento-Datetime": string;
        /** @description `true` where an earlier identical request was carried out and this is its answer. */
        "Idempotency-Replayed": "true";
        /** @description The position of the ledger at the time of the request. */
        "Ledger-Head": string;
        /** @description The number of positions of the ledger beyond this answer, including those that the caller may not see. */
        "Ledger-Lag": string;
        /** @description The id of the request, as in the logs. */
        "X-Request-Id": string;
        /** @description The rate limit: `q` requests in `w` seconds, counted by `"key"`, or by `"address"` without a valid key (draft-ietf-httpapi-ratelimit-headers). */
        "RateLimit-Policy": string;
        /** @description The remaining requests (`r`), and the seconds until the limit is full again (`t`). Every counted request gets this field. */
        RateLimit: string;
        /** @description The number of seconds to wait before a retry. */
        "Retry-After": string;
    };
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    liveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is healthy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `unknown-parameter`: A query parameter is unknown or malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: The request took too long to arrive. */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `header-too-large`: The header fields are too large. */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Overloaded"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service is healthy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `unknown-parameter`: A query parameter is unknown or malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: The request took too long to arrive. */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `header-too-large`: The header fields are too large. */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            503: components["responses"]["Overloaded"];
        };
    };
    readiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The service accepts traffic. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description `unknown-parameter`: A query parameter is unknown or malformed. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `request-timeout`: The request took too long to arrive. */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `header-too-large`: The header fields are too large. */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `internal-error`: Something went wrong on our side. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description `database-unavailable`: The database cannot be reached.
             *
             *     `not-ready`: Requests should not be sent here now.
             *
             *     `overloaded`: Too much is waiting already.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedgers: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list ledgers. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            /** @description `overloaded`: Too much is waiting already. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    createLedger: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLedgerBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description A ledger that was just added, and the key of its admin. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedLedger"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `already-recorded`: It is already on record.
             *
             *     `in-progress`: The same request is being carried out.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            /**
             * @description `contended`: Too many write to the same thing at once.
             *
             *     `overloaded`: Too much is waiting already.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readLedger: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record of one organisation, with its own log, order, members and policy. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ledger"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listClaims: {
        parameters: {
            query?: {
                /** @description Only claims of this status; by default all except merged ones, which `any` includes. */
                status?: components["schemas"]["ClaimStatus"] | "any";
                /** @description Only claims with this rating in force, by its code. */
                rating?: string;
                /** @description Only claims about this topic. */
                topic?: string;
                /** @description Only claims worded in this language. */
                language?: string;
                /** @description Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`). Dates are compared by their common precision. Claims without a period are omitted. */
                validOn?: string;
                /** @description Only claims that this claimant made, by the record. */
                claimant?: string;
                /** @description Only claims that this source documents, or gives evidence on that was neither declined nor withdrawn. */
                source?: string;
                /** @description Only claims that were recorded at this time (RFC 3339) or later. */
                recordedSince?: string;
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list claims. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    recordClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readClaim: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current state of a claim: wording, status, rating in force, and the evidence for and against. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    reviseClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseClaimBody"];
                "application/merge-patch+json": components["schemas"]["ReviseClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `correction-required`: A change to something published needs a correction.
             *
             *     `in-progress`: The same request is being carried out.
             *
             *     `nothing-changes`: It is so already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `correction-without-change`: There is nothing to correct.
             *
             *     `invalid-combination`: Two fields contradict each other.
             *
             *     `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readClaimStatus: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current status of a claim, in short. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimStatusPage"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    declineClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    reopenClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    listAppearances: {
        parameters: {
            query?: {
                /** @description Only appearances in this state; by default `recorded`. */
                state?: components["schemas"]["AppearanceState"] | "any";
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the appearances of a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppearancePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    recordAppearance: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAppearanceBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReusedOrQuoteNotFoundOrUnknownReference"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readAppearance: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an appearance. */
                appearance: components["parameters"]["AppearancePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One occasion on which the claim was made. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Appearance"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    correctAppearance: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an appearance. */
                appearance: components["parameters"]["AppearancePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectAppearanceBody"];
                "application/merge-patch+json": components["schemas"]["CorrectAppearanceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownAppearanceOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `correction-required`: A change to something published needs a correction.
             *
             *     `in-progress`: The same request is being carried out.
             *
             *     `nothing-changes`: It is so already.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `correction-without-change`: There is nothing to correct.
             *
             *     `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             *
             *     `quote-not-found`: The quoted words do not stand in the source.
             *
             *     `unknown-reference`: It speaks of something that is not on record.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    withdrawAppearance: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an appearance. */
                appearance: components["parameters"]["AppearancePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAppearanceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownAppearanceOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `correction-required`: A change to something published needs a correction.
             *
             *     `in-progress`: The same request is being carried out.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `correction-without-change`: There is nothing to correct.
             *
             *     `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                /** @description Only evidence of this stance. */
                stance?: components["schemas"]["Stance"];
                /** @description Only evidence in this state; by default `in-force`. */
                state?: components["schemas"]["EvidenceState"] | ("in-force" | "any");
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the evidence on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidencePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    offerEvidence: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferEvidenceBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReusedOrQuoteNotFoundOrUnknownReference"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readEvidence: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Evidence for, against or about a claim, and its state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    acceptEvidence: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptEvidenceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownEvidenceOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `in-progress`: The same request is being carried out.
             *
             *     `policy-not-met`: The policy of the ledger is not met.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    declineEvidence: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineEvidenceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownEvidenceOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    challengeEvidence: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChallengeEvidenceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownEvidenceOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    dismissChallenge: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
                /** @description The id of a challenge. */
                challenge: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissChallengeBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownEvidenceOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    withdrawEvidence: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawEvidenceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownEvidenceOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    listCounterEvidence: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: read the counter-evidence on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterEvidencePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readBalance: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counted evidence for and against a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Balance"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listAllCounterEvidence: {
        parameters: {
            query?: {
                /** @description Only items that come from this source. */
                source?: string;
                /** @description Only counter-evidence on claims that this claimant made. */
                claimant?: string;
                /** @description Only counter-evidence on claims about this topic. */
                topic?: string;
                /** @description Only items that became counter-evidence at this time (RFC 3339) or later. */
                since?: string;
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: read counter-evidence across the ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCounterEvidencePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listRelations: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the relations of a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelationPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    relateClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelateClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `in-progress`: The same request is being carried out.
             *
             *     `limit-reached`: A limit is reached.
             *
             *     `nothing-changes`: It is so already.
             *
             *     `relation-cycle`: The relation would lead back to where it begins.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownReference"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    unrelateClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnrelateClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChangesOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    mergeClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `in-progress`: The same request is being carried out.
             *
             *     `relation-cycle`: The relation would lead back to where it begins.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownReference"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    unmergeClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    listVerdicts: {
        parameters: {
            query?: {
                /** @description Only verdicts in this state; by default `in-force`, which is `published`. */
                state?: components["parameters"]["StateQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the verdicts on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    proposeVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["EvidenceNotInForceOrInProgressOrLimitReachedOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["DuplicateReferenceOrInvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownRatingOrUnknownReferenceOrUnknownScale"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    reviseVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["EvidenceNotInForceOrInProgressOrLimitReachedOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["DuplicateReferenceOrInvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownRatingOrUnknownReferenceOrUnknownScale"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    approveVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ApproveVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `already-approved`: You have approved it already.
             *
             *     `claim-reworded`: The claim was reworded since.
             *
             *     `in-progress`: The same request is being carried out.
             *
             *     `machine-approval`: Only a person can approve.
             *
             *     `own-verdict`: An author never approves their own verdict.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    returnVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    publishVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PublishVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ApprovalsMissingOrClaimRewordedOrCorrectionRequiredOrEvidenceNotInForceOrInProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `correction-class`: The correction is of the wrong class.
             *
             *     `correction-without-change`: There is nothing to correct.
             *
             *     `invalid-combination`: Two fields contradict each other.
             *
             *     `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             *
             *     `unknown-rating`: The scale has no such rating.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    retractVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    rateVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `already-rated`: You have rated it already.
             *
             *     `claim-reworded`: The claim was reworded since.
             *
             *     `in-progress`: The same request is being carried out.
             *
             *     `own-verdict`: An author never approves their own verdict.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             *
             *     `unknown-rating`: The scale has no such rating.
             *
             *     `unknown-scale`: There is no such rating scale.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    openRatings: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["OpenRatingsBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    embargoVerdict: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmbargoVerdictBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedgerOrUnknownVerdict"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["ApprovalsMissingOrClaimRewordedOrCorrectionRequiredOrEvidenceNotInForceOrInProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `correction-class`: The correction is of the wrong class.
             *
             *     `correction-without-change`: There is nothing to correct.
             *
             *     `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             *
             *     `time-past`: That time is over.
             *
             *     `unknown-rating`: The scale has no such rating.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readVerdict: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a verdict. */
                verdict: components["parameters"]["VerdictPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A rating on a scale with its rationale and evidence, and its state. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verdict"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listLedgerVerdicts: {
        parameters: {
            query?: {
                /** @description Only verdicts in this state; by default `in-force`, which is `published`. */
                state?: components["parameters"]["StateQuery"];
                /** @description Only verdicts on this scale. */
                scale?: string;
                /** @description Only verdicts with this rating, by its code. */
                rating?: string;
                /** @description Only verdicts published at this time (RFC 3339) or later. */
                publishedSince?: string;
                /** @description Only the first published verdict of each claim, in any state. */
                first?: "true";
                /** @description Whether a person who is not an author approved it. */
                independentlyApproved?: "true" | "false";
                /** @description Whether it cites supporting and refuting evidence. */
                bothSidesConsidered?: "true" | "false";
                /** @description Whether all sources of what it relied on had a captured copy. */
                sourcesArchived?: "true" | "false";
                /** @description Whether a reply was requested before publication. */
                replyAsked?: "true" | "false";
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the verdicts of the ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerVerdictPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    assignClaim: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignClaimBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChanges"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownReference"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readQueue: {
        parameters: {
            query?: {
                /** @description Only items that wait for this act. */
                kind?: components["schemas"]["QueueKind"];
                /** @description Only claims assigned to this member; `me` for your own, `none` for unassigned ones. */
                assignee?: ("me" | "none") | string;
                /** @description Only items due by this time (RFC 3339). */
                dueBy?: string;
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the queue of the desk. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listCorrections: {
        parameters: {
            query?: {
                /** @description Only corrections of this class. */
                class?: components["parameters"]["ClassQuery"];
                /** @description Only corrections for this reason. */
                reason?: components["parameters"]["ReasonQuery"];
                /** @description Only corrections published at this time (RFC 3339) or later. */
                since?: components["parameters"]["SinceQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the corrections of the ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerCorrectionPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listClaimCorrections: {
        parameters: {
            query?: {
                /** @description Only corrections of this class. */
                class?: components["parameters"]["ClassQuery"];
                /** @description Only corrections for this reason. */
                reason?: components["parameters"]["ReasonQuery"];
                /** @description Only corrections published at this time (RFC 3339) or later. */
                since?: components["parameters"]["SinceQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the corrections on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readCorrection: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a correction. */
                correction: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A public notice about a change to something published. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedCorrection"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listObjections: {
        parameters: {
            query?: {
                /** @description Only objections in this state. */
                state?: components["schemas"]["ObjectionState"];
                /** @description Only objections with this outcome. */
                outcome?: components["parameters"]["OutcomeQuery"];
                /** @description Only objections that were answered in time, late, or not yet. */
                answered?: components["parameters"]["AnsweredQuery"];
                /** @description Only objections lodged at this time (RFC 3339) or later. */
                lodgedSince?: components["parameters"]["LodgedSinceQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the objections on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    lodgeObjection: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LodgeObjectionBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `in-progress`: The same request is being carried out.
             *
             *     `limit-reached`: A limit is reached.
             *
             *     `wrong-state`: That cannot be done in this state.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReusedOrUnknownReference"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    resolveObjection: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an objection. */
                objection: components["parameters"]["ObjectionPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveObjectionBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `unknown-claim`: There is no such claim.
             *
             *     `unknown-ledger`: There is no such ledger.
             *
             *     `unknown-objection`: There is no such objection on this claim.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    listAllObjections: {
        parameters: {
            query?: {
                /** @description Only objections in this state. */
                state?: components["schemas"]["ObjectionState"];
                /** @description Only objections with this outcome. */
                outcome?: components["parameters"]["OutcomeQuery"];
                /** @description Only objections that were answered in time, late, or not yet. */
                answered?: components["parameters"]["AnsweredQuery"];
                /** @description Only objections lodged at this time (RFC 3339) or later. */
                lodgedSince?: components["parameters"]["LodgedSinceQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the objections of the ledger. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerObjectionPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readObjection: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an objection. */
                objection: components["parameters"]["ObjectionPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An objection to something published. It changes no verdict by itself. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Objection"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listReplies: {
        parameters: {
            query?: {
                /** @description Only replies in this state. */
                state?: components["schemas"]["ReplyState"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the replies on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplyPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    requestReply: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReplyBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrLimitReached"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             *
             *     `time-past`: That time is over.
             *
             *     `unknown-reference`: It speaks of something that is not on record.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    receiveReply: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a reply. */
                reply: components["parameters"]["ReplyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiveReplyBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /**
             * @description `not-found`: There is nothing at this address.
             *
             *     `unknown-claim`: There is no such claim.
             *
             *     `unknown-ledger`: There is no such ledger.
             *
             *     `unknown-reply`: No such reply was asked for on this claim.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readReply: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of a reply. */
                reply: components["parameters"]["ReplyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A request for a reply and its outcome. It is public once a published verdict includes it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reply"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listDeadlines: {
        parameters: {
            query?: {
                /** @description Only deadlines of this kind. */
                kind?: components["schemas"]["DeadlineKind"];
                /** @description Only deadlines in this state; by default `open`. */
                state?: "open" | "done";
                /** @description Only deadlines at this time (RFC 3339) or earlier. */
                dueBy?: string;
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list deadlines. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listNotes: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the notes on a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    addNote: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readHistory: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of history. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readClaimDiff: {
        parameters: {
            query: {
                /** @description The version to compare from. */
                from: string;
                /** @description The version to compare to; by default the latest. */
                to?: string;
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The differences between two versions of a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimDiff"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description Only events after this position; by default from the beginning. */
                after?: string;
                /** @description Only events recorded at this time or later. With `after`, both conditions must be met. */
                since?: string;
                /** @description Only events of these types, separated by commas. */
                types?: string;
                /** @description Only events of streams of these kinds, separated by commas: `claim`, `source`, `claimant`, `scale`, `ledger`. */
                kinds?: string;
                /** @description Only events of this claim. */
                claim?: string;
                /** @description Only events of claims with this topic, beginning with the event that added it. Later events of such a claim stay included, even after the topic is removed. */
                topic?: string;
                /** @description The maximum number of items on the page: from 1 to 200, by default 200. */
                limit?: string;
                /** @description Whether JSON lines continue with new events. */
                follow?: "true" | "false";
            };
            header?: {
                /** @description The position to resume after; it takes precedence over `after`. */
                "last-event-id"?: string;
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    "Ledger-Head": components["headers"]["Ledger-Head"];
                    "Ledger-Lag": components["headers"]["Ledger-Lag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventsPage"];
                    "application/x-ndjson": components["schemas"]["FeedItem"];
                    "text/event-stream": string;
                    "application/cloudevents-batch+json": components["schemas"]["CloudEvent"][];
                    "text/csv": string;
                };
            };
            /**
             * @description `malformed-request`: The request is malformed.
             *
             *     `not-recorded-yet`: The ledger has not come to that position yet.
             *
             *     `unknown-parameter`: A query parameter is unknown or malformed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            /** @description `not-acceptable`: None of the accepted media types can be answered. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listClaimEvents: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of a claim's events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimEventsPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All webhooks. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhooks"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    makeWebhook: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeWebhookBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description A webhook that was just created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeWebhook"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrLimitReached"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An address that is told of events. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    changeWebhook: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhookBody"];
                "application/merge-patch+json": components["schemas"]["ChangeWebhookBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateWebhookSecretBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedSecret"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    removeWebhook: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemovedWebhook"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listDeliveries: {
        parameters: {
            query?: {
                /** @description Only deliveries in this state. */
                state?: "waiting" | "delivered" | "failed";
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of deliveries. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveriesPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
                /** @description The id of an event. */
                event: components["parameters"]["EventPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A delivery, with the outcome of each attempt. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryWithLog"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    pingWebhook: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The request was accepted and runs soon. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    resendDelivery: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
                /** @description The id of an event. */
                event: components["parameters"]["EventPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The request was accepted and runs soon. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    resendSince: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a webhook. */
                webhook: components["parameters"]["WebhookPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResendSinceBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The request was accepted and runs soon. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            /**
             * @description `malformed-json`: The body is not JSON that the ledger can keep.
             *
             *     `malformed-request`: The request is malformed.
             *
             *     `not-recorded-yet`: The ledger has not come to that position yet.
             *
             *     `unknown-parameter`: A query parameter is unknown or malformed.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    exportLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log as JSON lines, of which the last is `end`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["LedgerExport"];
                };
            };
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readAccountability: {
        parameters: {
            query?: {
                /** @description The beginning of the period (RFC 3339); by default the first event. */
                from?: string;
                /** @description The end of the period: a time (RFC 3339) or a position of the ledger; by default now. */
                until?: string;
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accountability report of a desk: its checks, their speed and diligence, and its errors. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readClaimReview: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A verdict in force as schema.org JSON-LD (ClaimReview), as search engines read it. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["ClaimReview"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readClaimReviewFeed: {
        parameters: {
            query?: {
                /** @description Only items about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verdicts in force as a schema.org DataFeed of ClaimReviews. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["ClaimReviewFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listClaimReviews: {
        parameters: {
            query?: {
                /** @description Only items about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list the verdicts in force as claimreviews. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimReviewPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readVerdictFeedAsAtom: {
        parameters: {
            query?: {
                /** @description Only items about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom 1.0 feed (RFC 4287), as XML. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": components["schemas"]["AtomFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readVerdictFeed: {
        parameters: {
            query?: {
                /** @description Only items about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Feed, version 1.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readCorrectionFeedAsAtom: {
        parameters: {
            query?: {
                /** @description Only items about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An Atom 1.0 feed (RFC 4287), as XML. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": components["schemas"]["AtomFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readCorrectionFeed: {
        parameters: {
            query?: {
                /** @description Only items about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JSON Feed, version 1.1. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/feed+json": components["schemas"]["JsonFeed"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readEvidenceAnnotation: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
                /** @description The id of an evidence. */
                evidence: components["parameters"]["EvidencePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A piece of evidence as a W3C Web Annotation: a passage of a source, and what it says of a claim. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": components["schemas"]["EvidenceAnnotation"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readProvenance: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A claim's history as PROV-JSON. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Provenance"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readDossier: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claim. */
                claim: components["parameters"]["ClaimPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lines of a dossier, each a JSON object. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["Dossier"];
                };
            };
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownClaimOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    tellModelContext: {
        parameters: {
            query?: never;
            header?: {
                /** @description The negotiated version of the protocol. */
                "mcp-protocol-version"?: string;
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModelMessage"];
            };
        };
        responses: {
            /** @description The answer to a message: a result or an error. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelAnswer"];
                };
            };
            /** @description The message was accepted and needs no answer. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /** @description `invalid-fields`: Some fields are wrong. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listSources: {
        parameters: {
            query?: {
                /** @description Only sources of this kind. */
                kind?: components["schemas"]["SourceKind"];
                /** @description Only sources in this state. */
                state?: components["schemas"]["SourceState"];
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list sources. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SourcePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    registerSource: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterSourceBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readSource: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A document that evidence and appearances come from. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Source"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    describeSource: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeSourceBody"];
                "application/merge-patch+json": components["schemas"]["DescribeSourceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownSource"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChanges"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    captureSource: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaptureSourceBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownSource"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChanges"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    reportCaptureFailure: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCaptureFailureBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownSource"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    reportSourceChange: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSourceChangeBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownSource"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChanges"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    reportSourceGone: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSourceGoneBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownSource"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    withdrawSource: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSourceBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownSource"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readCapture: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a source. */
                source: components["parameters"]["SourcePath"];
                /** @description The id of a capture. */
                capture: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A kept copy of a source, with its text. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaptureWithText"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listClaimants: {
        parameters: {
            query?: {
                /** @description Only claimants of this kind. */
                kind?: components["schemas"]["ClaimantKind"];
                /** @description Only claimants in this state; by default `registered`. */
                state?: components["schemas"]["ClaimantState"] | "any";
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list claimants. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClaimantPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    registerClaimant: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterClaimantBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readClaimant: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claimant. */
                claimant: components["parameters"]["ClaimantPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person or organisation that made claims, an unknown claimant, or none. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claimant"];
                };
            };
            304: components["responses"]["NotModified"];
            308: components["responses"]["PermanentRedirect"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    describeClaimant: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claimant. */
                claimant: components["parameters"]["ClaimantPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DescribeClaimantBody"];
                "application/merge-patch+json": components["schemas"]["DescribeClaimantBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimantOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChangesOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    recordRole: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claimant. */
                claimant: components["parameters"]["ClaimantPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRoleBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimantOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            /**
             * @description `invalid-combination`: Two fields contradict each other.
             *
             *     `invalid-fields`: Some fields are wrong.
             *
             *     `key-reused`: The Idempotency-Key was used for another request.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    mergeClaimant: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claimant. */
                claimant: components["parameters"]["ClaimantPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeClaimantBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimantOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidCombinationOrInvalidFieldsOrKeyReusedOrUnknownReference"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    unmergeClaimant: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a claimant. */
                claimant: components["parameters"]["ClaimantPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmergeClaimantBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownClaimantOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    listScales: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list rating scales. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScalePage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrNotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    defineScale: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DefineScaleBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChanges"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readScale: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a rating scale, for example `truth`. */
                scale: components["parameters"]["ScalePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A named, versioned rating scale. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scale"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readScaleVersion: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a rating scale, for example `truth`. */
                scale: components["parameters"]["ScalePath"];
                /** @description The version of the scale. */
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A named, versioned rating scale. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scale"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readPolicy: {
        parameters: {
            query?: {
                /** @description Read the state as of then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait, for a limited time, until reads include this position of the ledger. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules that must be met before publication. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "Memento-Datetime": components["headers"]["Memento-Datetime"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["NotRecordedYetOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    setPolicy: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetPolicyBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrNothingChanges"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readMe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The current holder of the key or token. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Caller"];
                };
            };
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listMembers: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list members. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    addMember: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The outcome of an act. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    changeRole: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a member. */
                member: components["parameters"]["MemberPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRoleBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownMember"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `in-progress`: The same request is being carried out.
             *
             *     `last-admin`: A ledger keeps at least one admin.
             *
             *     `nothing-changes`: It is so already.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    removeMember: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a member. */
                member: components["parameters"]["MemberPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveMemberBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownMember"];
            408: components["responses"]["RequestTimeout"];
            /**
             * @description `in-progress`: The same request is being carried out.
             *
             *     `last-admin`: A ledger keeps at least one admin.
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readMember: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a member. */
                member: components["parameters"]["MemberPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A person or program on the desk. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Member"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedgerOrUnknownMember"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Where the page begins: `next` of the page before. It is valid only for the same list and filters. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description The maximum number of items on the page: from 1 to 200, by default 50. */
                limit?: components["parameters"]["LimitQuery"];
            };
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of: list keys. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeyPage"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["MalformedCursorOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    issueKey: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. */
                "if-match"?: components["parameters"]["IfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueKeyBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description A key that was just issued. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedKey"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReusedOrUnknownReference"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    rotateKey: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a key. */
                key: components["parameters"]["KeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RotateKeyBody"];
            };
        };
        responses: {
            /** @description The outcome of a dry run. Nothing was written. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Foreseen"];
                };
            };
            /** @description The successor of a rotated key. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedKey"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownKeyOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrWrongState"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    revokeKey: {
        parameters: {
            query?: {
                /** @description With `true` the act is a dry run: it is judged, and nothing is written. The answer is its refusal, or 200 with the events that it would record. Generated ids and times will differ. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
                /** @description The ETag you last read, or `*`. Required. */
                "if-match": components["parameters"]["RequiredIfMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a key. */
                key: components["parameters"]["KeyPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeKeyBody"];
            };
        };
        responses: {
            /** @description The outcome of the act, or of its dry run. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Receipt"] | components["schemas"]["Foreseen"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownKeyOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgress"];
            412: components["responses"]["StaleVersion"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidFieldsOrKeyReused"];
            428: components["responses"]["VersionRequired"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ContendedOrDatabaseUnavailableOrOverloaded"];
        };
    };
    readKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a key. */
                key: components["parameters"]["KeyPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A key in use, without the key itself. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Key"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownKeyOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    importCommands: {
        parameters: {
            query?: {
                /** @description The name under which aliases become ids; by default `import`. Another name gives other ids. */
                name?: string;
                /** @description With `true` the import is a dry run: each line is judged on top of those before it, and nothing is written. It counts what would be added and keeps the bad lines. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Makes a repeated request idempotent. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record labels the act as a program’s, even with a person’s key. It is for assistants that act with their user’s key. */
                "machine-made"?: components["parameters"]["MachineMadeHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": components["schemas"]["ImportBody"];
            };
        };
        responses: {
            /** @description Commands that were sent to be carried out, and how far that is. */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            400: components["responses"]["MalformedJsonOrMalformedRequestOrUnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            409: components["responses"]["InProgressOrLimitReached"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["KeyReused"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    readImport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag you have. Where it is still current, the answer is 304 without a body. */
                "if-none-match"?: components["parameters"]["IfNoneMatchHeader"];
            };
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a import. */
                import: components["parameters"]["ImportPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Commands that were sent to be carried out, and how far that is. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Import"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    listImportRejects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The name of the ledger, for example `main`. */
                ledger: components["parameters"]["LedgerPath"];
                /** @description The id of a import. */
                import: components["parameters"]["ImportPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JSON lines with `line` (the first is 1), `reasons`, and the beginning of the `text`. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ImportRejects"];
                };
            };
            400: components["responses"]["UnknownParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFoundOrUnknownLedger"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["RateLimited"];
            431: components["responses"]["HeaderTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["DatabaseUnavailableOrOverloaded"];
        };
    };
    receiveEvent: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event. It is the same for every attempt: store it, and process no event twice. */
                "webhook-id": string;
                /** @description The time of this attempt, in seconds after 1970. Reject attempts that are older than some minutes. */
                "webhook-timestamp": string;
                /** @description One signature for each secret in use, separated by spaces: `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` in base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            /** @description The receiver wants no more events: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted. The body of the answer is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted. The delivery is retried; `Retry-After` is respected after 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted. The delivery is retried; `Retry-After` is respected after 502, 503 and 504. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    receivePing: {
        parameters: {
            query?: never;
            header: {
                /** @description The id of the event. It is the same for every attempt: store it, and process no event twice. */
                "webhook-id": string;
                /** @description The time of this attempt, in seconds after 1970. Reject attempts that are older than some minutes. */
                "webhook-timestamp": string;
                /** @description One signature for each secret in use, separated by spaces: `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` in base64. */
                "webhook-signature": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookPing"];
            };
        };
        responses: {
            /** @description The receiver wants no more events: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Accepted. The body of the answer is ignored. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted. The delivery is retried; `Retry-After` is respected after 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not accepted. The delivery is retried; `Retry-After` is respected after 502, 503 and 504. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
