import {call} from './api.js';

const patience = 5000;
/** While nothing answers, most tries are short ones, so that the first after a network's return comes soon. */
const glimpse = 1500;
/** The room says something every 5 s; with two of those missed the stream is taken for dead. */
const silence = 12000;
const pollEvery = 3000;

/**
 * Follows a stream of states: opens it, notices when it dies, comes back, and polls where no stream is to be had. It is read
 * with fetch: EventSource shows neither the comment lines that prove it alive nor why it was refused, and sends no header.
 *
 * onState(state, fresh): fresh for the first state of a stream and for a polled one. onLink('live' | 'polling' | 'lost').
 * onRefused(): the room knows us no more; the feed has stopped.
 */
export function follow({events, snapshot, headers = {}, onState, onLink, onRefused}) {
  let turn = 0;
  let cut = null;
  let timer = 0;
  let misses = 0;
  let polls = 0;
  let startedAt = 0;
  let heardAt = 0;
  let link = '';

  const report = (next) => {
    if (next === link) return;
    link = next;
    onLink(next);
  };

  function start() {
    stop();
    startedAt = Date.now();
    misses = 0;
    polls = 0;
    cycle(turn);
  }

  function stop() {
    turn++;
    clearTimeout(timer);
    if (cut) cut.abort();
  }

  /** After a pause, unless the stream was heard just now, a new one is surer than the old. */
  function wake() {
    const now = Date.now();
    const sound = link === 'live' && now - heardAt < 4000;
    if (!sound && now - startedAt > 800) start();
  }

  async function cycle(mine) {
    const short = misses % 4 > 0;
    let reply = polls % 5 === 0 ? await stream(mine, short ? glimpse : patience) : {};
    if (mine !== turn) return;
    if (reply.opened) {
      // Whoever fell silent is looked for with a glimpse first, so that it is soon known.
      misses = reply.ended ? 0 : 1;
      polls = 0;
      return again(mine, 150 + Math.random() * 250);
    }
    if (!isRefusal(reply) && (!short || reply.status > 0)) reply = await call('GET', snapshot, undefined, headers);
    if (mine !== turn) return;
    if (isRefusal(reply)) {
      stop();
      link = '';
      return onRefused();
    }
    if (reply.status === 200) {
      misses = 0;
      polls++;
      heardAt = Date.now();
      report('polling');
      onState(reply.body, true);
      return again(mine, pollEvery);
    }
    polls = 0;
    misses++;
    report('lost');
    const asked = reply.status > 0 ? reply.seconds * 1000 : 0;
    again(mine, Math.max(asked, Math.min(misses < 400 ? 450 : 2000, 250 * 1.6 ** misses) * (0.75 + Math.random() / 2)));
  }

  function again(mine, delay) {
    if (mine === turn) timer = setTimeout(() => cycle(mine), delay);
  }

  /** In a task of its own: a fault in showing a state is no fault of the stream. */
  function deliver(mine, state, fresh) {
    if (mine !== turn) return;
    report('live');
    onState(state, fresh);
  }

  async function stream(mine, first) {
    const ours = new AbortController();
    cut = ours;
    let watchdog = setTimeout(() => ours.abort(), first);
    let opened = false;
    try {
      const reply = await fetch(events, {headers: {...headers, Accept: 'text/event-stream'}, cache: 'no-store', signal: ours.signal});
      const {status} = reply;
      if (!reply.body || !/json|event-stream/.test(reply.headers.get('Content-Type'))) return {status: 0};
      if (status !== 200) return {status, seconds: Number(reply.headers.get('Retry-After')) || 1};
      const reader = reply.body.getReader();
      const decoder = new TextDecoder();
      const parse = eventParser((state) => {
        const fresh = !opened;
        opened = true;
        queueMicrotask(() => deliver(mine, state, fresh));
      });
      for (;;) {
        const {done, value} = await reader.read();
        if (done) return {opened, ended: true};
        clearTimeout(watchdog);
        watchdog = setTimeout(() => ours.abort(), opened ? silence : first);
        heardAt = Date.now();
        parse(decoder.decode(value, {stream: true}));
      }
    } catch (lost) {
      return {opened, status: 0};
    } finally {
      clearTimeout(watchdog);
    }
  }

  return {start, stop, wake};
}

function isRefusal({status}) {
  return status === 401 || status === 404;
}

/** Server-sent events, as far as the room speaks them: the data of each event is one JSON value. */
function eventParser(onData) {
  let rest = '';
  let data = '';
  return (chunk) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith('data:')) data += line.slice(5);
      if (line === '' && data !== '') {
        onData(JSON.parse(data));
        data = '';
      }
    }
  };
}

/** Hears when the phone is back from a pocket, the page from the past, or the network from a break. */
export function onReturn(heard) {
  const unlessHidden = () => document.hidden || heard();
  document.addEventListener('visibilitychange', unlessHidden);
  for (const sign of ['pageshow', 'online', 'focus']) window.addEventListener(sign, unlessHidden);
}
