import * as store from './store.js';

/** This phone's own order of a question's items, the same whenever it is asked: no order of theirs weighs on the room's answers. */
export function orderOf({session, segment}, length) {
  const key = `${session}.shuffle`;
  if (!store.read(key)) store.write(key, 1 + Math.floor(Math.random() * 2 ** 31));
  let state = [...segment].reduce((sum, letter) => Math.imul(sum ^ letter.codePointAt(0), 16777619), store.read(key));
  const order = Array.from({length}, (_, i) => i);
  for (let i = length - 1; i > 0; i--) {
    const other = Math.floor(next() * (i + 1));
    [order[i], order[other]] = [order[other], order[i]];
  }
  return order;

  /** Evenly spread from 0 to 1, from a state alone. */
  function next() {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
