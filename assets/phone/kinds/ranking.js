import {announce, button, el, idle, written} from '../dom.js';
import {arranged, bars, cards, item, row, tag, tagsOf} from '../parts.js';
import {form} from './form.js';

/** Options put in order: by two buttons each, or by dragging the number. */
export const kind = {eyebrow: ({words}) => words.putInOrder, ask, recall, result};

function ask(view, room) {
  const {words} = room;
  return form(view, room, {
    blank: arranged(room, view.options.map((_, i) => i)),
    asIs: true,
    valueOf: (answer) => answer.order,
    answerOf: (order) => ({order}),
    missing: () => '',
    build: (change) => ordering(view.options, words, change),
  });
}

function ordering(options, words, change) {
  const list = cards([], 'ol');
  const items = options.map((option, i) => {
    const number = el('span', {class: 'grip', 'aria-hidden': 'true'});
    const up = button('step', '↑', () => step(i, -1), {'aria-label': words.fill(words.moveUp, {option})});
    const down = button('step', '↓', () => step(i, 1), {'aria-label': words.fill(words.moveDown, {option})});
    const node = item(false, number, written('span', option), up, down);
    number.addEventListener('pointerdown', (event) => up.disabled || drag(event, number, node));
    return {node, number, up, down};
  });
  const order = () => [...list.children].map((node) => items.findIndex((item) => item.node === node));

  function mark() {
    order().forEach((i, place) => {
      items[i].number.textContent = place + 1;
      idle(items[i].up, place === 0);
      idle(items[i].down, place === options.length - 1);
    });
  }

  function moved(i) {
    announce(words.fill(words.nowAt, {option: options[i], place: order().indexOf(i) + 1, all: options.length}));
    change(order());
  }

  function step(i, by) {
    const {node, up, down} = items[i];
    const other = by < 0 ? node.previousElementSibling : node.nextElementSibling;
    if (!other) return;
    // The neighbour moves, so that the button keeps the keyboard.
    if (by < 0) node.after(other);
    else node.before(other);
    (by < 0 ? up : down).focus();
    moved(i);
  }

  function drag(event, grip, node) {
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    node.classList.add('held');
    let from = event.clientY;
    const swap = (other, put) => {
      const top = node.offsetTop;
      put.call(node, other);
      from += node.offsetTop - top;
      mark();
    };
    const follow = ({clientY}) => {
      const next = node.nextElementSibling;
      const previous = node.previousElementSibling;
      if (next && clientY - from > next.offsetHeight * 0.6) swap(next, node.before);
      else if (previous && from - clientY > previous.offsetHeight * 0.6) swap(previous, node.after);
      node.style.transform = `translateY(${clientY - from}px)`;
    };
    const drop = () => {
      grip.removeEventListener('pointermove', follow);
      node.classList.remove('held');
      node.style.transform = '';
      moved(items.findIndex((item) => item.node === node));
    };
    grip.addEventListener('pointermove', follow);
    grip.addEventListener('lostpointercapture', drop, {once: true});
  }

  function place(value) {
    // Only where it changes something: whoever is moved loses the keyboard.
    if (value.some((i, at) => list.children[at] !== items[i].node)) list.append(...value.map((i) => items[i].node));
    mark();
  }

  list.setAttribute('aria-labelledby', 'asked');
  return {nodes: [el('p', {class: 'how'}, words.orderHow), list], label: words.saveOrder, place};
}

const placeOf = (i) => ({order}) => order.indexOf(i) + 1;

function recall(view, room) {
  const {words, answer, before} = room;
  if (!answer) return [cards(arranged(room, view.options.map((option) => item(false, written('span', option)))))];
  return [cards(answer.order.map((i, at) => item(false, el('span', {class: 'grip'}, String(at + 1)), written('span', view.options[i]),
    before ? tag(words.fill(words.beforeAt, {place: placeOf(i)(before)})) : '')), 'ol')];
}

function result(view, room) {
  const {words} = room;
  const {ranks} = view.result;
  const best = Math.max(1, view.options.length - 1);
  return [bars(ranks.map((_, i) => i).sort((a, b) => ranks[a].place - ranks[b].place || a - b).map((i) => row(view.options[i], ranks[i].score / best,
    view.answers ? [words.fill(words.ranked, {place: ranks[i].place}), words.count(words.firsts, ranks[i].firsts)] : [''], tagsOf(room, placeOf(i)))))];
}
