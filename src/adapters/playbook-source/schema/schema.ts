/** Owns the part of JSON Schema that the published schemas use; the reader knows every keyword of it and nothing else. */

export type TypeName = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

export type Schema = {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly title?: string;
  readonly description?: string;
  readonly type?: TypeName;
  readonly const?: string | number;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  /** At most one alternative fits the kind of node; objects are told apart by a `kind` or by their required keys. */
  readonly oneOf?: readonly Schema[];
};

export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** An object with exactly these properties. */
export const exactly = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** A mapping from ids to things of one shape. */
export const mapOf = (ids: Schema, values: Schema): Schema => ({
  type: 'object',
  propertyNames: ids,
  additionalProperties: values,
});

/** A list without doubles. */
export const setOf = (items: Schema): Schema => ({ type: 'array', uniqueItems: true, items });
