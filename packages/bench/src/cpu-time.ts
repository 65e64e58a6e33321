/** CPU time of this process until now, user and system, all its threads, in ms: other work on the machine does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
