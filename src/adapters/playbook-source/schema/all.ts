/** The published schemas by file name, as `schema/*.json` holds them, and the way from a `$ref` to what it means. */
import { ADVICE, ADVICE_OVERLAY } from './advice.ts';
import { CARDS } from './cards.ts';
import { OUTLETS } from './channels.ts';
import {
  CALENDAR,
  CLOCKS,
  CLOCKS_OVERLAY,
  FACTS,
  FACTS_OVERLAY,
  MOMENTS,
  PLACES,
  PRACTICE,
  ROLES,
  SEVERITY,
  SEVERITY_OVERLAY,
  WORDS_TABLE,
} from './dictionaries.ts';
import { KIT } from './kit.ts';
import { NOTICE_FIELDS, REGIME } from './regimes.ts';
import { SCENARIO, SCENARIO_OVERLAY } from './scenario.ts';
import type { Schema } from './schema.ts';
import { TEMPLATE } from './template.ts';
import { PART, PLAYBOOK, PLAYBOOK_OVERLAY } from './trees.ts';

export const SCHEMAS: ReadonlyMap<string, Schema> = new Map(
  [
    PLAYBOOK,
    PLAYBOOK_OVERLAY,
    PART,
    FACTS,
    FACTS_OVERLAY,
    SEVERITY,
    SEVERITY_OVERLAY,
    CLOCKS,
    CLOCKS_OVERLAY,
    ROLES,
    PLACES,
    MOMENTS,
    CALENDAR,
    PRACTICE,
    REGIME,
    NOTICE_FIELDS,
    OUTLETS,
    CARDS,
    ADVICE,
    ADVICE_OVERLAY,
    TEMPLATE,
    SCENARIO,
    SCENARIO_OVERLAY,
    WORDS_TABLE,
    KIT,
  ].map((schema) => [schema.$id ?? '', schema]),
);

/** Follows `file#/$defs/name` until a schema without `$ref`. */
export const resolve = (schema: Schema): Schema => {
  if (schema.$ref === undefined) return schema;
  const [file = '', name = ''] = schema.$ref.split('#/$defs/');
  const target = SCHEMAS.get(file)?.$defs?.[name];
  if (target === undefined) throw new Error(`no schema at ${schema.$ref}`);
  return resolve(target);
};
