// A decision table as a plain SVG table: no browser, no fonts to measure, the same bytes everywhere.
import { Parser } from 'saxen';

const CHARACTER = 7;
const LINE = 16;
const PADDING = 8;
const WIDEST = 34;

/** The decisions of a DMN file: `{ name, hitPolicy, columns: [{ label, output }], rules: [[cell]] }`. */
export function decisions(xml) {
  const found = [];
  const path = [];
  let text;
  const local = (name) => name.slice(name.indexOf(':') + 1);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const tag = local(name);
    const attrs = Object.fromEntries(Object.entries(attributes()).map(([ key, value ]) => [ key, decode(value) ]));
    const decision = found.at(-1);
    if (tag === 'decision') {
      found.push({ name: attrs.name ?? attrs.id, hitPolicy: 'UNIQUE', columns: [], rules: [] });
    }
    else if (tag === 'decisionTable') {
      decision.hitPolicy = attrs.hitPolicy ?? 'UNIQUE';
    }
    else if (tag === 'input') {
      decision.columns.push({ label: attrs.label, output: false });
    }
    else if (tag === 'output') {
      decision.columns.push({ label: attrs.label ?? attrs.name ?? '', output: true });
    }
    else if (tag === 'annotation') {
      decision.columns.push({ label: attrs.name ?? '', output: true });
    }
    else if (tag === 'rule') {
      decision.rules.push([]);
    }
    path.push(tag);
    if (tag === 'text') {
      text = '';
    }
  });
  const words = (value) => {
    if (path.at(-1) === 'text') {
      text += value;
    }
  };
  parser.on('text', (value, decode) => words(decode(value)));
  parser.on('cdata', (value) => words(value));
  parser.on('closeTag', () => {
    const tag = path.pop();
    if (tag !== 'text') {
      return;
    }
    const decision = found.at(-1);
    const parent = path.at(-1);
    if (parent === 'inputEntry' || parent === 'outputEntry' || parent === 'annotationEntry') {
      decision.rules.at(-1).push(text.trim());
    }
    else if (parent === 'inputExpression') {
      decision.columns.at(-1).label ??= text.trim();
    }
  });
  parser.parse(xml);
  return found.filter((decision) => decision.columns.length > 0);
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function wrap(text) {
  const lines = [ '' ];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line && line.length + word.length + 1 > WIDEST) {
      lines.push(word);
    }
    else {
      lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
  }
  return lines;
}

function drawTable(decision, top) {
  const header = [ decision.hitPolicy.charAt(0), ...decision.columns.map((column) => column.label ?? '') ];
  const rows = [ header, ...decision.rules.map((rule, index) =>
    [ String(index + 1), ...decision.columns.map((column, at) => rule[at] || (column.output ? '' : '-')) ]) ]
    .map((row) => row.map(wrap));
  const widths = header.map((_, at) => 2 * PADDING
    + CHARACTER * Math.max(...rows.map((row) => Math.max(...row[at].map((line) => line.length)))));
  const parts = [ `<text x="0" y="${top + LINE}" font-weight="bold">${escape(decision.name)}</text>` ];
  let y = top + LINE + PADDING;
  rows.forEach((row, number) => {
    const height = LINE * Math.max(...row.map((lines) => lines.length)) + PADDING;
    let x = 0;
    row.forEach((lines, at) => {
      const fill = number === 0 ? '#e8edf3' : decision.columns[at - 1]?.output ? '#f7faf5' : '#fff';
      parts.push(`<rect x="${x}" y="${y}" width="${widths[at]}" height="${height}" fill="${fill}" stroke="#8795a5"/>`);
      lines.forEach((line, index) => parts.push(
        `<text x="${x + PADDING}" y="${y + LINE * (index + 1) - 2}"${number === 0 ? ' font-weight="bold"' : ''}>${escape(line)}</text>`));
      x += widths[at];
    });
    y += height;
  });
  return { parts, width: widths.reduce((sum, width) => sum + width, 0), bottom: y };
}

export function tableSvg(xml) {
  const parts = [];
  let width = 0;
  let bottom = 0;
  for (const decision of decisions(xml)) {
    const table = drawTable(decision, bottom === 0 ? 0 : bottom + 2 * LINE);
    parts.push(...table.parts);
    width = Math.max(width, table.width);
    bottom = table.bottom;
  }
  if (parts.length === 0) {
    throw new Error('a DMN file without a decision table');
  }
  const box = `${-PADDING} ${-PADDING} ${width + 2 * PADDING} ${bottom + 2 * PADDING}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * PADDING}" height="${bottom + 2 * PADDING}" viewBox="${box}" font-family="monospace" font-size="11">
<rect x="${-PADDING}" y="${-PADDING}" width="${width + 2 * PADDING}" height="${bottom + 2 * PADDING}" fill="#fff"/>
${parts.join('\n')}
</svg>
`;
}
