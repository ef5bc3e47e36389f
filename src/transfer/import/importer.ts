/**
 * The commands that add the program behind an import of a known format as a member. Its key cannot be used: the digest
 * is that of random bytes that were discarded.
 */
export const importerCommands = (name: string): readonly object[] => [
  {
    by: 'system',
    command: { type: 'add-member', member: '@member/importer', name, kind: 'program', role: 'editor' },
  },
  {
    by: 'system',
    command: {
      type: 'issue-key',
      key: '@key/importer',
      member: '@member/importer',
      prefix: 'cl_import',
      sha256: '52d1c8bafd181b9b342b8dd3fee05fc9f4860533339c61b6b89712ef33f50513',
    },
  },
];

/** The actor of the commands of such an import. */
export const byImporter = (command: object): object => ({
  by: '@member/importer',
  key: '@key/importer',
  command,
});
