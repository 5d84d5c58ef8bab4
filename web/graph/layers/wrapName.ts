/** Breaks a name into short lines for the canvas. */

const LINE = 22;

/**
 * At most `maxLines` lines of about 22 characters (a Korean, Chinese or Japanese one counts for two), broken at spaces,
 * the lines about equally long. What does not fit ends in "…". A no-break space is no place to break, nor is the space inside « » or before a sign
 * that French sets apart.
 */
export function wrapName(name: string, maxLines = 2): string[] {
  const words = name
    .trim()
    .replace(/« /g, '«\u00a0')
    .replace(/ (?=[»:;?!–—])/g, '\u00a0')
    .split(/[ \n\t]+/);
  const count = Math.min(maxLines, Math.ceil(breadth(name) / LINE));
  if (count <= 1) return [cut(words.join(' '))];
  // Two even lines read better than a full one and a rest; a line may be a little longer where that saves the end.
  const even = Math.max(breadth(name) / count, LINE * 0.6);
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    const isLast = lines.length === count - 1;
    const limit = isLast ? LINE + 2 : Math.min(LINE, even + breadth(word) / 2);
    if (line === '' || breadth(longer) <= limit) line = longer;
    else if (isLast) return [...lines, cut(longer)];
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, cut(line)];
}

/** Ends at a word where that leaves most of the line. */
function cut(line: string): string {
  if (breadth(line) <= LINE + 2) return line;
  let kept = '';
  for (const character of line) {
    if (breadth(kept + character) > LINE) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  if (space > kept.length * 0.6) kept = kept.slice(0, space);
  return `${kept.replace(/[\s,;:·’'-]+$/u, '')}…`;
}

function breadth(text: string): number {
  let sum = 0;
  for (const character of text)
    sum += /[\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u4e00-\u9fff\uac00-\ud7af]/u.test(character) ? 2 : 1;
  return sum;
}
