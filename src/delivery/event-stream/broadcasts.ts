import type { Log } from '../../event-store/log.ts';
import { openRoom, type Room, type RoomLimits } from './broadcast.ts';

/** The rooms of all ledgers: one is open while somebody is in it. */
export interface Rooms {
  enter(ledger: string): Promise<Room>;
  leave(ledger: string): Promise<void>;
  close(): Promise<void>;
}

export const createRooms = (log: Log, limits: RoomLimits, onTrouble: (error: unknown) => void): Rooms => {
  const rooms = new Map<string, { room: Promise<Room>; readers: number }>();
  const closed = async (room: Promise<Room>): Promise<void> => {
    await room.then(
      (each) => each.close(),
      () => undefined,
    );
  };
  return {
    enter: (ledger) => {
      const known = rooms.get(ledger) ?? {
        room: log.head(ledger).then((head) => openRoom(log, ledger, head, limits, onTrouble)),
        readers: 0,
      };
      known.readers += 1;
      rooms.set(ledger, known);
      return known.room;
    },
    leave: async (ledger) => {
      const known = rooms.get(ledger);
      if (known === undefined || (known.readers -= 1) > 0) return;
      rooms.delete(ledger);
      await closed(known.room);
    },
    close: async () => {
      const all = [...rooms.values()];
      rooms.clear();
      await Promise.all(all.map(({ room }) => closed(room)));
    },
  };
};
