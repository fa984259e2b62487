import * as store from './store.js';

/**
 * What is on its way to the room: answers, votes on texts, a commitment. Each is kept until the room says that it is safe; a
 * newer one of the same name takes its place; one call is under way at a time.
 *
 * The state of a name, with back where an answer is to be taken back: 'sending' | 'kept' (no network) | 'busy' (429) | 'full' (503) | 'noSeat' | 'late' (409) | 'refused'.
 */
export function createOutbox({post, reseat, onChange, onSaved, onTaken}) {
  let session = '';
  let sending = false;
  let timer = 0;
  let stamp = 0;
  const states = new Map();
  const over = ['late', 'refused'];

  const key = (name) => `${session}.kept.${name}`;
  const waiting = () => store.keys().filter((each) => each.startsWith(key(''))).map((each) => each.slice(key('').length));
  const kept = (name) => (store.read(key(name)) || {}).body;

  function state(name) {
    const known = states.get(name);
    const body = kept(name);
    if (body) return {name: 'kept', ...known, back: !body.answer};
    return known && over.includes(known.name) ? known : {name: ''};
  }

  function set(name, how, error) {
    states.set(name, {name: how, error});
    onChange(name);
  }

  /** From now on this session's: what was kept for it is sent, what another one left behind is forgotten. */
  function open(next) {
    session = next;
    states.clear();
    store.keys().filter((name) => name.includes('.') && !name.startsWith(`${session}.`)).forEach(store.drop);
    flush();
  }

  function put(name, path, body) {
    const before = state(name).name;
    store.write(key(name), {path, body, stamp: `${Date.now()}-${stamp++}`});
    set(name, ['kept', 'busy', 'full'].includes(before) ? before : 'sending');
    flush();
  }

  async function flush() {
    if (sending || !session) return;
    sending = true;
    clearTimeout(timer);
    let pause = 0;
    for (let name = waiting()[0]; name !== undefined && pause === 0; name = waiting()[0]) pause = await send(name);
    sending = false;
    if (pause > 0) timer = setTimeout(flush, pause);
  }

  /** Sends one; answers how long to wait before going on, 0 for not at all. */
  async function send(name) {
    const its = key(name);
    const entry = store.read(its);
    if (!entry) return 0;
    const reply = await post(entry.path, entry.body);
    if (its !== key(name)) return 0;
    const newest = (store.read(its) || entry).stamp === entry.stamp;
    switch (reply.status) {
      case 200:
        onSaved(name, entry.body, reply.body.rev);
        return done(its, name, newest, '');
      case 0:
        set(name, 'kept');
        return 600;
      case 401:
        set(name, 'noSeat');
        return (await reseat()) ? 50 : 4000;
      case 429:
        set(name, 'busy');
        return reply.seconds * 1000;
      case 409:
        return done(its, name, newest, 'late', reply.body.error);
      case 400: case 404: case 413: case 415:
        return done(its, name, newest, 'refused', reply.body.error);
      default:
        set(name, 'full');
        return Math.max(3000, reply.seconds * 1000);
    }
  }

  function done(its, name, newest, how, error) {
    if (newest) {
      store.drop(its);
      set(name, how, error);
    }
    return 0;
  }

  function forget() {
    clearTimeout(timer);
    session = '';
    states.clear();
    store.keys().filter((name) => name.includes('.')).forEach(store.drop);
  }

  /** Another tab of this seat has sent what was kept, or dropped it: only the room knows which. */
  window.addEventListener('storage', (event) => {
    if (event.newValue === null && !sending) onTaken();
  });

  return {open, put, flush, kept, state, forget};
}
