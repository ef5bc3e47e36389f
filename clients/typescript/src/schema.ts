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
         * Is the process alive?
         * @description Answers while the process runs, whatever the database does. Where it does not answer, restart the process.
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
         * Is the service alive?
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
         * May requests be sent here?
         * @description Answers 503 while the database cannot be reached, while the views catch up, while views of another version that this one cannot read are built anew, and at once when a stop has begun.
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
         * @description Adds a ledger to the deployment, with the scale `truth`, a policy, and one admin whose key the answer shows this once. Nothing is shared between two ledgers: each has its own positions, members, keys and rules. The version and the position of the answer are those of the ledger that keeps the decision.
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
         * @description That the ledger is there, and since when. Its tag is that of the whole of policy, members and keys.
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
         * @description Puts an assertion on record in neutral words. Who made it, and where, is added as appearances.
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
         * @description A claim as it stands, or as it stood then.
         */
        get: operations["readClaim"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Reword or classify a claim
         * @description A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required. Putting a claim in other words while a verdict on it is in force marks it as needing review, and needs a notice for readers, which is published as a correction.
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
         * @description The status and the rating in force, on one small page for those who ask often.
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
         * @description The desk will not check it, and says why. It stays on record.
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
         * Take a declined claim up again
         * @description Evidence and verdicts can be brought again.
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
         * @description All occasions on record on which the claim was made, in the order in which they were recorded. Withdrawn ones are shown where their state is asked for, or `any`.
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
         * @description Another claimant, role, date, medium, source or quote than is on record. A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required, and with a verdict in force a notice for its readers, which is published as a correction.
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
         * @description The claim was not made on that occasion after all. With a verdict in force a notice for its readers is required, which is published as a correction.
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
         * @description Evidence that is in force. Other evidence is shown where its state is asked for, or `any`.
         */
        get: operations["listEvidence"];
        put?: never;
        /**
         * Offer evidence
         * @description Brings what a source shows for, against or about the claim as it is worded. It is in force once the desk accepts it.
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
         * @description The evidence, whatever became of it: withdrawn evidence stays readable as withdrawn.
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
         * @description Puts offered evidence in force, with the weight the desk gives to it. Where the policy of the ledger asks for it (`strengthReasons`) a reason is required.
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
         * @description The desk does not accept offered evidence, and says why.
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
         * @description The challenge does not hold, and the desk says why.
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
         * @description The evidence is not in force any more. A verdict in force that relied on it is marked as needing review.
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
         * Read what speaks against a claim
         * @description All that speaks against the claim as it is worded and is in force: refuting evidence, supporting evidence a challenge to which was upheld, and claims that contradict it, with their verdicts. For a claim with parts, what speaks against the parts as well.
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
         * Weigh a claim
         * @description How much evidence in force speaks for and against the claim, by strength and by independent source.
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
         * Read what speaks against any claim
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
         * @description How the claim relates to others and others to it. Each reads “claim … to”.
         */
        get: operations["listRelations"];
        put?: never;
        /**
         * Relate a claim to another
         * @description States how this claim relates to another one. “part-of” and “depends-on” may not lead back to where they began.
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
         * Take a relation back
         * @description The relation does not hold any more. It stays in the history.
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
         * @description Both say the same; the other stands for both from now on. This one keeps its id and its history, and reads of it are redirected (308). It can be undone.
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
         * @description The claim stands for itself again, as it was when it was merged.
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
         * @description The verdict in force, if any. Others are shown where their state is asked for, or `any`. Proposals are for the desk alone.
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
         * @description Replaces what an open proposal says, and voids its approvals. Whoever revises it becomes an author of it.
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
         * @description Another person approves. An author never approves their own verdict, whichever key they use.
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
         * @description Sends a proposal back to its author, with what has to change.
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
         * @description Puts an approved proposal in force. Where a verdict is in force already it is superseded, and a notice with a typed reason is required; a changed rating is always a substantial correction.
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
         * @description Takes the verdict in force back, with a public correction. It stays readable at its address as retracted.
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
         * @description Says how you rate the claim, without knowing how others do. The rating is sealed: the desk sees that there is one, and what it is when all are opened. Admins administer the record and could look. The authors of the proposal cannot rate it; a revision voids what was rated.
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
         * @description Shows the desk all sealed ratings of the proposal at once, as soon as there are as many as the policy asks for (`independentRatingsNeeded`). From then on none can be given any more.
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
         * @description An approved proposal is published by the ledger itself at that time, by its own clock. Until then only the desk sees it. Asked again it moves the time; publishing the verdict releases it early; revising or returning it ends the embargo. What could not be published now cannot be held either.
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
         * @description Every verdict keeps its own address for ever, marked as superseded or retracted where it is.
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
         * @description Verdicts in force across the ledger, the newest first. Others are shown where their state is asked for, or `any`. Proposals are for the desk alone.
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
         * @description Gives the claim to a member of the desk, or to nobody. A claim is with at most one member; only the desk sees with whom.
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
         * See what waits for the desk
         * @description Claims to check, proposals to approve, to publish or to revise, verdicts to review, challenges to settle, objections to answer, embargoes that will end and requests for a reply that will lapse, what has waited longest first. Something that waits for two things stands there twice. Needs the role `contributor`.
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
         * @description A complaint about the claim, a published verdict or a correction. It is public at once, has a date by which the desk owes an answer, and changes no verdict by itself. Where the policy of the ledger allows it (`publicIntake`) no key is needed, and the number of requests from one address is limited.
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
         * @description Says what the desk found and why, for everyone to read. A verdict that has to change is changed by an act of its own.
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
         * @description What is objected to and why, until when an answer is due, and the answer.
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
         * @description Requests for a reply and what came of them, the oldest first. The public sees those that a published verdict carries.
         */
        get: operations["listReplies"];
        put?: never;
        /**
         * Ask for a reply
         * @description Puts on record that a claimant was asked, what, and until when the desk waits. At that time the request lapses by itself. Only the desk sees it until a published verdict carries it.
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
         * Put a reply on record
         * @description What the claimant answered. One that comes after the request lapsed is still a reply. Where a published verdict carries the request, the reply is public at once.
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
         * @description Who was asked, until when, and what they answered.
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
         * List the times that are set
         * @description Until when replies are waited for, verdicts are held and objections are to be answered. An open one whose time is over is overdue: nobody answered, or the ledger was refused, for example since evidence was withdrawn under an embargoed verdict. The public sees those of objections.
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
         * @description A note for the desk. The public is never shown it, nor that it is there.
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
         * @description Everything that happened to the claim, one line each: who, what, when and why, in words that need nothing around them, with the address of what each line is about. The oldest first.
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
         * @description How a claim changed between two of its versions: the wording word by word, everything else field by field. Versions are those that reads and history give; a version that only the desk sees is none to the public. Two versions may be compared in either direction.
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
         * @description The events of the ledger in order, from any position on, as far back as you like. The public sees public events, the desk those of the desk as well, admins all; positions have no gaps, and where one is missing that event is not for you, or not what you asked for. Each item says which one came before it (`previous`), so that you can prove to yourself that you missed none; for the same `types`, `kinds`, `claim` and `topic` it is always the same.
         *
         *     By `Accept`:
         *
         *     - `application/json`: a page. With filters it may be empty and yet not the last: go on from `through` while there is `more`.
         *     - `application/x-ndjson`: one event on each line, all that there is at the time, and the end. With `follow=true` it does not end, and an empty line comes now and then.
         *     - `text/event-stream`: server-sent events that do not end. `id` is the position and `Last-Event-ID` goes on after it; `data` is the event. A comment comes now and then.
         *     - `application/cloudevents-batch+json`: a page in the form of CloudEvents 1.0, with `Link: rel="next"`.
         *     - `text/csv`: a page as a table, with `Link: rel="next"`.
         *
         *     A reader of a stream who falls too far behind is let go, and goes on with `Last-Event-ID` or `after`. So is one whose key does not work any more.
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
         * @description All webhooks of the ledger, of which there are a hundred at most.
         *
         *     Needs the role `editor`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Make a webhook
         * @description Has an address told of events from now on, as Standard Webhooks 1.0 says. The secret is shown this once. A webhook for the events of the desk goes on telling them to an address outside it, so it needs the role `admin`.
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
         * @description What it is told of, and how it does. The `ETag` is its version and a digest of all that is shown, of which an act looks at the version alone: what comes of deliveries is in nobody's way.
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
         * @description Changes what it is told of and where, or whether it is (JSON Merge Patch). Enabled again, it is told of what happens from then on, and of what still waited.
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
         * @description Makes a new secret and shows it this once. For the overlap each delivery carries two signatures, one with each, so that the receiver can change over without losing any.
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
         * @description It is told of nothing any more, and what it was told is forgotten.
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
         * @description What a webhook was and is to be told, the newest first. What was settled is kept for some weeks.
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
         * @description What became of one delivery, attempt by attempt.
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
         * Try a webhook out
         * @description Sends something of the type `webhook.ping`, signed and retried like everything else.
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
         * Tell something again
         * @description Tells it at once, under the same `webhook-id` and by a new schedule.
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
         * Tell everything again since a position
         * @description Tells all that the webhook is for and that happened after a position, also before it was made. While it goes on the webhook says `replaying`.
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
         * @description The whole log of the ledger up to now, from the first event on: what is for the desk and for admins alone, the digests of keys, and the commands that were given under an id. One JSON object stands on each line, with its `kind`: first `ledger`, then each `event` and each `command`, and at last `end`, which says how many there were. Without that line the export is not whole. `claim-ledger import --format log` makes the same ledger of it elsewhere.
         *
         *     It is sent as fast as it is taken. Needs the role `admin`.
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
         * See what the desk did in a period
         * @description Numbers that codes of principles (IFCN, EFCSN) ask a desk to show, for any period of recorded time, computed from what the public is shown: whoever asks gets the same. Beside each number stands the address of the list of what was counted, as the public was shown it then.
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
         * @description The verdict in force on a claim as schema.org JSON-LD, to be put into a page that search engines read. A rating off the true–false axis has no numbers. There is none while no verdict is in force.
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
         * @description The last 50 verdicts in force as one schema.org DataFeed, the newest first. All of them are at `/claim-reviews`, a page at a time.
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
         * Subscribe to the verdicts (Atom)
         * @description The last 50 verdicts, the newest first; of a topic or a claimant where they are named. What is for the desk alone is never in it.
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
         * Subscribe to the verdicts (JSON Feed)
         * @description The last 50 verdicts, the newest first; of a topic or a claimant where they are named. What is for the desk alone is never in it.
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
         * Subscribe to the corrections (Atom)
         * @description The last 50 corrections, the newest first; of a topic or a claimant where they are named. What is for the desk alone is never in it.
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
         * Subscribe to the corrections (JSON Feed)
         * @description The last 50 corrections, the newest first; of a topic or a claimant where they are named. What is for the desk alone is never in it.
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
         * @description The passage of the source as a W3C Web Annotation in JSON-LD: where the words stand, what they show, and what they say of the claim.
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
         * @description Who did what to the claim, and what came of what, as W3C PROV-JSON: its public events, the first 5000 of them.
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
         * @description A claim's whole public record as one file that can be read without the service, the same for every reader. Each line is a JSON object, told apart by `kind`:
         *
         *     - `dossier`: whose it is, where the claim is to be read, and the position up to which the record is given.
         *     - `thing`: the claim, its appearances, evidence, verdicts, corrections, objections, replies and relations, in whatever state, then the claimants, sources and scales that they name; each (`what`) as its own address shows it.
         *     - `history`: the history of the claim in words.
         *     - `event`: the public events of the claim and of those claimants, sources and scales, in the order of the log.
         *     - `end`: how many lines came before, so that a file that was cut short is noticed.
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
         * Speak the Model Context Protocol
         * @description The Model Context Protocol over streamable HTTP, without sessions: each message is a request by itself, answered as JSON and never as a stream. The tools read claims, sources, histories and corrections; with a key whose role may, they also record claims, register sources and offer evidence, labelled as made by a machine. Tools that your role may not use are not listed.
         *
         *     A call of a tool makes one request or two to this API with your key, which count for your rate like any other; what the API refuses is told as an error of the tool. A page of another origin is let in where `CORS_ORIGINS` admits it.
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
         * @description Puts a document on record that evidence or appearances come from.
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
         * @description A document, what became of it, and the copies kept of it, without their text.
         */
        get: operations["readSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Describe a source anew
         * @description A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required. A source that was gone from its address and is given another one counts as available again.
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
         * @description Puts on record that a copy of the source was kept: its digest, its media type, when it was taken, where it can be read, and its text. Once the text is on record, quotes from the source must stand in it. A text is at most 500,000 characters, and the whole body must stay below the limit of the service (usually 1 MiB).
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
         * @description Puts on record what was tried to keep a copy of the source, when, and why it failed.
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
         * @description Says how the latest capture differs from the one before. Both must be on record and have different digests.
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
         * @description The source is not at its address any more. Its captures stay.
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
         * @description Its publisher withdrew the source. Every piece of evidence from it that is in force is challenged by the ledger, in a moment, and every verdict in force that relied on it is marked as needing review.
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
         * @description Those who made claims, the newest first. Claimants that were merged into others are shown where their state is asked for, or `any`.
         */
        get: operations["listClaimants"];
        put?: never;
        /**
         * Register a claimant
         * @description Puts a person or organisation on record that makes claims, or someone unknown, or `none` where nobody made the claim.
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
         * @description A claimant and the offices held over time. One that was merged into another is answered with 308 and the address of the other, unless the past before that is asked for.
         */
        get: operations["readClaimant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Describe a claimant anew
         * @description A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required.
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
         * @description Puts an office or role of the claimant on record, with the time in which it was held.
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
         * @description The two are the same. Both keep their ids and histories; reading this one leads to the other from now on, and lists leave it out. It can be undone.
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
         * Undo the merging of a claimant
         * @description The two are not the same after all. Both stand alone again, each with what was recorded of it.
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
         * @description A scale in its latest version, or as it was then.
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
         * @description A scale as one of its versions has it, with what its ratings are called in other languages. Verdicts name the version under which they were given; it never changes.
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
         * @description What the ledger demands before something may be published. As of a time before anything was decided, what every ledger begins with.
         */
        get: operations["readPolicy"];
        put?: never;
        /**
         * Set the policy
         * @description Sets the rules that are named and leaves the others as they are. Verdicts already published are not touched.
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
         * Read who you are
         * @description Whom the key or token you send speaks for in this ledger, what they may, and until when it works. Any role may ask.
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
         * @description Lets a person or a program join the desk in a role. A key is issued apart.
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
         * @description All keys of the member act in the new role at once.
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
         * @description None of their keys works any more. What they did stays on record.
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
         * @description Someone, or a program, on the desk. Its tag is that of the whole of policy, members and keys. Needs the role `admin`.
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
         * @description Gives a member a key. The ledger keeps its SHA-256 digest and shows the key this once: nobody can look it up later.
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
         * @description Issues a successor to the same member. Both keys work for the minutes stated, so that a program can change over without a gap; then the old one ends. A key that has leaked is revoked instead.
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
         * @description The key does not work any more, in any process of the deployment within a second.
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
         * @description Whose key it is, and until when it works. Its tag is that of the whole of policy, members and keys. Needs the role `admin`.
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
         * @description Carries out many commands, each on a line of its own: `{"command": {"type": "record-claim", …}}`, in the form of the acts of this API with the ids in it; an id that nobody has yet may be written as an alias, `@claim/any-words`, which becomes the same id whenever `name` is the same. You give every one of them, with your role, for as long as your key works; a token will not do.
         *
         *     It is answered 202 once all of it has arrived (33554432 bytes at most, unpacked; `Content-Encoding: gzip` is understood); the commands are then carried out one by one as if you had, and `Location` says how far that is. It goes on after a restart of the service, from the first line: what was carried out before is recognised, and so is the same file sent again. A line that is bad or refused is passed over and kept with its reasons.
         *
         *     Sent again with the same `Idempotency-Key` it is answered with the import of the first time; the same commands sent without one are another import, which recognises them. With `Machine-Made: true` the record names a program for each of them. Needs the role `contributor`, and for each command the role that it needs.
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
         * Read how far an import is
         * @description Whether it goes on, and what became of its lines so far. The last hundred of a ledger that are over are kept.
         *
         *     For whoever sent it, and for admins.
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
         * @description The lines that were bad or refused so far, in order, with the reasons: ten thousand of them at most.
         *
         *     For whoever sent it, and for admins.
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
         * Be told of an event
         * @description Sent to each webhook that is for the event, in no particular order: ten times in 75 hours, until it is taken. A redirect is no success.
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
         * Be tried out
         * @description Sent when somebody tries the webhook out.
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
             * @description What kind of thing is objected to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "claim";
        };
        /** @description About a correction that was published. */
        AboutCorrection: {
            /**
             * @description What kind of thing is objected to. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "correction";
            /** @description The id of a correction. */
            correction: string;
        };
        /** @description About a verdict that was published. */
        AboutVerdict: {
            /**
             * @description What kind of thing is objected to. (enum property replaced by openapi-typescript)
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
        /** @description It will be done in a moment. */
        Accepted: {
            /** @description Where it can be seen what became of it. */
            href: string;
        };
        /** @description What a desk owes its readers: what it checked, how fast, with how much care, and what it got wrong. */
        Accountability: {
            /** @description When the period begins; null for the beginning of the record. */
            from: string | null;
            /** @description The last position of the ledger that is counted. As `until` it gives the same account for ever. */
            through: number;
            claims: components["schemas"]["ClaimsAccount"];
            verdicts: components["schemas"]["VerdictsAccount"];
            timeToFirstVerdict: components["schemas"]["TimeToFirstVerdict"];
            diligence: components["schemas"]["Diligence"];
            corrections: components["schemas"]["CorrectionsAccount"];
            objections: components["schemas"]["ObjectionsAccount"];
        };
        /** @description Who did it: a person, a program, the ledger itself, or someone without a key. */
        Actor: components["schemas"]["PersonActor"] | components["schemas"]["ProgramActor"] | components["schemas"]["SystemActor"] | components["schemas"]["AnonymousActor"];
        /** @description Let someone, or a program, join the desk. */
        AddMemberBody: {
            /** @description What the member is called; the record shows it beside what they do. */
            name: string;
            /**
             * @description A program never passes for a person.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
        };
        /** @description Write an internal note. */
        AddNoteBody: {
            /** @description What the desk is to know. Readers never see it. */
            text: string;
        };
        /** @description Someone without a key, of whom nothing is kept. */
        AnonymousActor: {
            /**
             * @description What kind of actor it is. (enum property replaced by openapi-typescript)
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
            /** @description When it was made, as exactly as it is known. */
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
             * @description When it was put on record.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description What was on record about an occasion was wrong; this is how it stands now, as a whole. */
        AppearanceCorrected: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "appearance.corrected";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an appearance. */
                appearance: string;
                /** @description Who made the claim. */
                claimant: string;
                /** @description The office or role of the claimant at the time. */
                role?: string;
                /** @description When it was made, as exactly as it is known. */
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
            /** @description What the page holds. */
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
            /** @description When it was made, as exactly as it is known. */
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
             * @description When it was put on record.
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
        /** @description An occasion on which the claim was made was put on record. */
        AppearanceRecorded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "appearance.recorded";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an appearance. */
                appearance: string;
                /** @description Who made the claim. */
                claimant: string;
                /** @description The office or role of the claimant at the time. */
                role?: string;
                /** @description When it was made, as exactly as it is known. */
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
        /** @description The claim was not made on that occasion after all. */
        AppearanceWithdrawn: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "appearance.withdrawn";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an appearance. */
                appearance: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Approve another person's proposal. */
        ApproveVerdictBody: {
            /** @description What else there is to say of it. */
            comment?: string;
        };
        /** @description Give the claim to a member, or to nobody. */
        AssignClaimBody: {
            /** @description Who takes it on; null where nobody has it any more. */
            member: string | null;
            /** @description Why, in words. */
            reason?: string;
        };
        /** @description The member of the desk who has taken on the claim. */
        Assignee: {
            /** @description The id of a member. */
            member: string;
            /** @description The name the member had at the time. */
            name: string;
        };
        /** @description An Atom 1.0 feed (RFC 4287), as XML. */
        AtomFeed: string;
        /** @description What speaks for and against a claim, counted. */
        Balance: {
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim; the ETag. */
            version: number;
            supports: components["schemas"]["BalanceSide"];
            refutes: components["schemas"]["BalanceSide"];
            context: components["schemas"]["BalanceSide"];
        };
        /** @description How much speaks on one side. */
        BalanceSide: {
            /** @description Pieces of evidence in force. */
            total: number;
            /** @description Those to which the desk gives little weight. */
            weak: number;
            /** @description Those to which it gives some weight. */
            moderate: number;
            /** @description Those to which it gives much weight. */
            strong: number;
            /** @description From how many independent sources: those of one independence group count once. */
            independent: number;
        };
        /** @description Whoever sent the key or token, as of now. */
        Caller: {
            /** @description The id of a member. */
            member: string;
            /** @description The name that the record shows beside what you do. */
            name: string;
            /**
             * @description What the record calls you: what a `program` does is labelled as made by a machine.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
            /** @description The key you came with, as the record names it. A token has such an id as well. */
            key: string;
            /**
             * @description Whether you came with a key of this ledger or a token of the deployment’s issuer.
             * @enum {string}
             */
            by: "key" | "token";
            /** @description When the key or token stops working by itself; null for never. */
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
            /** @description Whether its text is on record, to hold quotes against. */
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
        /** @description Put on record that a copy of the source was kept. */
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
            /** @description The words of the captured copy. Once they are on record, quotes from the source are held against them. */
            text?: string;
        };
        /** @description A kept copy of a source, with its text. */
        CaptureWithText: {
            /** @description The id of a source. */
            source: string;
            /** @description The version of the source when the copy was put on record; its ETag. */
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
            /** @description Whether its text is on record, to hold quotes against. */
            hasText: boolean;
            /** @description The words of the copy; null where they are not on record. */
            text: string | null;
            /**
             * Format: date-time
             * @description When it was put on record.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
        };
        /** @description Whether somebody was asked for a reply, and what they answered. */
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
             * @description `upheld`: the evidence was withdrawn for it; `moot`: it was withdrawn for something else.
             * @enum {string}
             */
            state: "open" | "dismissed" | "upheld" | "moot";
            /**
             * @description What of the evidence is disputed; left out where it is the whole.
             * @enum {string}
             */
            disputes?: "finding" | "stance" | "strength" | "source";
            /** @description The stance that the evidence has instead. Required where its stance is disputed, and only there. */
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
             * @description What of the evidence is disputed; left out where it is the whole.
             * @enum {string}
             */
            disputes?: "finding" | "stance" | "strength" | "source";
            /** @description The stance that the evidence has instead. Required where its stance is disputed, and only there. */
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
        /** @description Give a member another role. */
        ChangeRoleBody: {
            role: components["schemas"]["Role"];
            /** @description Why, in words. */
            reason: string;
        };
        /** @description What is to be another; null takes a field away. */
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
        /** @description A piece of evidence that a verdict speaks of, and why. */
        Citation: {
            /** @description The id of an evidence. */
            evidence: string;
            /** @description Why it was relied on, or set aside. */
            reason: string;
        };
        /** @description A claim as it stands: what it says, its status, the rating in force, what speaks for and against. */
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
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            };
            /** @description Places the claim is about, by name. */
            places: string[];
            /**
             * @description Whether the claim can be settled by evidence at all.
             * @enum {string}
             */
            checkability: "checkable" | "not-checkable" | "undetermined";
            /**
             * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
             * @enum {string}
             */
            riskClass: "standard" | "high";
            /**
             * @description Who may see the claim and all that happens to it.
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
            /** @description Something the verdict in force rests on has changed since. */
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
            /** @description On how many occasions the claim was made, as far as is on record. */
            appearances: number;
            /** @description The earliest dated occasion on record. Of dates that cannot be told apart, the one recorded first. */
            firstAppearance: {
                /** @description The id of an appearance. */
                id: string;
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The date of it, as exactly as it is known. */
                date: string;
            } | null;
            /** @description The claim that stands for this one, where they were found to be the same. */
            mergedInto: string | null;
            /** @description Why the desk will not check it, where it declined. */
            declinedBecause: string | null;
            /** @description Who has taken it on. Only the desk sees it. */
            assignee?: components["schemas"]["Assignee"];
            /**
             * Format: date-time
             * @description When it was put on record.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description A member took the claim on, or was given it; null where nobody has it any more. */
        ClaimAssigned: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.assigned";
            /** @description What there is to say of it, by the type. */
            data: {
                assignee: components["schemas"]["Assignee"] | null;
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description What the claim is about was stated anew. */
        ClaimClassified: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.classified";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description What the claim is about, as slugs. */
                topics?: string[];
                /** @description The time a claim is about, not the time when it was said. */
                period?: {
                    /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                    from?: string;
                    /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                    until?: string;
                };
                /** @description Places the claim is about, by name. */
                places?: string[];
                /**
                 * @description Whether the claim can be settled by evidence at all.
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
        /** @description The desk will not check the claim. */
        ClaimDeclined: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.declined";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description How one version of a claim differs from another. */
        ClaimDiff: {
            /** @description The id of a claim. */
            claim: string;
            /** @description The later version asked for; the ETag. */
            version: number;
            from: components["schemas"]["ComparedVersion"];
            to: components["schemas"]["ComparedVersion"];
            /** @description The wording, word by word; one run that stayed where it is the same. */
            wording: components["schemas"]["WordChange"][];
            /** @description What else changed, by field. */
            fields: components["schemas"]["FieldChange"][];
        };
        /** @description A page of a claim's events. */
        ClaimEventsPage: {
            /** @description What the page holds. */
            items: components["schemas"]["Event"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description The claim was found to be the same as another one, which stands for both. */
        ClaimMerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.merged";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The claim that stands for both. */
                into: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A page of: list claims. */
        ClaimPage: {
            /** @description What the page holds. */
            items: components["schemas"]["ClaimPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A claim as it stands: what it says, its status, the rating in force, what speaks for and against. */
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
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            };
            /** @description Places the claim is about, by name. */
            places: string[];
            /**
             * @description Whether the claim can be settled by evidence at all.
             * @enum {string}
             */
            checkability: "checkable" | "not-checkable" | "undetermined";
            /**
             * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
             * @enum {string}
             */
            riskClass: "standard" | "high";
            /**
             * @description Who may see the claim and all that happens to it.
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
            /** @description Something the verdict in force rests on has changed since. */
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
            /** @description On how many occasions the claim was made, as far as is on record. */
            appearances: number;
            /** @description The earliest dated occasion on record. Of dates that cannot be told apart, the one recorded first. */
            firstAppearance: {
                /** @description The id of an appearance. */
                id: string;
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The date of it, as exactly as it is known. */
                date: string;
            } | null;
            /** @description The claim that stands for this one, where they were found to be the same. */
            mergedInto: string | null;
            /** @description Why the desk will not check it, where it declined. */
            declinedBecause: string | null;
            /** @description Who has taken it on. Only the desk sees it. */
            assignee?: components["schemas"]["Assignee"];
            /**
             * Format: date-time
             * @description When it was put on record.
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
        /** @description A claim was put on record. */
        ClaimRecorded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.recorded";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The assertion in neutral words, without a rating in it. */
                wording: string;
                /** @description The language of the wording, as a BCP 47 tag. */
                language: string;
                /**
                 * @description Who may see the claim and all that happens to it.
                 * @enum {string}
                 */
                visibility: "public" | "desk";
                /** @description What the claim is about, as slugs. */
                topics?: string[];
                /** @description The time a claim is about, not the time when it was said. */
                period?: {
                    /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                    from?: string;
                    /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                    until?: string;
                };
                /** @description Places the claim is about, by name. */
                places?: string[];
                /**
                 * @description Whether the claim can be settled by evidence at all.
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.related";
            /** @description What there is to say of it, by the type. */
            data: {
                relation: components["schemas"]["Relation"];
                /** @description The other claim. */
                to: string;
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description A declined claim was taken up again. */
        ClaimReopened: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.reopened";
            /** @description What there is to say of it, by the type. */
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
            /** @description What the page holds. */
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
        /** @description The claim was put in other words. */
        ClaimReworded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.reworded";
            /** @description What there is to say of it, by the type. */
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
         * @description Where the claim stands. A claim without a verdict is a normal state.
         * @enum {string}
         */
        ClaimStatus: "unchecked" | "in-review" | "checked" | "contested" | "retracted" | "declined" | "merged";
        /** @description The current status of a claim on one small page. */
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
            /** @description Something the verdict in force rests on has changed since. */
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
            /** @description The claim that stands for this one, where they were found to be the same. */
            mergedInto: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description The claim stands for itself again. */
        ClaimUnmerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.unmerged";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The claim it was merged into. */
                from: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A relation of the claim to another one was taken back. */
        ClaimUnrelated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claim.unrelated";
            /** @description What there is to say of it, by the type. */
            data: {
                relation: components["schemas"]["Relation"];
                /** @description The id of a claim. */
                to: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A person or organisation that made claims, someone unknown, or nobody. */
        Claimant: {
            /** @description The id of a claimant. */
            id: string;
            /** @description The version of the claimant; its ETag. */
            version: number;
            kind: components["schemas"]["ClaimantKind"];
            /** @description What the claimant is called. */
            name: string;
            /** @description Who that is, in neutral words. */
            description?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
            state: components["schemas"]["ClaimantState"];
            /** @description The claimant it is the same as; null where it stands alone. */
            mergedInto: string | null;
            /** @description Offices and roles the claimant held, in the order in which they were put on record. */
            roles: components["schemas"]["HeldRole"][];
            /**
             * Format: date-time
             * @description When the claimant was put on record.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When the claimant last changed.
             */
            updatedAt: string;
        };
        /** @description The claimant was described anew. */
        ClaimantDescribed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.described";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                kind: components["schemas"]["ClaimantKind"];
                /** @description What the claimant is called. */
                name: string;
                /** @description Who that is, in neutral words. */
                description?: string;
                /** @description Addresses that name the same person or organisation. */
                sameAs?: string[];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /**
         * @description `unknown`: someone made the claim, and we do not know who (a rumour). `none`: nobody made it (a hypothetical).
         * @enum {string}
         */
        ClaimantKind: "person" | "organisation" | "unknown" | "none";
        /** @description The claimant is the same as another, under whom it is read now. */
        ClaimantMerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.merged";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The claimant that stays. */
                into: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A page of: list claimants. */
        ClaimantPage: {
            /** @description What the page holds. */
            items: components["schemas"]["ClaimantPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A person or organisation that made claims, someone unknown, or nobody. */
        ClaimantPageItem: {
            /** @description The id of a claimant. */
            id: string;
            /** @description The version of the claimant; its ETag. */
            version: number;
            kind: components["schemas"]["ClaimantKind"];
            /** @description What the claimant is called. */
            name: string;
            /** @description Who that is, in neutral words. */
            description?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
            state: components["schemas"]["ClaimantState"];
            /** @description The claimant it is the same as; null where it stands alone. */
            mergedInto: string | null;
            /** @description Offices and roles the claimant held, in the order in which they were put on record. */
            roles: components["schemas"]["HeldRole"][];
            /**
             * Format: date-time
             * @description When the claimant was put on record.
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
        /** @description A claimant was put on record. */
        ClaimantRegistered: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.registered";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                kind: components["schemas"]["ClaimantKind"];
                /** @description What the claimant is called. */
                name: string;
                /** @description Who that is, in neutral words. */
                description?: string;
                /** @description Addresses that name the same person or organisation. */
                sameAs?: string[];
            };
        };
        /** @description An office or role of the claimant was put on record. */
        ClaimantRoleHeld: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.role-held";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a claimant. */
                claimant: string;
                /** @description The id of a role. */
                role: string;
                /** @description The office or role, for example `President of Peru`. */
                title: string;
                /** @description Where the office is held; left out where the title says it. */
                organisation?: string;
                /** @description Since when it was held, as exactly as it is known. */
                from?: string;
                /** @description Until when it was held; left out where that is not known or it still is. */
                until?: string;
            };
        };
        /**
         * @description `merged`: it is the same as another and is read there.
         * @enum {string}
         */
        ClaimantState: "registered" | "merged";
        /** @description The claimant is not the same as the other after all. */
        ClaimantUnmerged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "claimant.unmerged";
            /** @description What there is to say of it, by the type. */
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
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description The same claims by their status at the end of the period. */
            byStatus: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
                status: components["schemas"]["ClaimStatus"];
            }[];
            /** @description The same claims by the rating in force at the end of the period; those without one are left out. */
            byRating: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
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
            /** @description The stream that it happened to. */
            subject: string;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            time: string;
            /**
             * @description What `data` is.
             * @constant
             */
            datacontenttype: "application/json";
            /** @description The position, as the extension `sequence` has it. */
            sequence: string;
            /** @description The position of the event before it in what was asked for; 0 for the first. */
            previous: string;
            /** @description The place in the stream. */
            streamversion: number;
            /** @description Who may see it. */
            audience: string;
            /** @description Who did it: `person`, `program`, `system` or `anonymous`. */
            actorkind: string;
            /** @description The member who did it; left out where nobody of the desk did. */
            actormember?: string;
            /** @description The key they came with. */
            actorkey?: string;
            /** @description The name the member had at the time. */
            actorname?: string;
            /** @description What happened, in the words of its type. */
            data: unknown;
        };
        /** @description A version of the claim and when it came to be. */
        ComparedVersion: {
            /** @description The version of the claim. */
            version: number;
            /**
             * Format: date-time
             * @description When it came to be.
             */
            at: string;
        };
        /** @description Correct what is on record about an occasion on which the claim was made. */
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
            /** @description Required when a verdict is in force: readers were told otherwise. */
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
             * @description The role that was responsible for what had to be changed.
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
             * @description The role that was responsible for what had to be changed.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
        };
        /** @description A page of: list the corrections on a claim. */
        CorrectionPage: {
            /** @description What the page holds. */
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
             * @description The role that was responsible for what had to be changed.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /** @description What changed. */
            changed: {
                /** @description Whether the rating in force is another one now, or none. */
                rating: boolean;
                /** @description The rating that was in force before. */
                before: components["schemas"]["Rating"] | null;
                /** @description The rating in force since; null where the verdict was retracted. */
                after: components["schemas"]["Rating"] | null;
                /** @description The verdict that took its place; null where none did. */
                supersededBy: string | null;
                /** @description The appearance that was corrected or withdrawn under the verdict; null where none was. */
                appearance: string | null;
                /** @description The words of the claim before and since; null where they are the same. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "correction.published";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a correction. */
                correction: string;
                /** @description The verdict that was changed. */
                verdict: string;
                /** @description The appearance that was changed under it, where one was. */
                appearance?: string;
                /** @description The words of the claim before and since, where it was put in other words under the verdict. */
                wording?: {
                    /** @description The assertion in neutral words, without a rating in it. */
                    before: string;
                    /** @description The assertion in neutral words, without a rating in it. */
                    after: string;
                };
                class: components["schemas"]["CorrectionClass"];
                reason: components["schemas"]["ChangeReason"];
                /**
                 * @description The role that was responsible for what had to be changed.
                 * @enum {string}
                 */
                responsible: "reporter" | "checker" | "editor" | "source" | "system";
                /** @description What changed and why, for readers. */
                text: string;
                /** @description The rating that was in force before. */
                before?: components["schemas"]["Rating"];
                /** @description The rating that is in force now; left out where none is. */
                after?: components["schemas"]["Rating"];
                /** @description The verdict that took the place of the changed one. */
                by?: string;
            };
        };
        /** @description The corrections of a period. */
        CorrectionsAccount: {
            /** @description Corrections published in the period. */
            published: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description The same corrections by how much they matter and why they were made. */
            byClassAndReason: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
                class: components["schemas"]["CorrectionClass"];
                reason: components["schemas"]["ChangeReason"];
            }[];
        };
        /** @description A page of: read what speaks against a claim. */
        CounterEvidencePage: {
            /** @description What the page holds. */
            items: components["schemas"]["CounterEvidencePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One item that speaks against a claim and is in force. */
        CounterEvidencePageItem: {
            /**
             * @description In what way it speaks against the claim.
             * @enum {string}
             */
            kind: "refuting-evidence" | "upheld-challenge" | "contradicting-claim";
            /** @description The claim it speaks against: the one that was asked for, or a part of it. */
            claim: string;
            /** @description The version of the stream it comes from when it last changed. */
            version: number;
            /** @description The evidence that refutes, or the supporting evidence that did not hold. */
            evidence: string | null;
            /** @description It is disputed itself, and in force until that is settled. */
            isChallenged: boolean;
            /** @description The source it comes from; null where it comes from none. */
            source: string | null;
            /** @description The group of its source, of which all sources count once; null where it is of none. */
            independenceGroup: string | null;
            /** @description What the source shows; null where it is no evidence. */
            finding: string | null;
            quote?: components["schemas"]["Quote"];
            /** @description The weight the desk gives to it; null where it gave none, or it is no evidence. */
            strength: components["schemas"]["Strength"] | null;
            /** @description The challenge that was upheld. */
            challenge: string | null;
            /** @description Why the challenge was upheld, or why the claims contradict each other. */
            reason: string | null;
            /** @description The claim that contradicts this one, with its verdict. */
            contradicting: {
                /** @description The id of a claim. */
                claim: string;
                /** @description The words of that claim. */
                wording: string;
                status: components["schemas"]["ClaimStatus"];
                rating: components["schemas"]["Rating"] | null;
            } | null;
            /**
             * Format: date-time
             * @description Since when it is in this state.
             */
            since: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description Add a ledger to the deployment, with the default rating scale, a policy, and one admin who has a key. */
        CreateLedgerBody: {
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The name of the first admin of the new ledger. */
            name: string;
            /** @description The rules that are to differ from the usual ones. */
            policy?: {
                /** @description How many people other than the authors must approve a verdict. */
                approvalsNeeded?: number;
                /** @description The same for claims of the risk class `high`. */
                approvalsNeededAtHighRisk?: number;
                /** @description On how many independent sources a rating with a number must rest. Sources of one independence group count once. */
                independentSourcesNeeded?: number;
                /** @description Whether a verdict must have considered supporting and refuting evidence, or say that none was found. */
                bothSides?: boolean;
                /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
                archivedSources?: boolean;
                /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
                rightOfReply?: boolean;
                /** @description Whether whoever accepts evidence must say why it is as strong as they say. */
                strengthReasons?: boolean;
                /** @description How many people beside the authors must have rated the claim without knowing how others do, or an exception recorded. */
                independentRatingsNeeded?: number;
                /**
                 * @description Who sees a claim that is recorded without saying so.
                 * @enum {string}
                 */
                claimVisibility?: "public" | "desk";
                /** @description Within how many days the desk owes an answer to an objection. */
                objectionDays?: number;
                /** @description Whether someone without a key may lodge an objection. */
                publicIntake?: boolean;
                /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
                publisher?: components["schemas"]["Publisher"] | null;
                /** @description Where whoever is not content with the answer to an objection can turn to; null for nowhere. */
                escalationUrl?: string | null;
            };
        };
        /** @description A ledger that was just added, and the key that opens it. */
        CreatedLedger: {
            /** @description The name of the ledger, for example `main`. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The version it is at now; the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether every read shows it already. It is durable in either case; false is rare and passes. */
            shown: boolean;
            /** @description The key of the first admin. It is shown this once, as that of any other key. */
            key: string;
            /** @description The id of a key. */
            keyId: string;
            /** @description The id of a member. */
            member: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When the key stops working by itself; null for never. */
            expiresAt: string | null;
        };
        /**
         * @description What is waited for. The ledger itself acts on a reply and an embargo; an objection waits for people.
         * @enum {string}
         */
        DeadlineKind: "reply" | "embargo" | "objection";
        /** @description A page of: list the times that are set. */
        DeadlinePage: {
            /** @description What the page holds. */
            items: components["schemas"]["DeadlinePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A time by which something is to happen. */
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
             * @description By when it is to happen.
             */
            dueAt: string;
            /**
             * @description An open one whose time is over is overdue: nobody answered, or the ledger was refused.
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
        /** @description Do not accept offered evidence. */
        DeclineEvidenceBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Define a rating scale, or a new version of one. */
        DefineScaleBody: {
            /** @description The id of a rating scale, for example `truth`. */
            scale: string;
            /** @description What the scale is called. */
            name: string;
            /** @description The ratings that can be given, each with a code of its own. */
            ratings: components["schemas"]["ScaleRating"][];
        };
        /** @description A page of deliveries. */
        DeliveriesPage: {
            /** @description What the page holds. */
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
        /** @description A delivery, with what each attempt led to. */
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
            /** @description The attempts, the latest first; a hundred at most. */
            log: components["schemas"]["DeliveryAttempt"][];
        };
        /** @description Say anew who the claimant is. */
        DescribeClaimantBody: {
            kind?: components["schemas"]["ClaimantKind"];
            /** @description What the claimant is called. */
            name?: string;
            description?: string | null;
            sameAs?: string[] | null;
            /** @description Why it is described anew. Readers see it. */
            reason: string;
        };
        /** @description Say anew what the source is. */
        DescribeSourceBody: {
            /** @description What the document is called. */
            title?: string;
            kind?: components["schemas"]["SourceKind"];
            publisher?: string | null;
            authors?: string[] | null;
            publishedOn?: string | null;
            url?: string | null;
            language?: string | null;
            independenceGroup?: string | null;
            /** @description Why it is described anew. Readers see it. */
            reason: string;
        };
        /** @description With how much care the verdicts of a period were made. */
        Diligence: {
            /** @description Approved by a person who is not an author of them. */
            independentlyApproved: components["schemas"]["ShareOfVerdicts"];
            /** @description Citing supporting and refuting evidence, whether they relied on it or set it aside. */
            bothSidesConsidered: components["schemas"]["ShareOfVerdicts"];
            /** @description Relying on evidence whose sources all had a captured copy at the end of the period. */
            sourcesArchived: components["schemas"]["ShareOfVerdicts"];
            /** @description Published after somebody had been asked for a reply. */
            replyAsked: components["schemas"]["ShareOfVerdicts"];
        };
        /** @description Find that a challenge does not hold. */
        DismissChallengeBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description The lines of a dossier, each a JSON object. */
        Dossier: string;
        /** @description Hold an approved proposal until a time, or until another time than before. */
        EmbargoVerdictBody: {
            /**
             * Format: date-time
             * @description When it is to be published, by the server's clock.
             */
            until: string;
            /** @description Required when a verdict is in force: it will be superseded. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description Something that happened, in its place in the ledger. */
        Event: components["schemas"]["ClaimRecorded"] | components["schemas"]["ClaimReworded"] | components["schemas"]["ClaimClassified"] | components["schemas"]["ClaimDeclined"] | components["schemas"]["ClaimReopened"] | components["schemas"]["NoteAdded"] | components["schemas"]["ClaimRelated"] | components["schemas"]["ClaimUnrelated"] | components["schemas"]["ClaimMerged"] | components["schemas"]["ClaimUnmerged"] | components["schemas"]["ClaimAssigned"] | components["schemas"]["AppearanceRecorded"] | components["schemas"]["AppearanceCorrected"] | components["schemas"]["AppearanceWithdrawn"] | components["schemas"]["EvidenceOffered"] | components["schemas"]["EvidenceAccepted"] | components["schemas"]["EvidenceDeclined"] | components["schemas"]["EvidenceChallenged"] | components["schemas"]["EvidenceChallengeDismissed"] | components["schemas"]["EvidenceWithdrawn"] | components["schemas"]["VerdictProposed"] | components["schemas"]["VerdictApproved"] | components["schemas"]["VerdictRated"] | components["schemas"]["VerdictRatingsOpened"] | components["schemas"]["VerdictReturned"] | components["schemas"]["VerdictEmbargoed"] | components["schemas"]["VerdictPublished"] | components["schemas"]["VerdictSuperseded"] | components["schemas"]["VerdictRetracted"] | components["schemas"]["CorrectionPublished"] | components["schemas"]["ObjectionLodged"] | components["schemas"]["ObjectionResolved"] | components["schemas"]["ReplyRequested"] | components["schemas"]["ReplyReceived"] | components["schemas"]["ReplyLapsed"] | components["schemas"]["SourceRegistered"] | components["schemas"]["SourceDescribed"] | components["schemas"]["SourceCaptured"] | components["schemas"]["SourceCaptureFailed"] | components["schemas"]["SourceChanged"] | components["schemas"]["SourceGone"] | components["schemas"]["SourceWithdrawn"] | components["schemas"]["ClaimantRegistered"] | components["schemas"]["ClaimantDescribed"] | components["schemas"]["ClaimantRoleHeld"] | components["schemas"]["ClaimantMerged"] | components["schemas"]["ClaimantUnmerged"] | components["schemas"]["ScaleDefined"] | components["schemas"]["PolicySet"] | components["schemas"]["MemberAdded"] | components["schemas"]["MemberRoleChanged"] | components["schemas"]["MemberRemoved"] | components["schemas"]["KeyIssued"] | components["schemas"]["KeyRotated"] | components["schemas"]["KeyRevoked"] | components["schemas"]["LedgerCreated"] | components["schemas"]["PositionWithheld"];
        /** @description A page of events. */
        EventsPage: {
            /** @description The events, in the order of their positions. */
            items: components["schemas"]["FeedItem"][];
            /** @description All that you asked for and may see up to this position has been given. Ask on with `after` set to it. */
            through: number;
            /** @description Whether the ledger goes on beyond `through`. */
            more: boolean;
        };
        /** @description Evidence for, against or about a claim, and what became of it. */
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
            /** @description The weight the desk gives to it; null until it is accepted. */
            strength: components["schemas"]["Strength"] | null;
            /** @description Why it is in this state, where a reason was given. */
            reason: string | null;
            /** @description The disputes about it, in order, whatever became of them. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.accepted";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description The stance in which it is in force, repeated so that the event can be counted by itself. */
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
        /** @description The challenge did not hold. */
        EvidenceChallengeDismissed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.challenge-dismissed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description The id of a challenge. */
                challenge: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Someone disputes the evidence. It stays in force until that is settled. */
        EvidenceChallenged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.challenged";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description The id of a challenge. */
                challenge: string;
                /**
                 * @description What made the ledger itself challenge it. Left out where somebody disputes it.
                 * @enum {string}
                 */
                cause?: "source-withdrawn";
                /**
                 * @description What of the evidence is disputed; left out where it is the whole.
                 * @enum {string}
                 */
                disputes?: "finding" | "stance" | "strength" | "source";
                /** @description The stance that the evidence has instead. Required where its stance is disputed, and only there. */
                stance?: components["schemas"]["Stance"];
                /** @description Other evidence on this claim that shows it. */
                citing?: string[];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The desk did not accept the evidence. */
        EvidenceDeclined: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.declined";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Someone brought evidence for, against or about the claim. */
        EvidenceOffered: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.offered";
            /** @description What there is to say of it, by the type. */
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
            /** @description What the page holds. */
            items: components["schemas"]["EvidencePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Evidence for, against or about a claim, and what became of it. */
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
            /** @description The weight the desk gives to it; null until it is accepted. */
            strength: components["schemas"]["Strength"] | null;
            /** @description Why it is in this state, where a reason was given. */
            reason: string | null;
            /** @description The disputes about it, in order, whatever became of them. */
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
         * @description What became of the evidence. It is in force while accepted or challenged.
         * @enum {string}
         */
        EvidenceState: "offered" | "accepted" | "challenged" | "declined" | "withdrawn";
        /** @description The evidence is no longer in force. */
        EvidenceWithdrawn: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "evidence.withdrawn";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an evidence. */
                evidence: string;
                stance: components["schemas"]["Stance"];
                /** @description Whether it had been accepted before. */
                wasInForce: boolean;
                /** @description The challenge that was found to hold, where that is why. */
                upholds?: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description An event, and which one came before it. */
        FeedItem: (components["schemas"]["ClaimRecorded"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimReworded"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimClassified"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimDeclined"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimReopened"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["NoteAdded"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimRelated"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimUnrelated"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimMerged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimUnmerged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimAssigned"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["AppearanceRecorded"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["AppearanceCorrected"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["AppearanceWithdrawn"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["EvidenceOffered"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["EvidenceAccepted"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["EvidenceDeclined"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["EvidenceChallenged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["EvidenceChallengeDismissed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["EvidenceWithdrawn"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictProposed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictApproved"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictRated"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictRatingsOpened"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictReturned"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictEmbargoed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictPublished"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictSuperseded"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["VerdictRetracted"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["CorrectionPublished"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ObjectionLodged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ObjectionResolved"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ReplyRequested"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ReplyReceived"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ReplyLapsed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceRegistered"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceDescribed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceCaptured"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceCaptureFailed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceChanged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceGone"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["SourceWithdrawn"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimantRegistered"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimantDescribed"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimantRoleHeld"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimantMerged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ClaimantUnmerged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["ScaleDefined"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["PolicySet"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["MemberAdded"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["MemberRoleChanged"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["MemberRemoved"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["KeyIssued"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["KeyRotated"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["KeyRevoked"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["LedgerCreated"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        }) | (components["schemas"]["PositionWithheld"] & {
            /** @description The position of the item before it in what you asked for; 0 for the first. Whoever finds it to be that of the last item they were given has missed nothing. */
            previous: number;
        });
        /** @description A field of the claim that is not what it was. */
        FieldChange: {
            /** @description The field of the claim; `evidenceInForce.refutes` is a field in a field. */
            field: string;
            /** @description What it was; null where there was nothing. */
            from: unknown;
            /** @description What it became; null where there is nothing any more. */
            to: unknown;
            /** @description Of a list: what came. */
            added?: string[];
            /** @description Of a list: what went. */
            removed?: string[];
        };
        /** @description What an act would lead to. Nothing was written. */
        Foreseen: {
            /**
             * @description Says that nothing was written.
             * @constant
             */
            dryRun: true;
            /** @description The version that the thing would be at. */
            version: number;
            /** @description The events that would be recorded, in order. */
            events: components["schemas"]["ForeseenEvent"][];
        };
        /** @description An event that an act would record. */
        ForeseenEvent: {
            /** @description What would happen, for example `claim.recorded`. */
            type: string;
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description What the event would say; by its type, as in the log. */
            data: {
                [key: string]: unknown;
            };
        };
        /** @description All is well. */
        Health: {
            /**
             * @description Always `ok`; where all is not well another status is answered.
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
            /** @description Where the office is held; left out where the title says it. */
            organisation?: string;
            /** @description Since when it was held, as exactly as it is known. */
            from?: string;
            /** @description Until when it was held; left out where that is not known or it still is. */
            until?: string;
        };
        /** @description A page of history. */
        HistoryPage: {
            /** @description What the page holds. */
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
        /** @description JSON lines: an object with a command on each. */
        ImportBody: string;
        /** @description One JSON object on each line: `line` (the first is 1), `reasons`, and how the `text` begins. */
        ImportRejects: string;
        /** @description How somebody rated the claim without knowing how others do. */
        IndependentRating: {
            by: components["schemas"]["Actor"];
            rating: components["schemas"]["Rating"];
            /** @description Why they rate it so. */
            reason?: string;
        };
        /** @description Give a member a key. */
        IssueKeyBody: {
            /** @description The id of a member. */
            member: string;
            /**
             * Format: date-time
             * @description When it stops working by itself; left out for never.
             */
            expiresAt?: string;
        };
        /** @description A key that was just issued. */
        IssuedKey: {
            /** @description The id of a key. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The version it is at now; the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether every read shows it already. It is durable in either case; false is rare and passes. */
            shown: boolean;
            /** @description The key itself. It is shown this once and kept nowhere; send it as `Authorization: Bearer …`. Whoever repeats the very same request, with the same `Idempotency-Key` and the same credential, is shown it again. */
            key: string;
            /** @description The id of a member. */
            member: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When it stops working by itself; null for never. */
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
            /** @description When it stops working by itself; null for never. */
            expiresAt: string | null;
        };
        /** @description A member was given a key. */
        KeyIssued: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "key.issued";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a key. */
                key: string;
                /** @description The id of a member. */
                member: string;
                /** @description The first characters of the key, to tell keys apart. */
                prefix: string;
                /** @description The SHA-256 digest of the key. The key itself is kept nowhere. */
                sha256: string;
                /**
                 * Format: date-time
                 * @description When it stops working by itself.
                 */
                expiresAt?: string;
            };
        };
        /** @description A page of: list keys. */
        KeyPage: {
            /** @description What the page holds. */
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
            /** @description When it stops working by itself; null for never. */
            expiresAt: string | null;
            /** @description When it was last used, to the minute or so; null where it never was. */
            lastUsedAt: string | null;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A key does not work any more. */
        KeyRevoked: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "key.revoked";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a key. */
                key: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A key was given a successor, and ends at a stated time. */
        KeyRotated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "key.rotated";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a key. */
                key: string;
                /** @description The id of a key. */
                successor: string;
                /** @description The id of a member. */
                member: string;
                /** @description The first characters of the key, to tell keys apart. */
                prefix: string;
                /** @description The SHA-256 digest of the key. The key itself is kept nowhere. */
                sha256: string;
                /**
                 * Format: date-time
                 * @description When it stops working by itself.
                 */
                expiresAt?: string;
                /**
                 * Format: date-time
                 * @description Until when the old key works.
                 */
                until: string;
            };
        };
        /** @description One organisation’s record: its own log, order, people and policy. */
        Ledger: {
            /** @description The name of the ledger, for example `main`. */
            id: string;
            /** @description Where the ledger is; all that it holds is below. */
            href: string;
            /**
             * Format: date-time
             * @description When its first event was recorded; of a copy, the first that is public.
             */
            createdAt: string;
            /** @description The address of the ledger that this one is a copy of; null for one of our own. */
            copyOf: string | null;
        };
        /** @description A page of: list the corrections of the ledger. */
        LedgerCorrectionPage: {
            /** @description What the page holds. */
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
             * @description The role that was responsible for what had to be changed.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /** @description What changed. */
            changed: {
                /** @description Whether the rating in force is another one now, or none. */
                rating: boolean;
                /** @description The rating that was in force before. */
                before: components["schemas"]["Rating"] | null;
                /** @description The rating in force since; null where the verdict was retracted. */
                after: components["schemas"]["Rating"] | null;
                /** @description The verdict that took its place; null where none did. */
                supersededBy: string | null;
                /** @description The appearance that was corrected or withdrawn under the verdict; null where none was. */
                appearance: string | null;
                /** @description The words of the claim before and since; null where they are the same. */
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
        /** @description A page of: read what speaks against any claim. */
        LedgerCounterEvidencePage: {
            /** @description What the page holds. */
            items: components["schemas"]["LedgerCounterEvidencePageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One item that speaks against a claim and is in force. */
        LedgerCounterEvidencePageItem: {
            /**
             * @description In what way it speaks against the claim.
             * @enum {string}
             */
            kind: "refuting-evidence" | "upheld-challenge" | "contradicting-claim";
            /** @description The claim it speaks against: the one that was asked for, or a part of it. */
            claim: string;
            /** @description The version of the stream it comes from when it last changed. */
            version: number;
            /** @description The evidence that refutes, or the supporting evidence that did not hold. */
            evidence: string | null;
            /** @description It is disputed itself, and in force until that is settled. */
            isChallenged: boolean;
            /** @description The source it comes from; null where it comes from none. */
            source: string | null;
            /** @description The group of its source, of which all sources count once; null where it is of none. */
            independenceGroup: string | null;
            /** @description What the source shows; null where it is no evidence. */
            finding: string | null;
            quote?: components["schemas"]["Quote"];
            /** @description The weight the desk gives to it; null where it gave none, or it is no evidence. */
            strength: components["schemas"]["Strength"] | null;
            /** @description The challenge that was upheld. */
            challenge: string | null;
            /** @description Why the challenge was upheld, or why the claims contradict each other. */
            reason: string | null;
            /** @description The claim that contradicts this one, with its verdict. */
            contradicting: {
                /** @description The id of a claim. */
                claim: string;
                /** @description The words of that claim. */
                wording: string;
                status: components["schemas"]["ClaimStatus"];
                rating: components["schemas"]["Rating"] | null;
            } | null;
            /**
             * Format: date-time
             * @description Since when it is in this state.
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "ledger.created";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The name of the ledger, for example `main`. */
                ledger: string;
                /** @description The name of its first admin. */
                name: string;
                /** @description The rules that differ from the usual ones. */
                policy?: {
                    /** @description How many people other than the authors must approve a verdict. */
                    approvalsNeeded?: number;
                    /** @description The same for claims of the risk class `high`. */
                    approvalsNeededAtHighRisk?: number;
                    /** @description On how many independent sources a rating with a number must rest. Sources of one independence group count once. */
                    independentSourcesNeeded?: number;
                    /** @description Whether a verdict must have considered supporting and refuting evidence, or say that none was found. */
                    bothSides?: boolean;
                    /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
                    archivedSources?: boolean;
                    /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
                    rightOfReply?: boolean;
                    /** @description Whether whoever accepts evidence must say why it is as strong as they say. */
                    strengthReasons?: boolean;
                    /** @description How many people beside the authors must have rated the claim without knowing how others do, or an exception recorded. */
                    independentRatingsNeeded?: number;
                    /**
                     * @description Who sees a claim that is recorded without saying so.
                     * @enum {string}
                     */
                    claimVisibility?: "public" | "desk";
                    /** @description Within how many days the desk owes an answer to an objection. */
                    objectionDays?: number;
                    /** @description Whether someone without a key may lodge an objection. */
                    publicIntake?: boolean;
                    /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
                    publisher?: components["schemas"]["Publisher"] | null;
                    /** @description Where whoever is not content with the answer to an objection can turn to; null for nowhere. */
                    escalationUrl?: string | null;
                };
                /** @description The id of a key. */
                key: string;
                /** @description The id of a member. */
                member: string;
                /** @description The first characters of the key, to tell keys apart. */
                prefix: string;
                /** @description The SHA-256 digest of the key. The key itself is kept nowhere. */
                sha256: string;
            };
        };
        /** @description The log, one JSON object on each line, the last of them `end`. */
        LedgerExport: string;
        /** @description A page of: list the objections of the ledger. */
        LedgerObjectionPage: {
            /** @description What the page holds. */
            items: components["schemas"]["LedgerObjectionPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A complaint about something published. It changes no verdict by itself. */
        LedgerObjectionPageItem: {
            /** @description The id of an objection. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the objection last changed. */
            version: number;
            state: components["schemas"]["ObjectionState"];
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the words of whoever objects. */
            text: string;
            /**
             * Format: date-time
             * @description When it was lodged.
             */
            lodgedAt: string;
            lodgedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description Until when the desk owes an answer.
             */
            dueAt: string;
            /** @description What the desk found; null while it is open. */
            outcome: components["schemas"]["ObjectionOutcome"] | null;
            /** @description Why the desk found so. */
            explanation: string | null;
            /** @description Where whoever is not content with the answer can turn to. */
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
            /** @description What the page holds. */
            items: components["schemas"]["LedgerPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description One organisation’s record: its own log, order, people and policy. */
        LedgerPageItem: {
            /** @description The name of the ledger, for example `main`. */
            id: string;
            /** @description Where the ledger is; all that it holds is below. */
            href: string;
            /**
             * Format: date-time
             * @description When its first event was recorded; of a copy, the first that is public.
             */
            createdAt: string;
            /** @description The address of the ledger that this one is a copy of; null for one of our own. */
            copyOf: string | null;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A page of: list the verdicts of the ledger. */
        LedgerVerdictPage: {
            /** @description What the page holds. */
            items: components["schemas"]["LedgerVerdictPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A rating on a scale with its rationale and evidence, and what became of it. */
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
            /** @description Why this rating, in words a reader can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description Why it could not be met. */
                reason: string;
            }[];
            /** @description Who proposed or revised it. */
            proposedBy: components["schemas"]["Actor"][];
            /** @description Who approved it as it stands. None of them proposed it. */
            approvedBy: components["schemas"]["Actor"][];
            /** @description What has to change, where a proposal was returned. */
            comments: string | null;
            /** @description How people rated the claim without knowing how others do. Only the desk sees it. */
            independentRatings?: {
                /** @description How many people have rated the claim whose ratings are not opened yet. */
                sealed: number;
                /** @description How they rated it, once that was opened. */
                opened: components["schemas"]["IndependentRating"][];
            };
            /** @description Who was asked for a reply, and what they had answered when it was published. */
            replies: components["schemas"]["CarriedReply"][];
            /** @description When an approved proposal will be published by itself; null where it is not held. */
            embargoedUntil: string | null;
            /** @description When it was published; null where it was not. */
            publishedAt: string | null;
            /** @description The verdict whose place it took; null where it took none. */
            supersedes: string | null;
            /** @description The verdict that took its place; null where none did. */
            supersededBy: string | null;
            /** @description Why it was retracted; null where it was not. */
            tombstone: components["schemas"]["Tombstone"] | null;
            /** @description The notices about what became of it. */
            corrections: components["schemas"]["Correction"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description One thing that happened: who, what, when, why. */
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
            /** @description Why, where a reason was given. */
            why: string | null;
            /** @description The evidence, verdict or other item it is about. */
            item: string | null;
            /** @description Where the item can be read; the claim, where the line is about that. */
            href: string;
        };
        /** @description Something that waits for the desk. */
        LinkedQueueItem: {
            kind: components["schemas"]["QueueKind"];
            /** @description The id of a claim. */
            claim: string;
            /** @description The claim, as it is worded now. */
            wording: string;
            /** @description What waits: the claim itself, or a verdict or evidence on it. */
            item: string;
            /** @description Who has taken the claim on; null where nobody has. */
            assignee: components["schemas"]["Assignee"] | null;
            /**
             * Format: date-time
             * @description Since when it has waited for this.
             */
            since: string;
            /** @description By when it has to be done, where there is such a time. */
            dueAt: string | null;
            /** @description Where the item can be read. */
            href: string;
        };
        /** @description Object to something published. */
        LodgeObjectionBody: {
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the words of whoever objects. It is public, so it should name no private person. */
            text: string;
        };
        /** @description A webhook that was just made. */
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
            /** @description What deliveries are signed with (`whsec_…`). It is shown this once, and again to whoever repeats the request with its `Idempotency-Key` and the same key of the ledger. */
            secret: string;
        };
        /** @description What is to be told, and where. */
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
        /** @description Someone, or a program, on the desk. */
        Member: {
            /** @description The id of a member. */
            id: string;
            /** @description What the member is called. */
            name: string;
            /**
             * @description A program never passes for a person.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
        };
        /** @description Someone, or a program, joined the desk. */
        MemberAdded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "member.added";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a member. */
                member: string;
                /** @description What the member is called; the record shows it beside what they do. */
                name: string;
                /**
                 * @description A program never passes for a person.
                 * @enum {string}
                 */
                kind: "person" | "program";
                role: components["schemas"]["Role"];
            };
        };
        /** @description A page of: list members. */
        MemberPage: {
            /** @description What the page holds. */
            items: components["schemas"]["MemberPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description Someone, or a program, on the desk. */
        MemberPageItem: {
            /** @description The id of a member. */
            id: string;
            /** @description What the member is called. */
            name: string;
            /**
             * @description A program never passes for a person.
             * @enum {string}
             */
            kind: "person" | "program";
            role: components["schemas"]["Role"];
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description A member left; none of their keys works any more. */
        MemberRemoved: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "member.removed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a member. */
                member: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description A member was given another role. */
        MemberRoleChanged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "member.role-changed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a member. */
                member: string;
                role: components["schemas"]["Role"];
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description Find that the claim is the same as another one. */
        MergeClaimBody: {
            /** @description The claim that stands for both from now on. */
            into: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Find that the claimant is the same as another. */
        MergeClaimantBody: {
            /** @description The claimant that stays. */
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
            /** @description That of the message. */
            id: string | number;
            /** @description What came of it; left out where there is an error. */
            result?: {
                [key: string]: unknown;
            };
            /** @description Why it could not be done; left out where there is a result. */
            error?: {
                /** @description The code of the error, as JSON-RPC and the protocol have it. */
                code: number;
                /** @description What is wrong, in a sentence. */
                message: string;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description One message of JSON-RPC 2.0; never a list of them. */
        ModelMessage: {
            /**
             * @description The version of JSON-RPC.
             * @constant
             */
            jsonrpc: "2.0";
            /** @description Left out where no answer is asked for. */
            id?: string | number;
            /** @description For example `tools/list`. */
            method: string;
            /** @description What the method asks for, as the protocol has it. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "note.added";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a note. */
                note: string;
                /** @description What the desk is to know. Readers never see it. */
                text: string;
            };
        };
        /** @description A page of: list the notes on a claim. */
        NotePage: {
            /** @description What the page holds. */
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
            /** @description What the desk is to know. */
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
        /** @description A complaint about something published. It changes no verdict by itself. */
        Objection: {
            /** @description The id of an objection. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the objection last changed. */
            version: number;
            state: components["schemas"]["ObjectionState"];
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the words of whoever objects. */
            text: string;
            /**
             * Format: date-time
             * @description When it was lodged.
             */
            lodgedAt: string;
            lodgedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description Until when the desk owes an answer.
             */
            dueAt: string;
            /** @description What the desk found; null while it is open. */
            outcome: components["schemas"]["ObjectionOutcome"] | null;
            /** @description Why the desk found so. */
            explanation: string | null;
            /** @description Where whoever is not content with the answer can turn to. */
            escalation: string | null;
            /** @description When the desk answered; null while it is open. */
            resolvedAt: string | null;
            /** @description Who answered for the desk; null while it is open. */
            resolvedBy: components["schemas"]["Actor"] | null;
        };
        /** @description What is objected to: always something published. */
        ObjectionAbout: components["schemas"]["AboutClaim"] | components["schemas"]["AboutVerdict"] | components["schemas"]["AboutCorrection"];
        /**
         * @description Whether an answer came by the date it was due, after that date, or not yet.
         * @enum {string}
         */
        ObjectionAnswered: "in-time" | "late" | "not-yet";
        /** @description Someone objects to something published. It changes no verdict by itself. */
        ObjectionLodged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "objection.lodged";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an objection. */
                objection: string;
                about: components["schemas"]["ObjectionAbout"];
                /** @description What is wrong and why, in the words of whoever objects. It is public, so it should name no private person. */
                text: string;
                /**
                 * Format: date-time
                 * @description Until when the desk owes an answer.
                 */
                dueAt: string;
            };
        };
        /**
         * @description What the desk found. Upholding changes no verdict by itself; that is an act of its own.
         * @enum {string}
         */
        ObjectionOutcome: "upheld" | "partly-upheld" | "rejected";
        /** @description A page of: list the objections on a claim. */
        ObjectionPage: {
            /** @description What the page holds. */
            items: components["schemas"]["ObjectionPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A complaint about something published. It changes no verdict by itself. */
        ObjectionPageItem: {
            /** @description The id of an objection. */
            id: string;
            /** @description The id of a claim. */
            claim: string;
            /** @description The version of the claim when the objection last changed. */
            version: number;
            state: components["schemas"]["ObjectionState"];
            about: components["schemas"]["ObjectionAbout"];
            /** @description What is wrong and why, in the words of whoever objects. */
            text: string;
            /**
             * Format: date-time
             * @description When it was lodged.
             */
            lodgedAt: string;
            lodgedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description Until when the desk owes an answer.
             */
            dueAt: string;
            /** @description What the desk found; null while it is open. */
            outcome: components["schemas"]["ObjectionOutcome"] | null;
            /** @description Why the desk found so. */
            explanation: string | null;
            /** @description Where whoever is not content with the answer can turn to. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "objection.resolved";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of an objection. */
                objection: string;
                outcome: components["schemas"]["ObjectionOutcome"];
                /** @description Why, for whoever objected and for every reader. */
                explanation: string;
                /**
                 * Format: uri
                 * @description Where whoever is not content with the answer can turn to.
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
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description The same objections by the answer they had been given at the end of the period. */
            byOutcome: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
                outcome: components["schemas"]["ObjectionOutcome"];
            }[];
            /** @description Those of them that were answered by the date they were due. */
            answeredInTime: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description Those of them that were answered after that date. */
            answeredLate: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description Those of them that had no answer at the end of the period. */
            unanswered: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
        };
        /** @description Bring evidence for, against or about the claim. */
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
            /** @description What else there is to say of it. */
            comment?: string;
        };
        /** @description A member of the desk. */
        PersonActor: {
            /**
             * @description What kind of actor it is. (enum property replaced by openapi-typescript)
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
        /** @description What the ledger demands before something may be published. */
        Policy: {
            /** @description How many people other than the authors must approve a verdict. */
            approvalsNeeded: number;
            /** @description The same for claims of the risk class `high`. */
            approvalsNeededAtHighRisk: number;
            /** @description On how many independent sources a rating with a number must rest. Sources of one independence group count once. */
            independentSourcesNeeded: number;
            /** @description Whether a verdict must have considered supporting and refuting evidence, or say that none was found. */
            bothSides: boolean;
            /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
            archivedSources: boolean;
            /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
            rightOfReply: boolean;
            /** @description Whether whoever accepts evidence must say why it is as strong as they say. */
            strengthReasons?: boolean;
            /** @description How many people beside the authors must have rated the claim without knowing how others do, or an exception recorded. */
            independentRatingsNeeded?: number;
            /**
             * @description Who sees a claim that is recorded without saying so.
             * @enum {string}
             */
            claimVisibility: "public" | "desk";
            /** @description Within how many days the desk owes an answer to an objection. */
            objectionDays?: number;
            /** @description Whether someone without a key may lodge an objection. */
            publicIntake?: boolean;
            /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
            publisher?: components["schemas"]["Publisher"] | null;
            /** @description Where whoever is not content with the answer to an objection can turn to; null for nowhere. */
            escalationUrl?: string | null;
        };
        /** @description The rules of the ledger were set. */
        PolicySet: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "policy.set";
            /** @description What there is to say of it, by the type. */
            data: {
                policy: components["schemas"]["Policy"];
                /** @description Why, in words. */
                reason?: string;
            };
        };
        /** @description In a copy of a ledger: an event that the origin does not show to the public. No act makes it. */
        PositionWithheld: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "position.withheld";
            /** @description What there is to say of it, by the type. */
            data: Record<string, never>;
        };
        /** @description What went wrong (RFC 9457). */
        Problem: {
            /** @description The address of the type of problem; it never changes, so programs go by it. */
            type: string;
            /** @description What the type of problem always says. */
            title: string;
            /** @description The status of the answer, once more. */
            status: number;
            /** @description What went wrong this time. */
            detail: string;
            /** @description The address that was asked. */
            instance: string;
            /**
             * Format: uuid
             * @description The id of the request, as it stands in the logs.
             */
            requestId: string;
            /** @description Every field that is wrong, not only the first; at most a hundred are named. */
            errors?: {
                /** @description Where in the body, as a JSON pointer (RFC 6901) in a fragment: `#/topics/0`. */
                pointer: string;
                /** @description What is wrong with it. */
                detail: string;
            }[];
            /** @description The state it is in, where that is why. */
            state?: string;
            /** @description What is allowed in that state. */
            allowed?: string[];
            /** @description What comes nearest to the quote that was not found. */
            nearest?: string;
            /** @description The version it is at, where yours was stale. */
            currentVersion?: number;
            /** @description The events since the version you saw, at most the first hundred. */
            unseen?: unknown[];
        };
        /** @description A program: with a key of its own, or with that of a person for whom it acts and who is its member here. */
        ProgramActor: {
            /**
             * @description What kind of actor it is. (enum property replaced by openapi-typescript)
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
            /** @description A rating of the scale, by its code. */
            rating: string;
            /** @description Why this rating, in words a reader can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. Only a rating without a number may rest on none. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description Why it could not be met. */
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
            /** @description Required when a verdict is in force: it will be superseded. */
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
             * @description The role that was responsible for what had to be changed.
             * @enum {string}
             */
            responsible: "reporter" | "checker" | "editor" | "source" | "system";
            /** @description What changed and why, for readers. */
            text: string;
            /** @description What changed. */
            changed: {
                /** @description Whether the rating in force is another one now, or none. */
                rating: boolean;
                /** @description The rating that was in force before. */
                before: components["schemas"]["Rating"] | null;
                /** @description The rating in force since; null where the verdict was retracted. */
                after: components["schemas"]["Rating"] | null;
                /** @description The verdict that took its place; null where none did. */
                supersededBy: string | null;
                /** @description The appearance that was corrected or withdrawn under the verdict; null where none was. */
                appearance: string | null;
                /** @description The words of the claim before and since; null where they are the same. */
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
            /** @description What the publisher is called. */
            name: string;
            /**
             * Format: uri
             * @description Where the publisher is to be found.
             */
            url?: string;
            /**
             * Format: uri
             * @description The licence under which the record is published.
             */
            licence?: string;
        };
        /**
         * @description What has to be done.
         * @enum {string}
         */
        QueueKind: "to-check" | "to-approve" | "to-publish" | "returned" | "needs-review" | "open-challenge" | "objection-due" | "embargo-ending" | "reply-lapsing";
        /** @description A page of what waits for the desk. */
        QueuePage: {
            /** @description What the page holds. */
            items: components["schemas"]["LinkedQueueItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A passage of a source, as a W3C text quote selector. */
        Quote: {
            /** @description The words themselves, exactly as they stand in the source. */
            exact: string;
            /** @description A few words that stand before. */
            prefix?: string;
            /** @description A few words that stand after. */
            suffix?: string;
            /** @description Where the words stand in the source's captured text. */
            position?: {
                /** @description First character, counted from 0. */
                start: number;
                /** @description The character after the last. */
                end: number;
            };
        };
        /** @description Rate the claim as it is proposed to be rated, without knowing how others rate it. */
        RateVerdictBody: {
            /** @description A rating of the scale of the proposal, by its code. */
            rating: string;
            /** @description Why you rate it so. */
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
            /** @description The number on the axis. A rating off the axis has none. */
            value?: number;
        };
        /** @description What a rating is called in another language. */
        RatingTranslation: {
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language: string;
            /** @description What readers of that language are shown. */
            label: string;
            /** @description When it is the right rating. */
            meaning?: string;
        };
        /** @description Requests may be sent here. */
        Readiness: {
            /**
             * @description Always `ok`; where all is not well another status is answered.
             * @constant
             */
            status: "ok";
            /** @description Whether what is read was made by this version of the service. */
            projections: {
                /** @description How many of them were made by another version of the service and are built anew, or were added and are built. Reads are answered meanwhile. */
                building: number;
                /** @description How many there are, those of each ledger counted. */
                of: number;
                /** @description In how many ledgers that has failed; it is tried again, and the log says why. */
                failing: number;
            };
        };
        /** @description What an act led to. */
        Receipt: {
            /** @description What was made or changed. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The version it is at now; the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether every read shows it already. It is durable in either case; false is rare and passes. */
            shown: boolean;
        };
        /** @description Put a reply on record. */
        ReceiveReplyBody: {
            /** @description What the claimant answered. */
            text: string;
        };
        /** @description Put an occasion on record on which the claim was made. */
        RecordAppearanceBody: {
            /** @description Who made the claim. */
            claimant: string;
            /** @description The office or role of the claimant at the time. */
            role?: string;
            /** @description When it was made, as exactly as it is known. */
            date?: string;
            /** @description Where it was made: a speech, a telephone press conference, a newspaper … */
            medium?: string;
            /** @description The document that shows it. */
            source?: string;
            quote?: components["schemas"]["Quote"];
        };
        /** @description Put a claim on record. */
        RecordClaimBody: {
            /** @description The assertion in neutral words, without a rating in it. */
            wording: string;
            /** @description The language of the wording, as a BCP 47 tag. */
            language: string;
            /**
             * @description Who may see the claim and all that happens to it.
             * @enum {string}
             */
            visibility?: "public" | "desk";
            /** @description What the claim is about, as slugs. */
            topics?: string[];
            /** @description The time a claim is about, not the time when it was said. */
            period?: {
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            };
            /** @description Places the claim is about, by name. */
            places?: string[];
            /**
             * @description Whether the claim can be settled by evidence at all.
             * @enum {string}
             */
            checkability?: "checkable" | "not-checkable" | "undetermined";
            /**
             * @description How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.
             * @enum {string}
             */
            riskClass?: "standard" | "high";
        };
        /** @description Put an office or role of a claimant on record. */
        RecordRoleBody: {
            /** @description The office or role, for example `President of Peru`. */
            title: string;
            /** @description Where the office is held; left out where the title says it. */
            organisation?: string;
            /** @description Since when it was held, as exactly as it is known. */
            from?: string;
            /** @description Until when it was held; left out where that is not known or it still is. */
            until?: string;
        };
        /** @description Put a claimant on record. */
        RegisterClaimantBody: {
            kind: components["schemas"]["ClaimantKind"];
            /** @description What the claimant is called. */
            name: string;
            /** @description Who that is, in neutral words. */
            description?: string;
            /** @description Addresses that name the same person or organisation. */
            sameAs?: string[];
        };
        /** @description Put a document on record as a source. */
        RegisterSourceBody: {
            /** @description What the document is called. */
            title: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Who published it. Left out where that is not known. */
            publisher?: string;
            /** @description Who wrote it, as far as that is known. */
            authors?: string[];
            /** @description When it was published, as exactly as it is known. */
            publishedOn?: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language?: string;
            /** @description Sources of one group tell one story (copies of one wire report) and count once. */
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
            /** @description What the page holds. */
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
            /** @description Why they are related; null where nobody said. */
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
        /** @description Let a member go. */
        RemoveMemberBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description It is removed. */
        RemovedWebhook: {
            /** @description The id of a webhook. */
            id: string;
        };
        /** @description Take a declined claim up again. */
        ReopenClaimBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description A request for a reply and what came of it. It is public once a verdict carries it. */
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
            /** @description What they were asked. Only the desk is shown it. */
            question: string | null;
            /** @description Until when the desk waits. Only the desk is shown it. */
            dueAt: string | null;
            /** @description What they answered. */
            text: string | null;
            /** @description When the answer, or that there was none, came on record. */
            answeredAt: string | null;
            /** @description Whether a published verdict carries it, so that everyone sees it. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reply.lapsed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a reply. */
                reply: string;
            };
        };
        /** @description A page of: list the replies on a claim. */
        ReplyPage: {
            /** @description What the page holds. */
            items: components["schemas"]["ReplyPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A request for a reply and what came of it. It is public once a verdict carries it. */
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
            /** @description What they were asked. Only the desk is shown it. */
            question: string | null;
            /** @description Until when the desk waits. Only the desk is shown it. */
            dueAt: string | null;
            /** @description What they answered. */
            text: string | null;
            /** @description When the answer, or that there was none, came on record. */
            answeredAt: string | null;
            /** @description Whether a published verdict carries it, so that everyone sees it. */
            isPublished: boolean;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description The claimant replied. It is public where a published verdict carries it. */
        ReplyReceived: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reply.received";
            /** @description What there is to say of it, by the type. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "reply.requested";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a reply. */
                reply: string;
                /** @description Who is asked. */
                claimant: string;
                /** @description What they are asked to reply to. */
                question: string;
                /**
                 * Format: date-time
                 * @description Until when the desk waits. At that time the request lapses by itself.
                 */
                dueAt: string;
            };
        };
        /**
         * @description `lapsed`: the time to answer ran out. What comes later can still be put on record.
         * @enum {string}
         */
        ReplyState: "asked" | "received" | "lapsed";
        /** @description Put on record that no copy of the source could be kept. */
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
            /** @description What reads otherwise now, in neutral words. */
            description: string;
        };
        /** @description Put on record that the source is not at its address any more. */
        ReportSourceGoneBody: {
            /** @description What its address answers now. */
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
             * @description Until when the desk waits. At that time the request lapses by itself.
             */
            dueAt: string;
        };
        /** @description Since when. */
        ResendSinceBody: {
            /** @description Only what happened after this position. */
            after: number;
        };
        /** @description Answer an objection. */
        ResolveObjectionBody: {
            outcome: components["schemas"]["ObjectionOutcome"];
            /** @description Why, for whoever objected and for every reader. */
            explanation: string;
        };
        /** @description Take back the verdict in force. */
        RetractVerdictBody: {
            reason: components["schemas"]["ChangeReason"];
            /**
             * @description The role that was responsible for what had to be changed.
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
        /** @description Put the claim in other words, or say anew what it is about. */
        ReviseClaimBody: {
            /** @description The assertion in neutral words, without a rating in it. */
            wording?: string;
            /** @description The language of the wording, as a BCP 47 tag. */
            language?: string;
            topics?: string[] | null;
            period?: {
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                from?: string;
                /** @description A date as exactly as it is known: `2000`, `2000-05` or `2000-05-28`. */
                until?: string;
            } | null;
            places?: string[] | null;
            checkability?: ("checkable" | "not-checkable" | "undetermined") | null;
            riskClass?: ("standard" | "high") | null;
            /** @description Why it is revised. Readers see it in the history. */
            reason: string;
            /** @description Required when the claim is put in other words while a verdict on it is in force. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description Revise a proposal that is still open. */
        ReviseVerdictBody: {
            /** @description The id of a rating scale, for example `truth`. */
            scale: string;
            /** @description A rating of the scale, by its code. */
            rating: string;
            /** @description Why this rating, in words a reader can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. Only a rating without a number may rest on none. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description Why it could not be met. */
                reason: string;
            }[];
        };
        /** @description Take a key out of use. */
        RevokeKeyBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /**
         * @description What a member may do. Each role may do all that the roles before it may.
         * @enum {string}
         */
        Role: "reader" | "contributor" | "checker" | "editor" | "admin";
        /** @description Give the holder of a key another one in its place. The old one goes on working for the time stated. */
        RotateKeyBody: {
            /**
             * Format: date-time
             * @description When it stops working by itself; left out for never.
             */
            expiresAt?: string;
            /** @description For how many minutes the old key goes on working beside the new one; 0 ends it at once. */
            overlapMinutes: number;
        };
        /** @description How long both secrets sign. */
        RotateWebhookSecretBody: {
            /** @description Hours for which the secret before still signs; usually 24. */
            overlapHours?: number;
        };
        /** @description The key that was issued in place of another. */
        RotatedKey: {
            /** @description The id of a key. */
            id: string;
            /** @description Where it can be read. */
            href: string;
            /** @description The version it is at now; the ETag to send as If-Match. */
            version: number;
            /** @description The position of the last event in the ledger; reads may wait for it (`atLeast`). */
            position: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it.
             */
            recordedAt: string;
            /** @description Whether every read shows it already. It is durable in either case; false is rare and passes. */
            shown: boolean;
            /** @description The key itself. It is shown this once and kept nowhere; send it as `Authorization: Bearer …`. Whoever repeats the very same request, with the same `Idempotency-Key` and the same credential, is shown it again. */
            key: string;
            /** @description The first characters of the key, to tell keys apart. */
            prefix: string;
            /** @description When it stops working by itself; null for never. */
            expiresAt: string | null;
        };
        /** @description A new secret. Until `overlapUntil` the one before signs beside it. */
        RotatedSecret: {
            /** @description The id of a webhook. */
            id: string;
            /** @description The version of the webhook; its ETag. */
            version: number;
            /** @description What deliveries are signed with (`whsec_…`). It is shown this once, and again to whoever repeats the request with its `Idempotency-Key` and the same key of the ledger. */
            secret: string;
            /**
             * Format: date-time
             * @description Until when the secret before signs as well.
             */
            overlapUntil: string;
        };
        /** @description A named, versioned rating scale. */
        Scale: {
            /** @description The id of a rating scale, for example `truth`. */
            id: string;
            /** @description The version of the scale; verdicts keep the one under which they were given. */
            version: number;
            /** @description What the scale is called. */
            name: string;
            /** @description The ratings that can be given. */
            ratings: components["schemas"]["ScaleRating"][];
            /**
             * Format: date-time
             * @description When this version was defined.
             */
            updatedAt: string;
        };
        /** @description A rating scale was defined, or defined anew. */
        ScaleDefined: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "scale.defined";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a rating scale, for example `truth`. */
                scale: string;
                /** @description The version of the scale: 1 for the first, one more with each that is defined anew. */
                version: number;
                /** @description What the scale is called. */
                name: string;
                /** @description The ratings that can be given, each with a code of its own. */
                ratings: components["schemas"]["ScaleRating"][];
            };
        };
        /** @description A page of: list rating scales. */
        ScalePage: {
            /** @description What the page holds. */
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
            /** @description What the scale is called. */
            name: string;
            /** @description The ratings that can be given. */
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
            /** @description What programs call it; verdicts name it. */
            code: string;
            /** @description What readers are shown. */
            label: string;
            /** @description When it is the right rating. */
            meaning?: string;
            /** @description What the rating is called in other languages. */
            translations?: components["schemas"]["RatingTranslation"][];
            /** @description The number on the true–false axis; the higher, the truer. A rating off the axis has none. */
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
            /** @description The rules to set. Those that are left out stay as they are. */
            policy: {
                /** @description How many people other than the authors must approve a verdict. */
                approvalsNeeded?: number;
                /** @description The same for claims of the risk class `high`. */
                approvalsNeededAtHighRisk?: number;
                /** @description On how many independent sources a rating with a number must rest. Sources of one independence group count once. */
                independentSourcesNeeded?: number;
                /** @description Whether a verdict must have considered supporting and refuting evidence, or say that none was found. */
                bothSides?: boolean;
                /** @description Whether a copy of every source relied on must have been captured, or an exception recorded. */
                archivedSources?: boolean;
                /** @description Whether a claimant must have been asked for a reply, or an exception recorded. */
                rightOfReply?: boolean;
                /** @description Whether whoever accepts evidence must say why it is as strong as they say. */
                strengthReasons?: boolean;
                /** @description How many people beside the authors must have rated the claim without knowing how others do, or an exception recorded. */
                independentRatingsNeeded?: number;
                /**
                 * @description Who sees a claim that is recorded without saying so.
                 * @enum {string}
                 */
                claimVisibility?: "public" | "desk";
                /** @description Within how many days the desk owes an answer to an objection. */
                objectionDays?: number;
                /** @description Whether someone without a key may lodge an objection. */
                publicIntake?: boolean;
                /** @description Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone. */
                publisher?: components["schemas"]["Publisher"] | null;
                /** @description Where whoever is not content with the answer to an objection can turn to; null for nowhere. */
                escalationUrl?: string | null;
            };
            /** @description Why, in words. */
            reason?: string;
        };
        /** @description Some of the verdicts published in the period. */
        ShareOfVerdicts: {
            /** @description How many there were. */
            count: number;
            /** @description Where what was counted is listed, as it was shown then. */
            items: string;
            /** @description All verdicts published in the period. */
            of: number;
            /** @description The one through the other; null where there are none. */
            share: number | null;
        };
        /** @description A document that evidence and appearances come from. */
        Source: {
            /** @description The id of a source. */
            id: string;
            /** @description The version of the source; its ETag. */
            version: number;
            /** @description What the document is called. */
            title: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Who published it. Left out where that is not known. */
            publisher?: string;
            /** @description Who wrote it, as far as that is known. */
            authors?: string[];
            /** @description When it was published, as exactly as it is known. */
            publishedOn?: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language?: string;
            /** @description Sources of one group tell one story (copies of one wire report) and count once. */
            independenceGroup?: string;
            state: components["schemas"]["SourceState"];
            /** @description What changed, or what shows that it is gone or withdrawn; null while it is available. */
            stateReason: string | null;
            /** @description Whether a copy can be read at an archive, or as text in the ledger. */
            archived: boolean;
            /** @description Copies that were kept, the latest last; at most the ten latest. */
            captures: components["schemas"]["Capture"][];
            /** @description The latest attempt, where it failed; null once a copy was kept. */
            captureFailure: components["schemas"]["CaptureFailure"] | null;
            /**
             * Format: date-time
             * @description When it was put on record.
             */
            recordedAt: string;
            recordedBy: components["schemas"]["Actor"];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
        };
        /** @description Someone tried to keep a copy of the source, in vain. */
        SourceCaptureFailed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.capture-failed";
            /** @description What there is to say of it, by the type. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.captured";
            /** @description What there is to say of it, by the type. */
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
                /** @description The words of the captured copy. Once they are on record, quotes from the source are held against them. */
                text?: string;
            };
        };
        /** @description The source reads otherwise than when it was captured before. */
        SourceChanged: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.changed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description The later capture. */
                capture: string;
                /** @description The digest of the capture before. */
                was: string;
                /** @description The digest of the later capture. */
                is: string;
                /** @description What reads otherwise now, in neutral words. */
                description: string;
            };
        };
        /** @description The source was described anew. */
        SourceDescribed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.described";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description What the document is called. */
                title: string;
                kind: components["schemas"]["SourceKind"];
                /** @description Who published it. Left out where that is not known. */
                publisher?: string;
                /** @description Who wrote it, as far as that is known. */
                authors?: string[];
                /** @description When it was published, as exactly as it is known. */
                publishedOn?: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url?: string;
                /** @description A BCP 47 language tag, for example `es-PE`. */
                language?: string;
                /** @description Sources of one group tell one story (copies of one wire report) and count once. */
                independenceGroup?: string;
                /** @description Why, in words. */
                reason: string;
            };
        };
        /** @description The source is not at its address any more. */
        SourceGone: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.gone";
            /** @description What there is to say of it, by the type. */
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
            /** @description What the page holds. */
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
            /** @description What the document is called. */
            title: string;
            kind: components["schemas"]["SourceKind"];
            /** @description Who published it. Left out where that is not known. */
            publisher?: string;
            /** @description Who wrote it, as far as that is known. */
            authors?: string[];
            /** @description When it was published, as exactly as it is known. */
            publishedOn?: string;
            /**
             * Format: uri
             * @description Where it can be read.
             */
            url?: string;
            /** @description A BCP 47 language tag, for example `es-PE`. */
            language?: string;
            /** @description Sources of one group tell one story (copies of one wire report) and count once. */
            independenceGroup?: string;
            state: components["schemas"]["SourceState"];
            /** @description What changed, or what shows that it is gone or withdrawn; null while it is available. */
            stateReason: string | null;
            /** @description Whether a copy can be read at an archive, or as text in the ledger. */
            archived: boolean;
            /** @description Copies that were kept, the latest last; at most the ten latest. */
            captures: components["schemas"]["Capture"][];
            /** @description The latest attempt, where it failed; null once a copy was kept. */
            captureFailure: components["schemas"]["CaptureFailure"] | null;
            /**
             * Format: date-time
             * @description When it was put on record.
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
        /** @description A document was put on record as a source. */
        SourceRegistered: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.registered";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a source. */
                source: string;
                /** @description What the document is called. */
                title: string;
                kind: components["schemas"]["SourceKind"];
                /** @description Who published it. Left out where that is not known. */
                publisher?: string;
                /** @description Who wrote it, as far as that is known. */
                authors?: string[];
                /** @description When it was published, as exactly as it is known. */
                publishedOn?: string;
                /**
                 * Format: uri
                 * @description Where it can be read.
                 */
                url?: string;
                /** @description A BCP 47 language tag, for example `es-PE`. */
                language?: string;
                /** @description Sources of one group tell one story (copies of one wire report) and count once. */
                independenceGroup?: string;
            };
        };
        /**
         * @description What became of the source: `changed` since it was first captured, `gone` from its address, `withdrawn` by its publisher.
         * @enum {string}
         */
        SourceState: "available" | "changed" | "gone" | "withdrawn";
        /** @description The publisher withdrew the source. */
        SourceWithdrawn: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "source.withdrawn";
            /** @description What there is to say of it, by the type. */
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
         * @description What an event happened to.
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
             * @description What kind of actor it is. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "system";
        };
        /** @description How long claims waited from the day they came on record to their first published verdict. */
        TimeToFirstVerdict: {
            /** @description Claims whose first verdict was published in the period, by that verdict. */
            claims: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description Half of them had to wait no longer; null where there are none. */
            medianHours: number | null;
            /** @description Nine in ten had to wait no longer; null where there are none. */
            p90Hours: number | null;
        };
        /** @description When, by whom and why the verdict was taken back. */
        Tombstone: {
            /**
             * Format: date-time
             * @description When it was taken back.
             */
            at: string;
            by: components["schemas"]["Actor"];
            reason: components["schemas"]["ChangeReason"];
            /** @description The public notice about it. */
            correction: string | null;
            /** @description What the notice says. */
            text: string | null;
        };
        /** @description Let a merged claim stand for itself again. */
        UnmergeClaimBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Find that two claimants are not the same. */
        UnmergeClaimantBody: {
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Take a relation back. */
        UnrelateClaimBody: {
            relation: components["schemas"]["Relation"];
            /** @description The other claim. */
            to: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description A rating on a scale with its rationale and evidence, and what became of it. */
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
            /** @description Why this rating, in words a reader can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description Why it could not be met. */
                reason: string;
            }[];
            /** @description Who proposed or revised it. */
            proposedBy: components["schemas"]["Actor"][];
            /** @description Who approved it as it stands. None of them proposed it. */
            approvedBy: components["schemas"]["Actor"][];
            /** @description What has to change, where a proposal was returned. */
            comments: string | null;
            /** @description How people rated the claim without knowing how others do. Only the desk sees it. */
            independentRatings?: {
                /** @description How many people have rated the claim whose ratings are not opened yet. */
                sealed: number;
                /** @description How they rated it, once that was opened. */
                opened: components["schemas"]["IndependentRating"][];
            };
            /** @description Who was asked for a reply, and what they had answered when it was published. */
            replies: components["schemas"]["CarriedReply"][];
            /** @description When an approved proposal will be published by itself; null where it is not held. */
            embargoedUntil: string | null;
            /** @description When it was published; null where it was not. */
            publishedAt: string | null;
            /** @description The verdict whose place it took; null where it took none. */
            supersedes: string | null;
            /** @description The verdict that took its place; null where none did. */
            supersededBy: string | null;
            /** @description Why it was retracted; null where it was not. */
            tombstone: components["schemas"]["Tombstone"] | null;
            /** @description The notices about what became of it. */
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
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.approved";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description What else there is to say of it. */
                comment?: string;
            };
        };
        /** @description An approved verdict is held until a time, at which the ledger publishes it by itself. Again: until another time. */
        VerdictEmbargoed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.embargoed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /**
                 * Format: date-time
                 * @description When it will be published.
                 */
                until: string;
                /** @description The id of the correction, where publishing it will need one. */
                correction: string;
                /** @description The notice that will be published where a verdict is in force then. */
                notice?: components["schemas"]["CorrectionNotice"];
            };
        };
        /** @description A page of: list the verdicts on a claim. */
        VerdictPage: {
            /** @description What the page holds. */
            items: components["schemas"]["VerdictPageItem"][];
            /** @description The cursor of the next page; null on the last. */
            next: string | null;
        };
        /** @description A rating on a scale with its rationale and evidence, and what became of it. */
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
            /** @description Why this rating, in words a reader can follow. */
            rationale: string;
            /** @description The evidence that the rating rests on, each with the reason. */
            reliedOn: components["schemas"]["Citation"][];
            /** @description The evidence that was considered and set aside, each with the reason. */
            setAside: components["schemas"]["Citation"][];
            /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
            combination?: string;
            /** @description The sides for which evidence was looked for and none was found. */
            noneFound?: ("supports" | "refutes")[];
            /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
            exceptions?: {
                /**
                 * @description The rule of the policy.
                 * @enum {string}
                 */
                rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                /** @description Why it could not be met. */
                reason: string;
            }[];
            /** @description Who proposed or revised it. */
            proposedBy: components["schemas"]["Actor"][];
            /** @description Who approved it as it stands. None of them proposed it. */
            approvedBy: components["schemas"]["Actor"][];
            /** @description What has to change, where a proposal was returned. */
            comments: string | null;
            /** @description How people rated the claim without knowing how others do. Only the desk sees it. */
            independentRatings?: {
                /** @description How many people have rated the claim whose ratings are not opened yet. */
                sealed: number;
                /** @description How they rated it, once that was opened. */
                opened: components["schemas"]["IndependentRating"][];
            };
            /** @description Who was asked for a reply, and what they had answered when it was published. */
            replies: components["schemas"]["CarriedReply"][];
            /** @description When an approved proposal will be published by itself; null where it is not held. */
            embargoedUntil: string | null;
            /** @description When it was published; null where it was not. */
            publishedAt: string | null;
            /** @description The verdict whose place it took; null where it took none. */
            supersedes: string | null;
            /** @description The verdict that took its place; null where none did. */
            supersededBy: string | null;
            /** @description Why it was retracted; null where it was not. */
            tombstone: components["schemas"]["Tombstone"] | null;
            /** @description The notices about what became of it. */
            corrections: components["schemas"]["Correction"][];
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updatedAt: string;
            /** @description The ETag of the item. */
            etag: string;
        };
        /** @description Someone proposed a verdict, or revised the proposal, which voids its approvals. */
        VerdictProposed: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.proposed";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                rating: components["schemas"]["Rating"];
                /** @description The claim as it was worded when the verdict was proposed. It is approved and published for that wording alone. */
                wording: string;
                /** @description Why this rating, in words a reader can follow. */
                rationale: string;
                /** @description The evidence that the rating rests on, each with the reason. Only a rating without a number may rest on none. */
                reliedOn: components["schemas"]["Citation"][];
                /** @description The evidence that was considered and set aside, each with the reason. */
                setAside: components["schemas"]["Citation"][];
                /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
                combination?: string;
                /** @description The sides for which evidence was looked for and none was found. */
                noneFound?: ("supports" | "refutes")[];
                /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
                exceptions?: {
                    /**
                     * @description The rule of the policy.
                     * @enum {string}
                     */
                    rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                    /** @description Why it could not be met. */
                    reason: string;
                }[];
            };
        };
        /** @description The verdict is in force. It stands by itself: it repeats all that readers need. */
        VerdictPublished: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.published";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                rating: components["schemas"]["Rating"];
                /** @description The claim as it was worded when the verdict was given. */
                wording: string;
                /** @description Why this rating, in words a reader can follow. */
                rationale: string;
                /** @description The evidence that the rating rests on, each with the reason. Only a rating without a number may rest on none. */
                reliedOn: components["schemas"]["Citation"][];
                /** @description The evidence that was considered and set aside, each with the reason. */
                setAside: components["schemas"]["Citation"][];
                /** @description How the verdicts on the parts lead to this one. Required where the claim has parts. */
                combination?: string;
                /** @description The sides for which evidence was looked for and none was found. */
                noneFound?: ("supports" | "refutes")[];
                /** @description Rules of the policy that could not be met, each with the reason. Readers see them. */
                exceptions?: {
                    /**
                     * @description The rule of the policy.
                     * @enum {string}
                     */
                    rule: "archived-sources" | "right-of-reply" | "independent-ratings";
                    /** @description Why it could not be met. */
                    reason: string;
                }[];
                /** @description Who proposed or revised it. */
                proposedBy: components["schemas"]["Actor"][];
                /** @description Who approved it. None of them proposed it. */
                approvedBy: components["schemas"]["Actor"][];
                /** @description The verdict whose place it takes, where one was in force. */
                supersedes?: string;
                /** @description Who was asked for a reply, and what they answered. */
                replies?: components["schemas"]["CarriedReply"][];
            };
        };
        /** @description Somebody rated the claim independently. It is sealed: the desk learns of the rating when all are opened. */
        VerdictRated: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.rated";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                rating: components["schemas"]["Rating"];
                /** @description Why they rate it so. */
                reason?: string;
            };
        };
        /** @description The independent ratings of a proposal were opened, all at once. From then on no rating is independent. */
        VerdictRatingsOpened: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.ratings-opened";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description How each of them rated it. */
                ratings: components["schemas"]["IndependentRating"][];
                /** @description What else there is to say of it. */
                comment?: string;
            };
        };
        /** @description The verdict was taken back; none is in force. */
        VerdictRetracted: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.retracted";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                reason: components["schemas"]["ChangeReason"];
            };
        };
        /** @description The proposal went back to its author with comments. */
        VerdictReturned: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.returned";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description What has to change before it can be approved. */
                comments: string;
            };
        };
        /**
         * @description What became of the verdict. Only a published one is in force.
         * @enum {string}
         */
        VerdictState: "proposed" | "returned" | "published" | "superseded" | "retracted";
        /** @description A newer verdict took the place of this one. */
        VerdictSuperseded: {
            /** @description The id of an event. */
            id: string;
            /** @description The name of the ledger, for example `main`. */
            ledger: string;
            /** @description The place in the ledger: 1, 2, 3 … with no gaps. */
            position: number;
            /** @description The claim, source, claimant, scale or ledger that it happened to. */
            stream: string;
            /** @description The place in the stream: 1, 2, 3 … with no gaps. */
            version: number;
            /**
             * Format: date-time
             * @description When the ledger recorded it. It never runs backwards from one position to the next.
             */
            recordedAt: string;
            actor: components["schemas"]["Actor"];
            /**
             * @description Who may see this event.
             * @enum {string}
             */
            audience: "public" | "desk" | "admin";
            /** @description In the feed alone: the position of the event before it in what was asked for. */
            previous?: number;
            /**
             * @description What happened. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "verdict.superseded";
            /** @description What there is to say of it, by the type. */
            data: {
                /** @description The id of a verdict. */
                verdict: string;
                /** @description The verdict that took its place. */
                by: string;
                reason: components["schemas"]["ChangeReason"];
            };
        };
        /** @description The verdicts of a period. */
        VerdictsAccount: {
            /** @description Verdicts published in the period. */
            published: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
            };
            /** @description The same verdicts by what had become of them at the end of the period. */
            byState: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
                items: string;
                /**
                 * @description What became of them.
                 * @enum {string}
                 */
                state: "published" | "superseded" | "retracted";
            }[];
            /** @description The same verdicts by the rating they gave. */
            byRating: {
                /** @description How many there were. */
                count: number;
                /** @description Where what was counted is listed, as it was shown then. */
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
        /** @description An event, as a webhook is told of it. */
        WebhookEvent: (components["schemas"]["ClaimRecorded"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimReworded"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimClassified"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimDeclined"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimReopened"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["NoteAdded"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimRelated"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimUnrelated"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimMerged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimUnmerged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimAssigned"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["AppearanceRecorded"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["AppearanceCorrected"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["AppearanceWithdrawn"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceOffered"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceAccepted"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceDeclined"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceChallenged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceChallengeDismissed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["EvidenceWithdrawn"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictProposed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictApproved"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictRated"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictRatingsOpened"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictReturned"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictEmbargoed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictPublished"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictSuperseded"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["VerdictRetracted"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["CorrectionPublished"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ObjectionLodged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ObjectionResolved"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ReplyRequested"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ReplyReceived"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ReplyLapsed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceRegistered"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceDescribed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceCaptured"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceCaptureFailed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceChanged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceGone"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["SourceWithdrawn"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantRegistered"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantDescribed"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantRoleHeld"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantMerged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ClaimantUnmerged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["ScaleDefined"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["PolicySet"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["MemberAdded"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["MemberRoleChanged"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["MemberRemoved"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["KeyIssued"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["KeyRotated"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["KeyRevoked"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["LedgerCreated"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        }) | (components["schemas"]["PositionWithheld"] & {
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
        });
        /** @description Something that tries a webhook out. */
        WebhookPing: {
            /**
             * @description Always `webhook.ping`.
             * @constant
             */
            type: "webhook.ping";
            /**
             * Format: date-time
             * @description When it happened, under the name that Standard Webhooks gives it.
             */
            timestamp: string;
            /** @description Which webhook is tried out. */
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
        /** @description Find that the claim was not made on that occasion. */
        WithdrawAppearanceBody: {
            /** @description Why, in words. */
            reason: string;
            /** @description Required when a verdict is in force: readers were told otherwise. */
            notice?: components["schemas"]["CorrectionNotice"];
        };
        /** @description Withdraw evidence, which stays readable as withdrawn. */
        WithdrawEvidenceBody: {
            /** @description The challenge that was found to hold, where that is why. */
            upholds?: string;
            /** @description Why, in words. */
            reason: string;
        };
        /** @description Put on record that the publisher withdrew the source. */
        WithdrawSourceBody: {
            /** @description What the publisher says, or what shows that it was withdrawn. */
            reason: string;
        };
        /** @description A run of words that stayed, went or came. */
        WordChange: {
            /**
             * @description Whether the words stayed, went or came.
             * @enum {string}
             */
            kind: "same" | "removed" | "added";
            /** @description The words, with the blanks between them. */
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
        /** @description It is as you have it. */
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
        /** @description Another thing stands for it now, at the address in `Location`; `asOf` still shows it as it was. */
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
        /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
        AsOfQuery: string;
        /** @description Wait a moment until everything up to this position of the ledger is shown. */
        AtLeastQuery: string;
        /** @description The id of a claim. */
        ClaimPath: string;
        /** @description The id of a claimant. */
        ClaimantPath: string;
        /** @description Only claims that this claimant made. */
        ClaimantQuery: string;
        /** @description Only corrections of this class. */
        ClassQuery: components["schemas"]["CorrectionClass"];
        /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
        CursorQuery: string;
        /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
        DryRunQuery: "true" | "false";
        /** @description The id of an event. */
        EventPath: string;
        /** @description The id of an evidence. */
        EvidencePath: string;
        /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
        IdempotencyKeyHeader: string;
        /** @description The ETag you last read, or `*`. */
        IfMatchHeader: string;
        /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
        IfNoneMatchHeader: string;
        /** @description The id of a import. */
        ImportPath: string;
        /** @description The id of a key. */
        KeyPath: string;
        /** @description The name of the ledger, for example `main`. */
        LedgerPath: string;
        /** @description How many items the page may hold: from 1 to 200, usually 50. */
        LimitQuery: string;
        /** @description Only objections lodged at this time (RFC 3339) or later. */
        LodgedSinceQuery: string;
        /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
        /** @description Only verdicts in this state; usually `in-force`, which is `published`. */
        StateQuery: components["schemas"]["VerdictState"] | ("in-force" | "any");
        /** @description Only what is about this topic. */
        TopicQuery: string;
        /** @description The id of a verdict. */
        VerdictPath: string;
        /** @description The id of a webhook. */
        WebhookPath: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version, as a strong tag. Send it as `If-Match` to change what you saw, as `If-None-Match` to ask for news. */
        ETag: string;
        /** @description Where the thing can be read. */
        Location: string;
        /** @description Where the next page is (`next`, RFC 8288), if there is one; for a look at the past where the present is (`original latest-version`, RFC 7089); and of a deprecated operation where that is explained (`deprecation sunset`) and what stands for it (`successor-version`). */
        Link: string;
        /** @description For a look at the past: when the last event that is shown was recorded, to the second (RFC 7089). */
        "Memento-Datetime": string;
        /** @description `true` where the request had been carried out before and this is the answer of that time. */
        "Idempotency-Replayed": "true";
        /** @description The position that the ledger had come to. */
        "Ledger-Head": string;
        /** @description How many positions of the ledger lie beyond what was given, whoever may see them. */
        "Ledger-Lag": string;
        /** @description The id of the request, as it stands in the logs. */
        "X-Request-Id": string;
        /** @description What may be asked: `q` requests in `w` seconds, counted for a `"key"` or, where none opened anything, for an `"address"` (draft-ietf-httpapi-ratelimit-headers). */
        "RateLimit-Policy": string;
        /** @description How many requests are left of that (`r`), and in how many seconds it is whole again (`t`). It comes with every request that got as far as being counted. */
        RateLimit: string;
        /** @description In how many seconds to try again. */
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
            /** @description All is well. */
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
            /** @description All is well. */
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
            /** @description Requests may be sent here. */
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
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description A ledger that was just added, and the key that opens it. */
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
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description One organisation’s record: its own log, order, people and policy. */
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
                /** @description Only claims of this status; usually all but merged ones, which `any` shows too. */
                status?: components["schemas"]["ClaimStatus"] | "any";
                /** @description Only claims with this rating in force, by its code. */
                rating?: string;
                /** @description Only claims about this topic. */
                topic?: string;
                /** @description Only claims worded in this language. */
                language?: string;
                /** @description Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`); dates are compared as exactly as both are known. Claims without a period are left out. */
                validOn?: string;
                /** @description Only claims that this claimant made, as far as is on record. */
                claimant?: string;
                /** @description Only claims that this source shows being made, or gives evidence on that was neither declined nor withdrawn. */
                source?: string;
                /** @description Only claims that were recorded at this time (RFC 3339) or later. */
                recordedSince?: string;
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description A claim as it stands: what it says, its status, the rating in force, what speaks for and against. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description The current status of a claim on one small page. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Only appearances in this state; usually `recorded`. */
                state?: components["schemas"]["AppearanceState"] | "any";
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Only evidence in this state; usually `in-force`. */
                state?: components["schemas"]["EvidenceState"] | ("in-force" | "any");
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description Evidence for, against or about a claim, and what became of it. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
            /** @description A page of: read what speaks against a claim. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description What speaks for and against a claim, counted. */
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
                /** @description Only what speaks against claims that this claimant made. */
                claimant?: string;
                /** @description Only what speaks against claims about this topic. */
                topic?: string;
                /** @description Only what has spoken against a claim since this time (RFC 3339) or a later one. */
                since?: string;
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
            /** @description A page of: read what speaks against any claim. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Only verdicts in this state; usually `in-force`, which is `published`. */
                state?: components["parameters"]["StateQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description A rating on a scale with its rationale and evidence, and what became of it. */
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
                /** @description Only verdicts in this state; usually `in-force`, which is `published`. */
                state?: components["parameters"]["StateQuery"];
                /** @description Only verdicts on this scale. */
                scale?: string;
                /** @description Only verdicts with this rating, by its code. */
                rating?: string;
                /** @description Only verdicts published at this time (RFC 3339) or later. */
                publishedSince?: string;
                /** @description Only the verdict of each claim that was published first, whatever became of it. */
                first?: "true";
                /** @description Whether a person who is not an author approved it. */
                independentlyApproved?: "true" | "false";
                /** @description Whether it cites supporting and refuting evidence. */
                bothSidesConsidered?: "true" | "false";
                /** @description Whether all sources of what it relied on had a captured copy. */
                sourcesArchived?: "true" | "false";
                /** @description Whether somebody was asked for a reply before it was published. */
                replyAsked?: "true" | "false";
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Only what waits for this. */
                kind?: components["schemas"]["QueueKind"];
                /** @description Only claims that this member has taken on; `me` for your own, `none` for those nobody has. */
                assignee?: ("me" | "none") | string;
                /** @description Only what has to be done by this time (RFC 3339). */
                dueBy?: string;
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
            /** @description A page of what waits for the desk. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description A complaint about something published. It changes no verdict by itself. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description A request for a reply and what came of it. It is public once a verdict carries it. */
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
                /** @description Only deadlines in this state; usually `open`. */
                state?: "open" | "done";
                /** @description Only what is due at this time (RFC 3339) or earlier. */
                dueBy?: string;
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
            /** @description A page of: list the times that are set. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description The version to compare to; usually the latest. */
                to?: string;
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description How one version of a claim differs from another. */
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
                /** @description Only events after this position; usually from the beginning. */
                after?: string;
                /** @description Only events recorded at this time or later. With `after` both must be met. */
                since?: string;
                /** @description Only events of these types, separated by commas. */
                types?: string;
                /** @description Only events of streams of these kinds, separated by commas: `claim`, `source`, `claimant`, `scale`, `ledger`. */
                kinds?: string;
                /** @description Only events of this claim. */
                claim?: string;
                /** @description Only events of claims with this topic, from the event on that gave it to them. What happens to such a claim later stays in, also once the topic is taken away. */
                topic?: string;
                /** @description How many items the page may hold: from 1 to 200, usually 200. */
                limit?: string;
                /** @description Whether lines of JSON go on with what happens from now on. */
                follow?: "true" | "false";
            };
            header?: {
                /** @description The position to go on after; it counts for more than `after`. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description A webhook that was just made. */
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
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description A delivery, with what each attempt led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description It will be done in a moment. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description It will be done in a moment. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description It will be done in a moment. */
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
            /** @description The log, one JSON object on each line, the last of them `end`. */
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
                /** @description When the period begins (RFC 3339); usually with the first event. */
                from?: string;
                /** @description When the period ends: a time (RFC 3339) or a position of the ledger; usually now. */
                until?: string;
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
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
            /** @description What a desk owes its readers: what it checked, how fast, with how much care, and what it got wrong. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Only what is about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Only what is about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description Only what is about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Only what is about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Only what is about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Only what is about this topic. */
                topic?: components["parameters"]["TopicQuery"];
                /** @description Only claims that this claimant made. */
                claimant?: components["parameters"]["ClaimantQuery"];
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
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
                /** @description The version of the protocol that was agreed on. */
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
            /** @description A message that asks for no answer was taken. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Only claimants in this state; usually `registered`. */
                state?: components["schemas"]["ClaimantState"] | "any";
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description A person or organisation that made claims, someone unknown, or nobody. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Show it as it was shown then: a position of the ledger, or a time (RFC 3339). */
                asOf?: components["parameters"]["AsOfQuery"];
                /** @description Wait a moment until everything up to this position of the ledger is shown. */
                atLeast?: components["parameters"]["AtLeastQuery"];
            };
            header?: {
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description What the ledger demands before something may be published. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
            /** @description Whoever sent the key or token, as of now. */
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
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description What an act led to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description Someone, or a program, on the desk. */
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
                /** @description Where the page begins: `next` of the page before. It belongs to the list and the filters it came from. */
                cursor?: components["parameters"]["CursorQuery"];
                /** @description How many items the page may hold: from 1 to 200, usually 50. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What an act would lead to. Nothing was written. */
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
            /** @description The key that was issued in place of another. */
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
                /** @description With `true` the act is judged and nothing is written: the answer is the refusal that it would meet, or 200 with the events that it would record. Ids that the ledger makes, and times, will be others. */
                dryRun?: components["parameters"]["DryRunQuery"];
            };
            header: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
            /** @description What the act led to, or would lead to. */
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
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
                /** @description Aliases become ids under this name; usually `import`. Another name, other ids. */
                name?: string;
                /** @description With `true` every line is judged, on top of those before it, and nothing is written: the import counts what would be added and keeps the bad lines. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description Makes a repeated request the same request. 1 to 255 visible ASCII characters, in quotes or bare. Kept at least 24 hours. */
                "idempotency-key"?: components["parameters"]["IdempotencyKeyHeader"];
                /** @description With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help. */
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
                /** @description The ETag you have. Where it is still the one, the answer is 304 and has no body. */
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
            /** @description One JSON object on each line: `line` (the first is 1), `reasons`, and how the `text` begins. */
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
                /** @description The id of the event. It is the same however often it is told: keep it, and take nothing twice. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds. Take nothing that is older than some minutes. */
                "webhook-timestamp": string;
                /** @description One signature for each secret in use, with blanks in between: `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` in base64. */
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
            /** @description Nothing is wanted any more: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was taken. What is answered beside is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not taken, and is told again. `Retry-After` is heeded after 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not taken, and is told again. `Retry-After` is heeded after 502, 503 and 504. */
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
                /** @description The id of the event. It is the same however often it is told: keep it, and take nothing twice. */
                "webhook-id": string;
                /** @description When this attempt was made, in seconds. Take nothing that is older than some minutes. */
                "webhook-timestamp": string;
                /** @description One signature for each secret in use, with blanks in between: `v1,` and the HMAC-SHA256 of `webhook-id.webhook-timestamp.body` in base64. */
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
            /** @description Nothing is wanted any more: the webhook is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was taken. What is answered beside is not read. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not taken, and is told again. `Retry-After` is heeded after 429. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description It was not taken, and is told again. `Retry-After` is heeded after 502, 503 and 504. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
