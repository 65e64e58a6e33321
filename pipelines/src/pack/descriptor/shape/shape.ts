/** One place that has not the shape asked for: keys and indices with `/` between, and what was expected there. */
export interface ShapeIssue {
  readonly path: string;
  readonly message: string;
}

/** What of a value has not this shape; nothing where all of it has. */
export type Shape = (value: unknown, path: string) => readonly ShapeIssue[];

/** Shapes by key. */
export type Shapes = Readonly<Record<string, Shape>>;

/** That something is wrong at one place. */
export const wrong = (path: string, message: string): readonly ShapeIssue[] => [{ path, message }];
/** The place of a key or an index below another. */
export const below = (path: string, key: string | number) =>
  path === '' ? `${key}` : `${path}/${key}`;
