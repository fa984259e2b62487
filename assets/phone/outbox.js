import * as store from './store.js';

/**
 * The answers on their way to the room. Each is kept until the room says that it is safe; a newer one to the same run takes its
 * place; one call is under way at a time.
 *
 * The state of a run: 'sending' | 'kept' (no network) | 'busy' (429) | 'full' (503) | 'noSeat' | 'late' (409) | 'refused'.
 */
export function createOutbox({post, reseat, onChange, onSaved, onTaken}) {
  let session = '';
  let sending = false;
  let timer = 0;
  let stamp = 0;
  const states = new Map();
  const over = ['late', 'refused'];

  const key = (run) => `${session}.kept.${run}`;
  const waiting = () => store.keys().filter((name) => name.startsWith(key(''))).map((name) => name.slice(key('').length));
  const kept = (run) => (store.read(key(run)) || {}).answer;

  function state(run) {
    const known = states.get(run);
    if (kept(run) !== undefined) return known || {name: 'kept'};
    return known && over.includes(known.name) ? known : {name: ''};
  }

  function set(run, name, error) {
    states.set(run, {name, error});
    onChange(run);
  }

  /** From now on this session's answers: what was kept for it is sent, what another one left behind is forgotten. */
  function open(next) {
    session = next;
    states.clear();
    store.keys().filter((name) => !name.startsWith(`${session}.`)).forEach(store.drop);
    flush();
  }

  function put(run, answer) {
    const before = state(run).name;
    store.write(key(run), {answer, stamp: `${Date.now()}-${stamp++}`});
    set(run, ['kept', 'busy', 'full'].includes(before) ? before : 'sending');
    flush();
  }

  async function flush() {
    if (sending || !session) return;
    sending = true;
    clearTimeout(timer);
    let pause = 0;
    for (let run = waiting()[0]; run !== undefined && pause === 0; run = waiting()[0]) pause = await send(run);
    sending = false;
    if (pause > 0) timer = setTimeout(flush, pause);
  }

  /** Sends one; answers how long to wait before going on, 0 for not at all. */
  async function send(run) {
    const its = key(run);
    const entry = store.read(its);
    const reply = await post({question: run, answer: entry.answer});
    if (its !== key(run)) return 0;
    const newest = (store.read(its) || entry).stamp === entry.stamp;
    switch (reply.status) {
      case 200:
        onSaved(run, entry.answer, reply.body.rev);
        return done(its, run, newest, '');
      case 0:
        set(run, 'kept');
        return 2000;
      case 401:
        set(run, 'noSeat');
        return (await reseat()) ? 50 : 4000;
      case 429:
        set(run, 'busy');
        return reply.seconds * 1000;
      case 409:
        return done(its, run, newest, 'late');
      case 400: case 404: case 413: case 415:
        return done(its, run, newest, 'refused', reply.body.error);
      default:
        set(run, 'full');
        return 3000;
    }
  }

  function done(its, run, newest, name, error) {
    if (newest) {
      store.drop(its);
      set(run, name, error);
    }
    return 0;
  }

  function forget() {
    clearTimeout(timer);
    session = '';
    states.clear();
    store.keys().forEach(store.drop);
  }

  /** Another tab of this seat has sent what was kept, or dropped it: only the room knows which. */
  window.addEventListener('storage', (event) => {
    if (event.newValue === null && !sending) onTaken();
  });

  return {open, put, flush, kept, state, forget};
}
