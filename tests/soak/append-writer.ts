import { randomUUID } from 'node:crypto';
import { createCore } from '../../src/app/app.ts';
import type { Place } from '../../src/database/connect.ts';
import { notes } from '../support/append.ts';
import { settingsWith } from '../support/service.ts';

/** The number of commands in flight, and of streams. */
const inFlight = 128;
const streams = 400;

/** Appends until stopped or killed, and reports the text of each acknowledged command. */
const place = JSON.parse(process.argv[2]!) as Place;
const core = await createCore(place, settingsWith());
let isOver = false;
process.once('SIGTERM', () => (isOver = true));

const append = async (): Promise<void> => {
  while (!isOver) {
    const id = randomUUID();
    const stream = `stream-${Math.floor(Math.random() * streams)}`;
    const command = { id, fingerprint: id, receipt: null };
    const { outcome } = await core.log.append('main', notes(stream, null, { texts: [id], command }));
    if (outcome !== 'appended') throw new Error(`it was answered ${outcome}`);
    acknowledged.push(id);
  }
};

let acknowledged: string[] = [];
const tell = (): void => {
  if (acknowledged.length > 0) process.send!(acknowledged);
  acknowledged = [];
};
const telling = setInterval(tell, 20);
await Promise.all(Array.from({ length: inFlight }, append));
clearInterval(telling);
tell();
await core.close();
process.disconnect();
