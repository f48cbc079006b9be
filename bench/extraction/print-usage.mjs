// Loaded before the command line (node --import): writes what the process took, all its threads together, to the file descriptor 3.
import { writeSync } from 'node:fs';

const start = performance.now();
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const figures = {
    wallS: (performance.now() - start) / 1000,
    cpuS: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  };
  writeSync(3, JSON.stringify(figures));
});
