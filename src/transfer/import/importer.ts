/**
 * The program that gives the commands of an import of a known form: a member like any other, whose key exists nowhere.
 * The digest is that of random bytes which were thrown away.
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

export const byImporter = (command: object): object => ({
  by: '@member/importer',
  key: '@key/importer',
  command,
});
