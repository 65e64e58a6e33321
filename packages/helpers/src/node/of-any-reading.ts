/**
 * Lets `instanceof` know the errors of this class by whichever reading of this code they were made: what is read later may
 * be read anew, as in a test that resets its modules, and is no stranger to whoever catches.
 *
 * @param name Its name, which a bundler may take from the class itself.
 */
export function ofAnyReading(name: string, Class: new (...given: never[]) => Error): void {
  const mark = Symbol.for(`@darkfigure/helpers/${name}`);
  Object.defineProperty(Class.prototype, mark, { value: true });
  Object.defineProperty(Class, Symbol.hasInstance, {
    value(this: unknown, error: unknown): boolean {
      // A class that somebody makes of this one inherits the question, and has errors of its own alone.
      const known = this === Class && Object(error)[mark] === true;
      return known || Function.prototype[Symbol.hasInstance].call(this as () => void, error);
    },
  });
}
