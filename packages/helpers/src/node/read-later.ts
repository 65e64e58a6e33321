type Called = (...given: never[]) => unknown;

/**
 * Functions by name of code that is read when one of them is first called.
 *
 * @param read Reads it; what it gives is kept.
 */
export function readLater<Code extends object>(
  read: () => Code,
): <Name extends keyof Code & string>(name: Name) => Code[Name] {
  let code: Code | undefined;
  return (name) => {
    const call = (...given: never[]) => {
      code ??= read();
      return (code[name] as Called)(...given);
    };
    // What a trace shows.
    Object.defineProperty(call, 'name', { value: name });
    return call as (typeof code & object)[typeof name];
  };
}
