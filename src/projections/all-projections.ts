import { appearances } from './appearances/appearances.ts';
import { claimants } from './claimants/claimants.ts';
import { corrections } from './corrections/corrections.ts';
import { counterEvidence } from './counter-evidence/counter-evidence.ts';
import { currentStatus } from './claims/claim-fold.ts';
import { deadlines } from './deadlines/deadlines.ts';
import { evidence } from './evidence/evidence.ts';
import { findable } from './findable/findable.ts';
import { history } from './history/history.ts';
import { matches } from './matches/matches.ts';
import { notes } from './notes/notes.ts';
import { relations } from './relations/relations.ts';
import { objections } from './objections/objections.ts';
import { replies } from './replies/replies.ts';
import { scales } from './scales/scales.ts';
import { sources } from './sources/sources.ts';
import { verdicts } from './verdicts/verdict-fold.ts';
import type { Projection } from './engine/projection.ts';
import { declareReads } from './engine/versions/readable.ts';

/** All projections. None reads another, so each can be rebuilt alone. */
export const allProjections: readonly Projection[] = [
  currentStatus,
  counterEvidence,
  appearances,
  evidence,
  verdicts,
  notes,
  matches,
  relations,
  sources,
  claimants,
  scales,
  corrections,
  objections,
  replies,
  deadlines,
  findable,
  history,
];

declareReads(allProjections);
