/** Owns the writing of playbook and scenario files: the YAML that people would write by hand, and that the reader takes back. */
import { Document, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import type { AuthoredScenario } from '../../core/drill/authored.ts';
import type { AuthoredPlaybook } from './authored.ts';

const WIDTH = 0;

/** What a reader who types Chinese may take for YAML's own signs stands in quotes. */
const needsQuotes = (text: string): boolean => /[:#{}[\],&*!|>'"%@`]/.test(text) || text !== text.trim();

const quoted = (scalar: Scalar): void => {
  if (typeof scalar.value !== 'string') return;
  if (scalar.value.includes('\n')) scalar.type = 'BLOCK_LITERAL';
  else if (needsQuotes(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
};

/** Short lists of names and the lines of a branch stand on one line, as in what ships. */
const FLOW_KEYS = new Set(['practice', 'warns', 'ask', 'clocks', 'tells', 'texts', 'limit', 'start', 'after']);

const yamlOf = (authored: object): string => {
  const document = new Document({ format: 1, ...authored }, { aliasDuplicateObjects: false });
  visit(document, {
    Pair: (_, { key, value }) => {
      const flow = isScalar(key) && typeof key.value === 'string' && FLOW_KEYS.has(key.value);
      if (flow && (isSeq(value) || isMap(value))) value.flow = true;
    },
    Scalar: (key, scalar) => {
      if (key !== 'key') quoted(scalar);
    },
  });
  return document.toString({ lineWidth: WIDTH, flowCollectionPadding: false });
};

/** The file as text. */
export const playbookYaml = (playbook: AuthoredPlaybook): string => yamlOf(playbook);

export const scenarioYaml = (scenario: AuthoredScenario): string => yamlOf(scenario);
