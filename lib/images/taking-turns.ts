/** Runs tasks at most so many at once, the others in the order they came. A failure holds no other up. */
export function takingTurns(atOnce: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (task) => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes straight to the next in line, so that none who comes just now takes it.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
