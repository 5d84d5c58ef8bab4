/** How far to trust a fact: the measured precision of the rule that found it (tools/precision.ts). A rule never measured is a coin’s toss. */
import precisions from './rules/precision.json' with { type: 'json' };

const UNMEASURED = 0.5;

export function confidenceOf(rule: string | undefined): number {
  return (rule !== undefined && (precisions as Readonly<Record<string, number>>)[rule]) || UNMEASURED;
}
