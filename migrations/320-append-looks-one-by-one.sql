-- What else a command was judged by was looked up by a plan that read all streams of the ledger into memory for each
-- batch and compared them one with the other, as long as the statistics were those of a small ledger: half the time of an
-- import, under the lock of the head. Without that way of joining each is looked up by its key.
alter function log.append(text, text[], bigint[], int[], text, smallint[], text, text[], text[], text, int[], int[],
  text[], text[], text[], smallint[], text[], text[], text, text, int) set enable_material = off;
