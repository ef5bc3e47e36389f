/**
 * The service cannot start with this configuration: wrong settings, a database without migrations, a login without its
 * rights. The message says what to do. The process ends with exit code 78.
 */
export class NotReady extends Error {
  override readonly name: string = 'NotReady';
}
