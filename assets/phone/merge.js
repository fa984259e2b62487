/**
 * One text out of two that were written on the same base: what either changed is in it. Where both changed the same place,
 * theirs stands first and ours follows: nobody's words are lost.
 */
export function merge(base, ours, theirs) {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const was = parts(base);
  const mine = change(was, parts(ours));
  const other = change(was, parts(theirs));
  const between = (from, to) => was.slice(from, to).join('');
  if (before(mine, other)) return between(0, mine.from) + mine.put + between(mine.to, other.from) + other.put + between(other.to);
  if (before(other, mine)) return between(0, other.from) + other.put + between(other.to, mine.from) + mine.put + between(mine.to);
  const from = Math.min(mine.from, other.from);
  const to = Math.max(mine.to, other.to);
  const whole = (edit) => between(from, edit.from) + edit.put + between(edit.to, to);
  const [first, second] = [whole(other), whole(mine)];
  if (first.includes(second.trim())) return between(0, from) + first + between(to);
  if (second.includes(first.trim())) return between(0, from) + second + between(to);
  const gap = /\s$/.test(first) || /^\s/.test(second) ? '' : was.length === 0 ? '\n' : ' ';
  return between(0, from) + first + gap + second + between(to);
}

/** Whether one change ends where the other begins, or sooner; two that put something into the same place do not. */
function before(one, other) {
  return one.to <= other.from && (one.from < other.from || other.from < other.to);
}

/** Words, and the spaces between them. */
function parts(text) {
  return text.match(/\S+|\s+/g) || [];
}

/** The one stretch of the base that was changed, and what stands there now. */
function change(was, now) {
  let from = 0;
  while (from < was.length && from < now.length && was[from] === now[from]) from++;
  let same = 0;
  while (same < was.length - from && same < now.length - from && was[was.length - 1 - same] === now[now.length - 1 - same]) same++;
  return {from, to: was.length - same, put: now.slice(from, now.length - same).join('')};
}
