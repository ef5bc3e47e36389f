import { describedCommands } from '../../transfer/mapping/check.ts';
import { filters } from '../../transfer/mapping/fill.ts';

/** What a mapping may use, as text: every command with its fields, and the filters. Of Markdown, marks are kept. */
export const describeMappings = (): string =>
  [
    'Commands and their fields (* is required). Ids may be aliases: @claim/{id}, @source/{id} …',
    ...describedCommands().flatMap(({ type, description, fields }) => [
      '',
      `${type}: ${description}`,
      ...fields.map(
        ({ name, isRequired, description: of }) =>
          `  ${name}${isRequired ? ' *' : ''}${of === '' ? '' : `: ${of.replaceAll('\n', ' ')}`}`,
      ),
    ]),
    '',
    'Filters, as in {field|filter}:',
    ...Object.entries(filters).map(([name, what]) => `  ${name}: ${what}`),
    '',
    'Conditions, as in "when": {"present": F}, {"absent": F}, {"equals": [F, TEXT]}, {"later": [F, F]}',
    '',
  ].join('\n');
