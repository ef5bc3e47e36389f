/** A tile of entries or hashes, by its path. */
export interface TilePath {
  readonly number: number;
  /** The number of hashes; 256 for a full tile. */
  readonly width: number;
}

const fullWidth = 256;

/**
 * Reads the end of the path of a tile (c2sp.org/tlog-tiles): the number in groups of three digits, all but the last
 * with an `x` before them, and `.p/W` for a partial tile. Undefined for any other spelling of the same tile.
 */
export const parseTilePath = (path: string): TilePath | undefined => {
  const [, groups, width] = /^((?:x\d{3}\/){0,4}\d{3})(?:\.p\/([1-9]\d{0,2}))?$/.exec(path) ?? [];
  if (groups === undefined || groups.startsWith('x000/')) return undefined;
  const number = Number(groups.replaceAll(/[x/]/g, ''));
  const asked = width === undefined ? fullWidth : Number(width);
  return asked > fullWidth || (width !== undefined && asked === fullWidth)
    ? undefined
    : { number, width: asked };
};

/** Reads the level of a tile: 0 to 63, without leading zeros. */
export const parseLevel = (text: string): number | undefined =>
  /^(0|[1-9]\d?)$/.test(text) && Number(text) <= 63 ? Number(text) : undefined;
