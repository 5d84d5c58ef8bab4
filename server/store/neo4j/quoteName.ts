/** Labels and types cannot be parameters. This puts one into Cypher's text, and refuses whatever could be more than a name. */

/** @throws RangeError for anything but letters, digits and underscores that do not begin with a digit. */
export function quoteName(name: string): string {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) throw new RangeError(`Not a label or type: ${JSON.stringify(name)}`);
  return `\`${name}\``;
}

/** [":`Entity`:`Person`"] from labels; "" from none. */
export function quoteLabels(labels: readonly string[]): string {
  return labels.map((label) => `:${quoteName(label)}`).join('');
}
