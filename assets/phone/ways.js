import {call} from './api.js';
import {el} from './dom.js';
import * as store from './store.js';

/** How long another address may take to answer, and the one in use once another has. */
const patience = 900;
const glimpse = 300;
/** From one round to the next, at first and at last. */
const shortest = 200;
const slowest = 8000;
/** After so long the address on the screen is asked for. */
const soon = 4000;
/** As much as an address holds for sure. */
const longest = 30000;

/**
 * The other ways to the room, for when this address is gone: those that the room has told of are tried by themselves, any other
 * can be typed. The page goes there with its return ticket, and with what this phone keeps: it is the same seat again.
 */
export function createWays(words, {code, view, back}) {
  const form = document.getElementById('way');
  let known = {};
  let turn = 0;
  let timer = 0;
  let lostAt = 0;
  let wait = shortest;
  let going = false;

  /** The room is here: what to come back with, and where else, is asked of it now and then. */
  function found() {
    rest();
    if (going) store.drop('moved');
    else leaveBehind();
    timer = setTimeout(learn, 300 + Math.random() * 1500, turn);
  }

  /** What is learned holds whatever became of the link meanwhile, unless it was to be forgotten. */
  async function learn(mine) {
    const was = known;
    const {status, body} = document.hidden ? {} : await call('GET', '/api/ticket');
    if (status === 200 && known === was) {
      known = body;
      if (lostAt && !was.ticket) look(turn);
    }
    if (mine === turn) timer = setTimeout(learn, known.ticket ? 60000 : 3000, mine);
  }

  function lost() {
    turn++;
    clearTimeout(timer);
    lostAt = lostAt || Date.now();
    wait = shortest;
    look(turn);
  }

  function rest() {
    turn++;
    clearTimeout(timer);
    lostAt = 0;
    form.hidden = true;
  }

  function forget() {
    known = {};
    rest();
  }

  async function look(mine) {
    if (!known.ticket) return;
    if (Date.now() - lostAt > soon && form.hidden) ask();
    if (!document.hidden) await Promise.all(known.ways.filter((way) => way !== location.origin).map((way) => take(way, patience)));
    wait = Math.min(wait * 1.03, slowest);
    if (mine === turn) timer = setTimeout(look, wait, mine);
  }

  /** Goes there, if that is this room and it is no longer here as well. */
  async function take(way, within) {
    const mine = turn;
    if (!(await leads(way, within))) return false;
    const here = way === location.origin || (await leads(location.origin, glimpse));
    if (mine === turn) {
      if (here) back();
      else go(way);
    }
    return true;
  }

  async function leads(way, within) {
    const {body} = await call('GET', `${way}/here`, undefined, {}, within);
    return body.session === known.session;
  }

  function go(way) {
    const {ticket, seat} = known;
    const {kind, run, type} = view() || {};
    const kept = luggage();
    rest();
    going = true;
    store.write('moved', true);
    location.replace(`${way}/${code()}#${encodeURIComponent(JSON.stringify({ticket, seat, kept, view: {kind, run, type}, lang: words.lang}))}`);
  }

  function ask() {
    const field = el('input', {id: 'there', class: 'field', inputmode: 'url', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false', 'aria-describedby': 'astray'});
    const astray = el('p', {id: 'astray', role: 'alert'});
    form.onsubmit = async (event) => {
      event.preventDefault();
      const way = originOf(field.value);
      astray.textContent = '';
      if (!way || (await take(way, 5000))) return;
      astray.textContent = words.astray;
      if (!known.ways.includes(way)) known.ways.push(way);
    };
    form.replaceChildren(el('label', {id: 'where', for: 'there'}, words.elsewhere), field, el('button', {class: 'quiet'}, words.goThere), astray);
    form.hidden = false;
  }

  return {found, lost, forget};
}

/** What is kept on this phone, unless another tab has taken it along already; the longest stays where it is too much. */
function luggage() {
  if (store.read('moved')) return [];
  const size = (entry) => JSON.stringify(entry).length;
  const entries = store.keys().map((key) => [key, store.read(key)]).sort((a, b) => size(a) - size(b));
  while (size(entries) > longest) entries.pop();
  return entries;
}

/** What was taken along from here counts here no more: it may have been sent, and changed since. */
function leaveBehind() {
  if (!store.read('moved')) return;
  store.keys().filter((key) => key.includes('.')).forEach(store.drop);
  store.drop('moved');
}

/** What this page brought from another address. It is taken out of this one at once, so that nobody reads or copies it. */
export function arrival() {
  leaveBehind();
  const brought = location.hash.slice(1);
  if (!brought) return {};
  history.replaceState(null, '', location.pathname);
  try {
    return Object(JSON.parse(decodeURIComponent(brought)));
  } catch (notOurs) {
    return {};
  }
}

/** The origin that somebody means, at the port that the room had where none is typed; empty where it can't be read. */
function originOf(typed) {
  try {
    const url = new URL(`http://${typed.trim().replace(/^https?:\/\//i, '').replace(/,/g, '.')}`);
    if (!url.port) url.port = location.port;
    return url.origin;
  } catch (unreadable) {
    return '';
  }
}
