import {call} from './api.js';
import {el} from './dom.js';
import {follow, onReturn} from './feed.js';
import {createStage} from './stage.js';
import {createDeck} from './remote-deck.js';
import {createScreen} from './remote-screen.js';
import {remoteWords as words} from './remote-words.js';

/** The facilitator's remote. The token stands in the address's fragment, which no browser sends; it goes in a header. */
const token = decodeURIComponent(location.hash.slice(1));
const headers = {Authorization: `Bearer ${token}`};
/** How long a tap counts, in milliseconds: what a network holds back for longer is refused. */
const patience = 5000;
const stage = createStage(words);
const deck = createDeck(press);
const screen = createScreen(press, deck.ask, headers, note, (body) => show(body));
let state = null;
let busy = false;
let off = false;
let link = '';
let noted = null;
let forget = 0;
let turned = -Infinity;
let lead = -Infinity;
const pressed = {};
const turns = ['open_vote', 'open_round', 'close_vote', 'close_and_show', 'draw_groups', 'choose_groups', 'begin_work', 'end_work'];
const apart = ['blackout', 'resume', 'end', 'archive', 'cover', 'minutes'];

const feed = follow({
  events: '/api/remote/events',
  snapshot: '/api/remote/state',
  headers,
  onState: arrive,
  onLink: (now) => {
    link = now;
    off = off || now === 'lost';
    tell();
  },
  onRefused: refused,
});

onReturn(() => state && feed.wake());
window.addEventListener('hashchange', () => location.reload());
window.addEventListener('offline', () => state && lose());

if (token) begin();
else refused();

/** The console's own words come first, so that nothing is ever shown in others. */
async function begin() {
  const {status, body} = await call('GET', `/api/remote/words/${document.documentElement.lang}`, undefined, headers);
  if (status === 404) return refused();
  if (status !== 200) {
    stage.say(words.lost, 'trouble');
    return setTimeout(begin, 1000);
  }
  Object.assign(words, body);
  feed.start();
}

/** Whoever held the remote before hears that another one took its place; a stranger does not. */
function refused() {
  const [title, more] = state ? [words.replaced, words.replacedMore] : [words.noToken, words.noTokenMore];
  state = null;
  clearTimeout(forget);
  deck.hide();
  stage.say(null);
  stage.show({nodes: [el('h1', {}, title), el('p', {}, more)]});
}

/** Nothing can be pressed until the room is heard again. */
function lose() {
  off = true;
  feed.start();
  tell();
}

function arrive(next, fresh) {
  if (next.replaced) {
    feed.stop();
    return refused();
  }
  const now = Date.parse(next.now) - Date.now();
  lead = fresh ? now : Math.max(lead, now);
  off = false;
  show(next);
}

/**
 * A second tap on the same button within half a second does nothing, and for as long after opening or closing none on a vote
 * does: another button may have taken its place. A tap says for which moment it is meant and until when.
 */
async function press(command, body = {}, key = command) {
  const now = performance.now();
  const loose = apart.includes(command);
  if (busy || !state || now - (pressed[key] || -Infinity) < 500 || (!loose && now - turned < 500)) return;
  if (off) return note(words.unsent);
  pressed[key] = now;
  deck.withdraw();
  const turning = command === 'next' ? turns.includes(state.nextAction) : ['open', 'close', 'again', 'previous'].includes(command);
  busy = true;
  note(words.sending);
  const meant = {...headers, 'Remote-Until': new Date(Date.now() + lead + patience).toISOString()};
  if (!loose) meant['Remote-Moment'] = state.moment;
  const reply = await call('POST', `/api/remote/${command}`, body, meant, patience);
  busy = false;
  if (reply.status === 404 && command !== 'goto') {
    feed.stop();
    refused();
  } else if (reply.status === 200) {
    if (turning) turned = performance.now();
    show(reply.body);
    note(command === 'undo' ? [screen.undone(reply.body), ''] : null);
  } else if (reply.status === 0) {
    lose();
    note(words.unsent);
  } else {
    note(reply.status === 409 ? [words.refused[reply.body.reason] || words.misfit[1], ''] : words.failed);
  }
}

/** What came of the last press, for a while. */
function note(words) {
  noted = words;
  clearTimeout(forget);
  if (noted) forget = setTimeout(() => note(null), 5000);
  tell();
}

/** How things stand: the connection, the last press, what keeps answers from being saved. */
function tell() {
  document.body.classList.toggle('off', off);
  deck.idle(off);
  if (off || link === 'lost') stage.say(words.lost, 'trouble');
  else if (noted) stage.say(noted, 'wait');
  else if (state && state.trouble) stage.say([state.trouble, ''], 'trouble');
  else stage.say(words.live, 'ok');
}

function show(next) {
  const first = state === null;
  state = next;
  deck.show(state);
  screen.show(state, lead);
  tell();
  if (first) stage.show({name: 'remote', nodes: screen.nodes});
}
