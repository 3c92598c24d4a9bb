import { z } from 'zod';
import type { SopDefinition } from './definition';
import { sopDefinition } from './definition-schema';

/** Where the site publishes the JSON Schema of the files below. */
export const SOP_SCHEMA_PATH = '/skema/sop.json';

/** An SOP as one JSON file: the definition, and the address of its schema for editors that check as one types. */
export const sopFile = sopDefinition.extend({ $schema: z.string().max(500).optional() });

/** The JSON Schema (draft 2020-12) that `public/skema/sop.json` publishes. */
export function sopFileSchema(): object {
  return {
    ...z.toJSONSchema(sopFile),
    title: 'SOP',
    description: 'One edition of an SOP that Redaksi runs.',
  };
}

/** The definition of a file that `sopFile` has passed. */
export function definitionOfFile({ $schema: _, ...definition }: z.infer<typeof sopFile>): SopDefinition {
  return definition;
}

/**
 * A definition as the text of a file.
 * @param schemaAddress full address of the published schema
 */
export function sopFileText(definition: SopDefinition, schemaAddress: string): string {
  return `${JSON.stringify({ $schema: schemaAddress, ...definition }, null, 2)}\n`;
}
