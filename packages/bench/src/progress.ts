/** Says what is being measured and since when; on a terminal each line of a part takes the place of the one before. */
export interface Progress {
  readonly part: (name: string) => (what: string) => void;
  readonly line: (text: string) => void;
}

export function progressOn(stream: NodeJS.WriteStream, now: () => number): Progress {
  const began = now();
  let isOpen = false;
  const passed = () => {
    const seconds = Math.round((now() - began) / 1000);
    return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  };
  const line = (text: string) => {
    stream.write(`${isOpen ? '\n' : ''}bench ${passed()} ${text}\n`);
    isOpen = false;
  };
  return {
    line,
    part: (name) => {
      line(name);
      return (what) => {
        if (!stream.isTTY) return;
        stream.write(`\r\u001b[Kbench ${passed()} ${name}: ${what}`);
        isOpen = true;
      };
    },
  };
}
