import { parse } from 'csv-parse/sync';
import type { Cell, Column, Table } from './table.ts';

/** The way back from `csvText`, by another parser than the one that wrote it. */
export function tableOfCsv(text: string, like: Omit<Table, 'rows'>): Table {
  const [header, ...lines] = parse(text, { bom: true, recordDelimiter: '\r\n' }) as string[][];
  const names = like.columns.map((column) => column.name);
  if (JSON.stringify(header) !== JSON.stringify(names))
    throw new Error(`${like.name}: the header is not ${names.join(',')}`);
  return {
    ...like,
    rows: lines.map((line) => like.columns.map((column, at) => cellOf(line[at] ?? '', column))),
  };
}

function cellOf(text: string, column: Column): Cell {
  if (text === '') return null;
  switch (column.type) {
    case 'number':
    case 'integer': {
      if (!/^-?\d+(\.\d+)?(e[+-]\d+)?$/.test(text))
        throw new Error(`${column.name}: not a number: ${text}`);
      return Number(text);
    }
    case 'boolean': {
      if (text !== 'true' && text !== 'false')
        throw new Error(`${column.name}: not true or false: ${text}`);
      return text === 'true';
    }
    case 'string':
    case 'date':
      return text.startsWith("'") ? text.slice(1) : text;
    default:
      return column.type satisfies never;
  }
}
