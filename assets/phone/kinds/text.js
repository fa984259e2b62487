import {button, el, written} from '../dom.js';
import {cards as listed, item, tag} from '../parts.js';
import * as store from '../store.js';
import {form, letters, put} from './form.js';

/** One answer in one's own words; others' can be voted up where the room says so. */
export const kind = {eyebrow: ({words}) => words.ownWords, ask, recall, result};

function ask(view, room) {
  const {words} = room;
  const over = (text) => letters(text) - view.length;
  return form(view, room, {
    blank: {text: ''},
    valueOf: ({text}) => ({text}),
    answerOf: ({text}) => ({text: text.trim()}),
    missing: ({text}) => (letters(text) === 0 ? words.wordFirst : over(text) > 0 ? words.count(words.tooLong, over(text)) : ''),
    build: (change) => {
      const left = el('p', {class: 'hint', 'aria-hidden': 'true'});
      const area = el('textarea', {class: 'field', rows: 5, dir: 'auto', 'aria-labelledby': 'asked', oninput: () => change({text: area.value})});
      return {
        nodes: [area, left],
        label: words.saveText,
        place: ({text}) => {
          put(area, text);
          left.textContent = words.fill(words.ofMost, {n: letters(text), most: view.length});
        },
        first: () => area,
      };
    },
  });
}

function recall(view, {words, answer, before}) {
  const quote = (title, said) => (said ? [el('h2', {}, title), written('blockquote', said.text)] : []);
  return [...quote(words.yourAnswer, answer), ...quote(words.before, before)];
}

/** The wall. Votes come and go while one reads: each card stays where it is, and its number changes. */
function result(view, room) {
  const {words, answer} = room;
  const key = `${room.session}.votes.${view.run}`;
  const voted = () => store.read(key) || [];
  const id = (text) => `up.${view.run}.${text}`;
  const cards = new Map();
  const list = listed([]);
  list.classList.add('wall');
  const asked = new Set();
  let further = null;
  let mine = false;

  function vote(text) {
    const up = !voted().includes(text);
    store.write(key, up ? [...voted(), text] : voted().filter((each) => each !== text));
    room.send(id(text), '/api/upvotes', {question: view.run, text, up});
    show(text);
  }

  function card(text) {
    const own = !mine && answer && text.text.trim() === answer.text.trim();
    if (own) mine = true;
    const number = el('span');
    const up = view.upvotes && !own ? button('up', '', () => vote(text.id)) : null;
    if (up) up.append(el('span', {'aria-hidden': 'true'}, '▲ '), number);
    const node = item(own, written('p', text.text), own ? tag(words.yourAnswer) : '', up || number);
    cards.set(text.id, {node, number, up, text});
    return node;
  }

  function show(name) {
    const {number, up, text} = cards.get(name);
    const on = voted().includes(name);
    number.textContent = up ? String(text.votes) : text.votes ? words.count(words.votes, text.votes) : '';
    if (!up) return;
    up.setAttribute('aria-pressed', String(on));
    up.setAttribute('aria-label', `${words.voteUp}: ${text.text}. ${words.count(words.votes, text.votes)}`);
  }

  function update({result: {texts, more}, voted: known}) {
    if (known) store.write(key, known);
    const gone = [...cards.keys()].filter((name) => !asked.has(name) && !texts.some((text) => text.id === name));
    gone.forEach((name) => {
      cards.get(name).node.remove();
      cards.delete(name);
    });
    place(texts);
    if (more && !further) further = import('../further.js').then((module) => list.after(module.further(view, cards, asked, place)));
  }

  function place(texts) {
    for (const text of texts) {
      if (cards.has(text.id)) cards.get(text.id).text = text;
      else list.append(card(text));
      show(text.id);
    }
  }

  /** A vote that the room would not take is taken back here. */
  function sent(name) {
    const text = [...cards.keys()].find((each) => id(each) === name);
    if (text === undefined || !['refused', 'late'].includes(room.state(name).name)) return;
    store.write(key, voted().filter((each) => each !== text));
    show(text);
  }

  update(view);
  return Object.assign([view.upvotes ? el('p', {class: 'how'}, words.upvoteHow) : '', list], {update, sent});
}
