/** How names end whose values are numbers or quantities. */
export const numberEndings =
  /(?:port|replicas|timeout|interval|seconds|minutes|period|threshold|retries|(?<!ac)count|limit|size|number|priority|weight|duration|retention|ttl|max|min|cpu|cpus|memory|storage|mtu|delay|shares|depth|rate|cores|tries|gib|gb|deadline|offset|workers|user|days|swap|wait|until|since|ttl|age|uid|gid|percent|length|target|targetvalue|amount|horizon|schedule|cron|level|index|days|mode|window|expires|expiry|expiration|cache|attempts|jitter|latency|hex|quota|gpu|credits)$/i;

/** `chmod 755`, `sleep 10`, `head -n 10`: operands that are numbers. */
export function wantsNumber(program: string, previousWord: string): boolean {
  if (/^(?:chmod|sleep|timeout|seq|exit|return)$/.test(program))
    return previousWord === program || /^-[Rv]+$/.test(previousWord);
  if (/^(?:install|mkdir)$/.test(program)) return previousWord === '-m';
  if (program === 'make') return previousWord === '-j';
  if (/^(?:pg_num|pgp_num|min_size)$/.test(previousWord)) return true;
  if (program === 'xargs' && /^-[LP]$/.test(previousWord)) return true;
  return /^(?:head|tail|watch|xargs|ping|journalctl|nice|ionice)$/.test(program) && /^-[nc]$/.test(previousWord);
}
