import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Service } from '../support/service.ts';
import type { Call } from './caller.ts';

/** Accepts connections and never answers, so that a delivery does not change while it is read. */
const silentReceiver = async () => {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks/claims`,
    close: (): void => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
};

/** A program subscribes and its webhook is managed. Returns the remaining webhook and one of its deliveries. */
export const runWebhooks = async (
  call: Call,
  { editor: by }: { editor: string },
  ask: Service['ask'],
): Promise<{ webhook: string; event: string }> => {
  const receiver = await silentReceiver();
  const body = {
    url: receiver.url,
    description: 'Our news site.',
    types: ['verdict.published', 'correction.published'],
  };
  const { body: made } = await call('makeWebhook', { by, body });
  const path = { webhook: made.id as string };
  await call('listWebhooks', { by });
  await call('readWebhook', { by, path });
  const { body: pinged } = await call('pingWebhook', { by, path });
  const event = pinged.href.split('/').at(-1) as string;
  await call('listDeliveries', { by, path, query: { limit: '2' } });
  await call('readDelivery', { by, path: { ...path, event } });
  await call('resendDelivery', { by, path: { ...path, event } });
  const head = await ask('GET', '/events?limit=1', { key: by });
  await call('resendSince', { by, path, body: { after: Number(head.headers.get('ledger-head')) } });
  await call('rotateWebhookSecret', { by, path, any: true, body: { overlapHours: 48 } });
  const { body: other } = await call('makeWebhook', { by, body });
  await call('removeWebhook', { by, path: { webhook: other.id }, any: true });
  await call('changeWebhook', { by, path, any: true, body: { state: 'disabled' } });
  receiver.close();
  return { ...path, event };
};
