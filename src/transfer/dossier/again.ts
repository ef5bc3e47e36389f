/** The commands that reproduce an event, in order, or why it cannot be reproduced. */
export interface Again {
  readonly commands: readonly object[];
  readonly problems: readonly string[];
}

/** One command reproduces the event. */
export const once = (command: object): Again => ({ commands: [command], problems: [] });
/** The event follows from another command. */
export const nothing: Again = { commands: [], problems: [] };
/** The event cannot be reproduced. */
export const told = (problem: string): Again => ({ commands: [], problems: [problem] });

/** The event is work of the desk, which stays where it was done. */
export const workOfDesk = ({ type }: { readonly type: string }): Again =>
  told(`${type}: work of the desk of the origin is not imported`);
