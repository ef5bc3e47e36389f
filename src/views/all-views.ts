import { appearances } from './appearances.ts';
import { claimants } from './claimants.ts';
import { corrections } from './corrections.ts';
import { counterEvidence } from './counter-evidence.ts';
import { currentStatus } from './current-status.ts';
import { deadlines } from './deadlines.ts';
import { evidence } from './evidence.ts';
import { history } from './history.ts';
import { notes } from './notes.ts';
import { relations } from './relations.ts';
import { objections } from './objections.ts';
import { replies } from './replies.ts';
import { scales } from './scales.ts';
import { sources } from './sources.ts';
import { verdicts } from './verdicts.ts';
import type { View } from './view.ts';

/** Every view there is. None reads another, so each can be rebuilt alone. */
export const allViews: readonly View[] = [
  currentStatus,
  counterEvidence,
  appearances,
  evidence,
  verdicts,
  notes,
  relations,
  sources,
  claimants,
  scales,
  corrections,
  objections,
  replies,
  deadlines,
  history,
];
