export default {
  input: '../../../openapi/openapi.yaml',
  output: { path: 'programs/generated/hey-api', importFileExtension: '.ts' },
};
