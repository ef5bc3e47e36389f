import { z } from 'zod';

/**
 * Who may see an event: everyone, the desk (every role that may write), or those who administer access.
 * What the public is shown is projected from public events alone.
 */
export const audience = z.enum(['public', 'desk', 'admin']).describe('Who may see this event.');
export type Audience = z.output<typeof audience>;
