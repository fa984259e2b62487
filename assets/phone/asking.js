import {announce, button, el, written} from './dom.js';
import {cards, item, tag} from './parts.js';
import {onLanguage, rareWords} from './rare-words.js';
import * as store from './store.js';

/** Questions for the facilitator, at any time: the place below the screen to ask them and to vote for those of others. */
const most = 280;
const every = 4000;
const seat = document.getElementById('seat');
const place = el('details', {id: 'ask', hidden: true, ontoggle: opened});
let room = null;
let words = null;
let parts = null;
let timer = 0;
let styled = null;

/** Follows what the room says: {session, questions}; tools: the page's words and its way to call. */
export function follow(view, tools) {
  if (!room) {
    seat.before(place);
    onLanguage(speak);
    new MutationObserver(appear).observe(seat, {attributes: true, attributeFilter: ['hidden']});
  }
  const same = room && room.session === view.session;
  room = {...tools, session: view.session, on: Boolean(view.questions)};
  if (!same || !words) speak();
  appear();
}

/** Only who has a seat can ask, and only while the facilitator lets people ask. */
function appear() {
  place.hidden = !room.on || seat.hidden || !words;
  if (place.hidden) place.open = false;
}

async function speak() {
  const {lang} = room.words;
  const spoken = await rareWords(lang);
  if (lang !== room.words.lang) return;
  words = spoken;
  build();
  appear();
  opened();
}

const key = (name) => `${room.session}.ask.${name}`;
const letters = (text) => [...text.trim()].length;

function build() {
  const area = el('textarea', {class: 'field', rows: 3, dir: 'auto', 'aria-label': words.yours, oninput: () => {
    store.write(key('draft'), area.value);
    count();
  }});
  const left = el('p', {class: 'hint', 'aria-hidden': 'true'});
  const said = el('p', {class: 'missing', role: 'status'});
  const list = cards([]);
  const heading = el('h2', {hidden: true}, words.others);
  list.classList.add('wall');
  area.value = store.read(key('draft')) || '';
  parts = {area, left, said, list, heading, shown: new Map()};
  count();
  place.replaceChildren(el('summary', {}, words.ask), area, left, button('main', words.send, send), said, heading, list);
}

function count() {
  parts.left.textContent = room.words.fill(room.words.ofMost, {n: letters(parts.area.value), most});
}

function say(text) {
  parts.said.textContent = text;
  announce(text);
}

async function send() {
  const {area} = parts;
  const text = area.value.trim();
  if (!text || letters(text) > most) {
    say(text ? words.long : words.empty);
    return area.focus();
  }
  const reply = await room.call('POST', '/api/questions', {text});
  if (reply.status === 200) {
    if (area.value.trim() === text) {
      area.value = '';
      store.drop(key('draft'));
      count();
    }
    await load();
    say(parts.shown.has(reply.body.id) ? words.asked : words.waits);
  } else say(reply.status === 409 ? words.closed : words.failed);
}

/** The list is asked for while somebody looks at it. */
async function opened() {
  clearTimeout(timer);
  if (!place.open) return;
  if (!styled) {
    styled = document.querySelector('link[href="/phone/more.css"]') || el('link', {rel: 'stylesheet', href: '/phone/more.css'});
    document.head.append(styled);
  }
  await load();
  clearTimeout(timer);
  timer = setTimeout(opened, every);
}

async function load() {
  const {status, body} = await room.call('GET', '/api/questions');
  if (status !== 200) return;
  const {list, shown, heading} = parts;
  const ids = body.map(({id}) => id);
  [...shown.keys()].filter((id) => !ids.includes(id)).forEach((id) => {
    shown.get(id).node.remove();
    shown.delete(id);
  });
  for (const each of body) {
    if (!shown.has(each.id)) {
      shown.set(each.id, card(each));
      list.append(shown.get(each.id).node);
    }
    show(each);
  }
  heading.hidden = ids.length === 0;
}

/** Cards stay where they are while one reads; their numbers change. */
function card({id, text, mine}) {
  const number = el('span');
  const done = el('span');
  const up = mine ? null : button('up', '', () => vote(id));
  if (up) up.append(el('span', {'aria-hidden': 'true'}, '▲ '), number);
  return {node: item(mine, written('p', text), mine ? tag(words.mine) : '', done, up || number), number, done, up};
}

const voted = () => store.read(key('votes')) || [];

function show({id, text, votes, answered, mine}) {
  const {number, done, up} = parts.shown.get(id);
  number.textContent = up ? String(votes) : room.words.count(room.words.votes, votes);
  if (answered !== Boolean(done.textContent)) {
    done.className = answered ? 'tag' : '';
    done.textContent = answered ? words.answered : '';
  }
  if (mine) return;
  up.setAttribute('aria-pressed', String(voted().includes(id)));
  up.setAttribute('aria-label', `${room.words.voteUp}: ${text}. ${room.words.count(room.words.votes, votes)}`);
}

async function vote(id) {
  const before = voted();
  const up = !before.includes(id);
  const reply = await room.call('POST', '/api/questions/upvotes', {id, up});
  if (reply.status === 200) store.write(key('votes'), up ? [...before, id] : before.filter((each) => each !== id));
  else say(reply.status === 409 ? words.closed : words.failed);
  await load();
}
